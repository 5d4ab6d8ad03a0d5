import { createHash, randomBytes } from 'node:crypto'
import { partOf, partStarts } from '@kiemdiem/domain/registry/import/plan/parts'
import { type ImportPlan, planImport } from '@kiemdiem/domain/registry/import/plan/plan-import'
import type { RowPlan } from '@kiemdiem/domain/registry/import/plan/planned'
import { importRegistry as row } from '@kiemdiem/domain/registry/import/store/import-registry'
import { emailHash } from '../accounts/hash.ts'
import { db } from '../firestore/db.ts'
import { payloadOf } from '../serve/once.ts'
import { serve } from '../serve/serve.ts'
import { readLastImport, readMailboxes, readPrivate } from './import-facts.ts'
import { readOpenCampaigns, readState, refuseWhileOpening } from './read-registry.ts'

/** Of what a person has seen: not what is only to be noticed, which changes with every import. */
const shown = ({ row: number, outcome, changes, notes }: RowPlan) => {
  const reasons = outcome === 'cannot' || outcome === 'asks' ? notes : []
  return { number, outcome, changes, reasons }
}

const fingerprintsOf = (plan: ImportPlan, starts: readonly number[]): string[] =>
  starts.map((_, part) => {
    const { units, people } = partOf(plan, starts, part)
    return payloadOf({ units: units.map(shown), people: people.map(shown) })
  })

/** Of the 10 MiB that a commit may hold; the emulator takes 4, and never answers to more. */
const ROOM = process.env.FIRESTORE_EMULATOR_HOST ? 3_900_000 : 9_000_000

/** Short, because five documents of each person carry it. */
const ID_LETTERS = 16
const newImport = (): string => `i-${randomBytes(ID_LETTERS / 2).toString('hex')}`

/**
 * The id of what a row brings, the same in each part of one import: a unit comes with the first part and names a head who
 * may come with the last.
 */
const newIds = (importId: string, kind: 'u' | 'p', rows: readonly unknown[]): string[] =>
  rows.map((_, at) => {
    const print = createHash('sha256').update(`${importId} ${kind} ${at}`).digest('hex')
    return `${kind}-${print.slice(0, ID_LETTERS)}`
  })

/** People's ids say nothing of them: a name changes, and an id stands in links and logs. */
export const importRegistry = serve(
  'importRegistry',
  row,
  {
    named: async (_, __, call) => call,
    rest: async (tx, { units, people, part, preview, continues, seen }, named) => {
      const last = await readLastImport(tx)
      const { people: known, units: held } = await readState(tx, 'all')
      const facts = await readPrivate(tx, people, known)
      const accounts = await tx.get(db.collection('access').select('userName', 'hasAccount'))
      await refuseWhileOpening(tx)
      const open = await readOpenCampaigns(tx)
      const emails = [...facts.values()].map(({ contact }) => contact.email ?? '')
      const mailboxes = await readMailboxes(tx, [...people.map(({ email }) => email), ...emails])
      const registry = {
        ...{ units: held, people: known, facts },
        ...{ mailboxes: mailboxes.byEmail, campaignOpen: open.length > 0 },
        inUse: new Set(accounts.docs.flatMap((doc) => (doc.get('hasAccount') === true ? [doc.id] : []))),
      }
      const starts = partStarts({ units, people }, ROOM)
      const importId = continues ?? newImport()
      const ids = { units: newIds(importId, 'u', units), people: newIds(importId, 'p', people) }
      const plan = planImport({ units, people }, registry, ids)
      return {
        ...named,
        ...{ starts, part, preview, continues, seen, plan, last },
        fingerprints: fingerprintsOf(plan, starts),
        newId: importId,
        userNames: new Set(accounts.docs.map((doc) => String(doc.get('userName')))),
        mailboxes: mailboxes.byHash,
        hashOf: emailHash,
        printOf: payloadOf,
      }
    },
  },
  { memory: '1GiB', timeoutSeconds: 120 },
)
