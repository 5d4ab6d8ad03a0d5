import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import * as accounts from './arrangements/accounts.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('setRoles', accounts.setRoles)
tryRow('issueInvitation', accounts.issueInvitation)
tryRow('confirmAccess', accounts.confirmAccess)
