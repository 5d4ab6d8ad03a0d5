import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { contactSchema } from '@kiemdiem/domain/model/person'
import { removeFromRegistry as row } from '@kiemdiem/domain/registry/commands/remove-from-registry'
import type { Transaction } from 'firebase-admin/firestore'
import { unusedCodes } from '../accounts/read-account.ts'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { readAccess, readEvery, readState } from './read-registry.ts'
import { readOwners } from './save-person.ts'

const isThere = async (tx: Transaction, collection: string, fields: readonly string[], id: string) => {
  const found = await Promise.all(
    fields.map((field) => {
      const named = db.collection(collection)
      const lists = ['writers', 'returners', 'readers', 'audience'].includes(field)
      return tx.get((lists ? named.where(field, 'array-contains', id) : named.where(field, '==', id)).limit(1))
    }),
  )
  return found.some(({ empty }) => !empty)
}

export const removeFromRegistry = serve('removeFromRegistry', row, {
  // The caller's own account is where it is recorded.
  named: async (_, __, call) => ({ ...call, tracks: [] }),
  rest: async (tx, { subject, seen, preview }, named) => {
    const isUnit = subject.startsWith('u-')
    const state = await readState(tx, 'all')
    const contact = isUnit ? null : parseOrNull(contactSchema, await tx.get(db.doc(paths.contact(subject))))
    const processes = await readEvery(tx, campaignSchema, db.collection('campaigns'))
    const found = [...state.units, ...state.people].find(({ id }) => id === subject)
    return {
      ...named,
      ...{ subject, seen, preview, state },
      rev: found ? (found.rev ?? 0) : -1,
      access: isUnit ? null : await readAccess(tx, subject),
      email: await readOwners(tx, contact?.email),
      codes: isUnit ? [] : (await tx.get(unusedCodes(subject))).docs.map(({ id }) => id),
      named: {
        reviews: await isThere(tx, 'reviews', ['subject', 'unit', 'readers'], subject),
        papers: await isThere(tx, 'papers', ['subject', 'unit', 'writers', 'audience'], subject),
        conferences: await isThere(tx, 'conferences', ['unit', 'readers'], subject),
        process: processes.some(({ process }) =>
          [...process.deciders, ...process.bodies].some(({ members }) => members.includes(subject)),
        ),
      },
    }
  },
})
