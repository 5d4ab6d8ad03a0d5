import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { giveOpinion, readAsked } from './arrangements/opinions.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('giveOpinion', giveOpinion)
tryRow('readAsked', readAsked)
