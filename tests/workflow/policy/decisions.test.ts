import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { recordDecision } from './arrangements/decisions.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('recordDecision', recordDecision)
