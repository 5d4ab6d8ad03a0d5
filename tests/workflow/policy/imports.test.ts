import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import * as imports from './arrangements/imports.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('importRegistry', imports.importRegistry)
tryRow('undoImport', imports.undoImport)
