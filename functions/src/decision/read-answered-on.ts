import { settlementActSchema } from '@kiemdiem/domain/notice/petition/petition'
import type { Transaction } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { readEvery } from '../registry/read-registry.ts'

/** The last day on which a petition of one of these reviews was answered by deciding anew; empty: none was. */
export const readAnsweredOn = async (
  tx: Transaction,
  campaign: string,
  reviews: readonly { id: string }[],
): Promise<string> => {
  const named = new Set(reviews.map(({ id }) => id))
  const answers = await readEvery(
    tx,
    settlementActSchema,
    db
      .collection('acts')
      .where('kind', '==', 'settlement')
      .where('campaign', '==', campaign)
      .where('outcome', '==', 'again'),
  )
  const days = answers.flatMap(({ reviewId, on }) => (named.has(reviewId) ? [on] : []))
  return days.toSorted().at(-1) ?? ''
}
