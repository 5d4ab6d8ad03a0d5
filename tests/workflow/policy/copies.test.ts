import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { finishCopy, putCopyPiece, startCopy, withdrawCopy } from './arrangements/copies.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('startCopy', startCopy)
tryRow('putCopyPiece', putCopyPiece)
tryRow('finishCopy', finishCopy)
tryRow('withdrawCopy', withdrawCopy)
