import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import * as handouts from './arrangements/handouts.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('handOutPapers', handouts.handOutPapers)
tryRow('issueMeetingInvitation', handouts.issueMeetingInvitation)
tryRow('withdrawHandout', handouts.withdrawHandout)
tryRow('acknowledgePapers', handouts.acknowledgePapers)
