import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import * as openings from './arrangements/openings.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('startCampaign', openings.startCampaign)
tryRow('cancelOpening', openings.cancelOpening)
