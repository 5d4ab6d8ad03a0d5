import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import * as ballots from './arrangements/ballots.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('openBallot', ballots.openBallot)
tryRow('closeBallot', ballots.closeBallot)
tryRow('voidBallot', ballots.voidBallot)
