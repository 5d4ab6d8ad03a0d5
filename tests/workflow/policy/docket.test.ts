import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { enterNumber } from './arrangements/docket.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('enterNumber', enterNumber)
