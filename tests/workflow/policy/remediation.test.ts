import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { recordRemediation, replyToRemediation, sendRemediation } from './arrangements/remediation.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('sendRemediation', sendRemediation)
tryRow('replyToRemediation', replyToRemediation)
tryRow('recordRemediation', recordRemediation)
