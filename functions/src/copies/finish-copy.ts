import { type Joined, finishCopy as row } from '@kiemdiem/domain/copies/finish-copy'
import { serve } from '../serve/serve.ts'
import { joinCopy } from './join-copy.ts'
import { readCopy } from './read-copy.ts'
import { loggedCopy, readHolder } from './read-holder.ts'

const NOTHING: Joined = { missing: [], size: 0, sha256: '', beginsAsPdf: false }

export const finishCopy = serve('finishCopy', row, {
  named: readHolder,
  rest: async (tx, input, named) => {
    const copy = await readCopy(tx, named.of, input.copy)
    return { ...named, copy, joined: copy?.state === 'sending' ? await joinCopy(tx, named.of, copy) : NOTHING }
  },
  logged: loggedCopy,
})
