import type { HistoryEdge, HistoryEntry, Sealing } from '@kiemdiem/domain/history/entry'
import { type HistoryOf, organisesIt } from '@kiemdiem/domain/history/may-read-history'
import type { HistoryNamed } from '@kiemdiem/domain/history/read-history'
import { sentenceOf } from '@kiemdiem/domain/history/sentences'
import { paths } from '@kiemdiem/domain/ids'
import type { Paper } from '@kiemdiem/domain/model/paper'
import type { DocumentSnapshot } from 'firebase-admin/firestore'
import * as z from 'zod/mini'
import { db } from '../firestore/db.ts'
import { fromFirestore } from '../firestore/from-firestore.ts'
import { edgeOf, numbersOf } from './page.ts'

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
const readSeals = async ({ id }: Paper, numbers: readonly number[]): Promise<Entry[]> => {
  const refs = numbers.map((number) => db.doc(paths.revision(id, number)))
  const fieldMask = ['by', 'submittedAt', 'onPaper', 'sameBecause']
  return refs.length === 0 ? [] : (await db.getAll(...refs, { fieldMask })).flatMap(sealOf)
}

const eventPath = (of: HistoryOf, number: number): string =>
  of.kind === 'paper' ? paths.paperEvent(of.paper.id, number) : paths.conferenceEvent(of.conference.id, number)

interface Entries {
  entries: Entry[]
  edge: Pick<HistoryEdge, 'event' | 'text'>
}

/**
 * What was done to it, as far as the caller may know, newest first: by number, of which none is missing. The series of single people
 * (0018), who acknowledged what, who is at which item, stand elsewhere. Read beside the transaction: nothing is decided by it, and
 * who reads locks no trail on which others leave their events.
 */
export const readEntries = async ({ of, caller }: HistoryNamed, before: HistoryEdge | null): Promise<Entries> => {
  const header = of.kind === 'paper' ? of.paper : of.conference
  const events = numbersOf(header.eventSeq ?? 0, before?.event)
  const texts = of.kind === 'paper' ? numbersOf(of.paper.accepted, before?.text) : []
  const refs = events.map((number) => db.doc(eventPath(of, number)))
  const [docs, seals] = await Promise.all([
    refs.length === 0 ? [] : db.getAll(...refs),
    of.kind === 'paper' ? readSeals(of.paper, texts) : [],
  ])
  const done = docs.flatMap((doc): Entry[] => {
    const event = eventSchema.safeParse(fromFirestore(doc.data()))
    if (!event.success) return []
    const { command, by, at, until } = event.data
    const close = by === caller.uid || organisesIt(of, caller)
    return sentenceOf(command, close) === null ? [] : [{ what: command, by, at: at.getTime(), ...(until && { until }) }]
  })
  const edge = { event: edgeOf(events), text: edgeOf(texts) }
  return { entries: [...done, ...seals].sort((a, b) => b.at - a.at), edge }
}
