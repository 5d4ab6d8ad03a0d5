import { withdrawCopy as row } from '@kiemdiem/domain/copies/withdraw-copy'
import { paths } from '@kiemdiem/domain/ids'
import { personSchema } from '@kiemdiem/domain/model/person'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { readCopy } from './read-copy.ts'
import { loggedCopy, readHolder } from './read-holder.ts'

export const withdrawCopy = serve('withdrawCopy', row, {
  named: readHolder,
  rest: async (tx, { copy, reason, erase }, named) => {
    const person = parse(personSchema, await tx.get(db.doc(paths.person(named.caller.uid))))
    const found = await readCopy(tx, named.of, copy)
    return { ...named, copy: found, reason, erase, caller: { ...named.caller, name: person.name } }
  },
  logged: loggedCopy,
})
