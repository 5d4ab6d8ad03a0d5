import { mayReadOpenings } from '@kiemdiem/domain/history/may-read-history'
import type { HistoryNamed } from '@kiemdiem/domain/history/read-history'
import { paths } from '@kiemdiem/domain/ids'
import { FieldPath } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { fromFirestore } from '../firestore/from-firestore.ts'

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
