import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { beforeAll } from 'vitest'
import { onThePlansMonday } from '../fixture/conference/planned.ts'
import * as plans from './arrangements/plans.ts'
import { tryRow } from './trials/try-row.ts'

beforeAll(onThePlansMonday)

tryRow('scheduleConference', plans.scheduleConference)
tryRow('cancelConference', plans.cancelConference)
tryRow('setCalendar', plans.setCalendar)
