import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { saveForm, saveTableLayout } from './arrangements/tables.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('saveTableLayout', saveTableLayout)
tryRow('saveForm', saveForm)
