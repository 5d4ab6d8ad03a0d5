import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { handOverAppraisal } from './arrangements/appraisals.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('handOverAppraisal', handOverAppraisal)
