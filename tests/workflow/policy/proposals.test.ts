import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import * as meetings from './arrangements/meetings.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('reopenMinutes', meetings.reopenMinutes)
tryRow('sendProposal', meetings.sendProposal)
