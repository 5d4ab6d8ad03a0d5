import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { askOutside, enterReply } from './arrangements/outside.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('askOutside', askOutside)
tryRow('enterReply', enterReply)
