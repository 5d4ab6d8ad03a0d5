import { paths } from '@kiemdiem/domain/ids'
import { accessSchema } from '@kiemdiem/domain/model/access'
import { personSchema } from '@kiemdiem/domain/model/person'
import * as z from 'zod/mini'
import { db } from '../../firestore/db.ts'
import { parse, parseOrNull } from '../../firestore/parse.ts'
import type { FactReader } from './reader.ts'

const eventSchema = z.object({ by: z.string(), at: z.date() })

const done = async (personId: string, seq: number): Promise<{ at: Date; byName: string }> => {
  const { by, at } = parse(eventSchema, await db.doc(paths.personEvent(personId, seq)).get())
  // The operator's own commands sign with their name, and are nobody of the registry.
  const person = by.startsWith('p-') ? parseOrNull(personSchema, await db.doc(paths.person(by)).get()) : null
  return { at, byName: person?.name ?? by }
}

export const accountFacts: FactReader<'account'> = {
  facts: async (id) => {
    const [person, access] = await db.getAll(db.doc(paths.person(id)), db.doc(paths.access(id)))
    return { owner: parse(personSchema, person), access: parse(accessSchema, access) }
  },
  extras: {
    done: ({ owner, occasion }) => done(owner.id, occasion),
    invitation: async ({ owner }) => {
      const access = parse(accessSchema, await db.doc(paths.access(owner.id)).get())
      return { userName: access.userName, current: access.invited?.event ?? null, used: access.hasAccount }
    },
  },
}
