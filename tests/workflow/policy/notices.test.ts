import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { giveNotice } from './arrangements/notices.ts'
import { acknowledgeNotice, answerPetition, filePetition, readTold } from './arrangements/told.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('giveNotice', giveNotice)
tryRow('acknowledgeNotice', acknowledgeNotice)
tryRow('filePetition', filePetition)
tryRow('answerPetition', answerPetition)
tryRow('readTold', readTold)
