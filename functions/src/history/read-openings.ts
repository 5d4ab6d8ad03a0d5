import { mayReadOpenings } from '@kiemdiem/domain/history/may-read-history'
import type { HistoryNamed } from '@kiemdiem/domain/history/read-history'
import { readersOnScreen, setOpened } from '@kiemdiem/domain/history/sets-opened'
import { paths } from '@kiemdiem/domain/ids'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { FieldPath } from 'firebase-admin/firestore'
import * as z from 'zod/mini'
import { db } from '../firestore/db.ts'
import { fromFirestore } from '../firestore/from-firestore.ts'

const headSchema = z.pick(paperSchema, { id: true, writers: true, acceptedAt: true })

/**
 * How many of a conference's sent papers each of those has opened who got them on the screen; null where it is not asked about
 * one. One document a reader, and of each paper its head.
 */
export const readSetsOpened = async ({
  of,
  caller,
}: HistoryNamed): Promise<{ uid: string; opened: number; of: number }[] | null> => {
  if (of.kind !== 'conference') return null
  const { conference } = of
  const readers = readersOnScreen(conference)
  const ids = [...new Set(conference.agenda.map(({ paperId }) => paperId))]
  if (readers.length === 0 || ids.length === 0) return []
  const [papers, notes] = await Promise.all([
    db.getAll(...ids.map((id) => db.doc(paths.paper(id))), { fieldMask: ['id', 'writers', 'acceptedAt'] }),
    db.getAll(...readers.map((uid) => db.doc(paths.openings(conference.campaign, uid))), {
      fieldMask: ids.map((id) => new FieldPath('papers', id)),
    }),
  ])
  const sent = papers.flatMap((doc) => {
    const head = headSchema.safeParse(fromFirestore(doc.data()))
    return head.success ? [head.data] : []
  })
  return notes.map((doc) => {
    const { id: reader } = doc
    const openedAt = (paper: string): Date | null => {
      const at = fromFirestore(doc.get(new FieldPath('papers', paper)))
      return at instanceof Date ? at : null
    }
    return { uid: reader, ...setOpened(sent, { reader, asker: caller.uid }, openedAt) }
  })
}

/** Who of the paper's readers has opened it since it was last sent, the latest first; null where the caller does not learn that. */
export const readOpenings = async ({
  of,
  caller,
}: HistoryNamed): Promise<{ uid: string; at: number | null }[] | null> => {
  if (of.kind !== 'paper' || of.paper.acceptedAt === null || !mayReadOpenings(of, caller)) return null
  const { id, campaign, audience, acceptedAt } = of.paper
  const since = acceptedAt.getTime()
  if (audience.length === 0) return []
  const refs = audience.map((uid) => db.doc(paths.openings(campaign, uid)))
  const field = new FieldPath('papers', id)
  const docs = await db.getAll(...refs, { fieldMask: [field] })
  return docs
    .map((doc) => {
      const at = fromFirestore(doc.get(field))
      return { uid: doc.id, at: at instanceof Date && at.getTime() >= since ? at.getTime() : null }
    })
    .sort((a, b) => (b.at ?? 0) - (a.at ?? 0))
}
