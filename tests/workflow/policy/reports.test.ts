import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { issueReport, recordSending } from './arrangements/reports.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('issueReport', issueReport)
tryRow('recordSending', recordSending)
