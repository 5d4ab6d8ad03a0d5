import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { allotPlaces, enterResult, readToDecide } from './arrangements/results.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('enterResult', enterResult)
tryRow('readToDecide', readToDecide)
tryRow('allotPlaces', allotPlaces)
