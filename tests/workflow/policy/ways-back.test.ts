import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import * as ways from './arrangements/ways-back.ts'
import { tryRow } from './trials/try-row.ts'

tryRow('recordDraft', ways.recordDraft)
tryRow('replaceLeader', ways.replaceLeader)
tryRow('undoOpening', ways.undoOpening)
tryRow('returnProposal', ways.returnProposal)
tryRow('objectToEntry', ways.objectToEntry)
