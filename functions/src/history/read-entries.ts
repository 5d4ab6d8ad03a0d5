import type { HistoryEntry, Sealing } from '@kiemdiem/domain/history/entry'
import { organisesIt } from '@kiemdiem/domain/history/may-read-history'
import type { HistoryNamed } from '@kiemdiem/domain/history/read-history'
import { sentenceOf } from '@kiemdiem/domain/history/sentences'
import { paths } from '@kiemdiem/domain/ids'
import type { Paper } from '@kiemdiem/domain/model/paper'
import { type DocumentSnapshot, FieldPath } from 'firebase-admin/firestore'
import * as z from 'zod/mini'
import { db } from '../firestore/db.ts'
import { fromFirestore } from '../firestore/from-firestore.ts'

/** Far more than happens to a paper or at a conference. */
const MOST = 1_000

/** Numbers sort before the series of single people (0018), which stand elsewhere: who acknowledged what, who is at which item. */
const LAST_NUMBER = '999999'

const eventSchema = z.object({ command: z.string(), by: z.string(), at: z.date(), until: z.optional(z.string()) })
const sealSchema = z.object({
  by: z.string(),
  submittedAt: z.date(),
  onPaper: z.optional(z.unknown()),
  sameBecause: z.optional(z.unknown()),
})

type Entry = Omit<HistoryEntry, 'byName'>

const sealOf = (snapshot: DocumentSnapshot): Entry[] => {
  const seal = sealSchema.safeParse(fromFirestore(snapshot.data()))
  if (!seal.success) return []
  const { by, submittedAt, onPaper, sameBecause } = seal.data
  const what: Sealing = onPaper ? 'sealedOnPaper' : sameBecause === undefined ? 'sealed' : 'sealedUnchanged'
  return [{ what, by, at: submittedAt.getTime(), revision: Number(snapshot.id) }]
}

/** The texts that were taken, by their heads alone: no word of them is fetched. */
const readSeals = async ({ id, accepted }: Paper): Promise<Entry[]> => {
  const refs = Array.from({ length: accepted }, (_, at) => db.doc(paths.revision(id, at + 1)))
  const fieldMask = ['by', 'submittedAt', 'onPaper', 'sameBecause']
  return refs.length === 0 ? [] : (await db.getAll(...refs, { fieldMask })).flatMap(sealOf)
}

/**
 * What was done to it, as far as the caller may know, newest first. Read beside the transaction: nothing is decided by it, and who reads
 * locks no trail on which others leave their events.
 */
export const readEntries = async ({ of, caller }: HistoryNamed): Promise<Entry[]> => {
  const trail = of.kind === 'paper' ? paths.paper(of.paper.id) : paths.conference(of.conference.id)
  const events = db.collection(`${trail}/events`).orderBy(FieldPath.documentId()).endAt(LAST_NUMBER).limit(MOST)
  const [{ docs }, seals] = await Promise.all([events.get(), of.kind === 'paper' ? readSeals(of.paper) : []])
  const done = docs.flatMap((doc): Entry[] => {
    const event = eventSchema.safeParse(fromFirestore(doc.data()))
    if (!event.success) return []
    const { command, by, at, until } = event.data
    const close = by === caller.uid || organisesIt(of, caller)
    return sentenceOf(command, close) === null ? [] : [{ what: command, by, at: at.getTime(), ...(until && { until }) }]
  })
  return [...done, ...seals].sort((a, b) => b.at - a.at)
}
