import { copiesPathOf, copyPathOf } from '@kiemdiem/domain/copies/copy-path'
import { begunBefore, startCopy as row } from '@kiemdiem/domain/copies/start-copy'
import { paths } from '@kiemdiem/domain/ids'
import { copySchema } from '@kiemdiem/domain/model/copy'
import { personSchema } from '@kiemdiem/domain/model/person'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { loggedCopy, readHolder } from './read-holder.ts'

export const startCopy = serve('startCopy', row, {
  named: readHolder,
  rest: async (tx, input, named) => {
    const { of, caller } = named
    const person = parse(personSchema, await tx.get(db.doc(paths.person(caller.uid))))
    const copies = (await tx.get(db.collection(copiesPathOf(of)))).docs.map((doc) => parse(copySchema, doc))
    const begun = begunBefore(copies, input, caller.uid)
    const there = begun && (await tx.get(db.collection(`${copyPathOf(of, begun.number)}/pieces`).select()))
    const have = (there?.docs ?? []).map(({ id }) => Number(id)).sort((a, b) => a - b)
    return { ...named, input, copies, have, caller: { ...caller, name: person.name } }
  },
  logged: loggedCopy,
})
