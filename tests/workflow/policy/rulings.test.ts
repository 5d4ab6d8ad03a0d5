import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { issueRuling } from './arrangements/rulings.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('issueRuling', issueRuling)
