import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { answerQuestion, askHead } from './arrangements/questions.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('askHead', askHead)
tryRow('answerQuestion', answerQuestion)
