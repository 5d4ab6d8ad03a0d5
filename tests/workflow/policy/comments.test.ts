import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { readSaid, writeComments } from './arrangements/comments.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('writeComments', writeComments)
tryRow('readSaid', readSaid)
