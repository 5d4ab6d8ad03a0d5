import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { replaceNamed } from './arrangements/named.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('replaceNamed', replaceNamed)
