import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { remindLate } from './arrangements/reminders.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('remindLate', remindLate)
