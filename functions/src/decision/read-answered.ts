import type { Answered } from '@kiemdiem/domain/decision/answered'
import { settlementActSchema } from '@kiemdiem/domain/notice/petition/petition'
import type { DocumentSnapshot, Transaction } from 'firebase-admin/firestore'
import * as z from 'zod/mini'
import { db } from '../firestore/db.ts'
import { fromFirestore } from '../firestore/from-firestore.ts'

/** When it was answered; null: it does not fit its schema, which is its own review's matter alone. */
const answeredOn = (answer: DocumentSnapshot): string | null => {
  const parsed = z.safeParse(settlementActSchema, fromFirestore(answer.data()))
  return parsed.success ? parsed.data.on : null
}

/** When petitions of these reviews were answered by deciding anew. */
export const readAnswered = async (
  tx: Transaction,
  campaign: string,
  reviews: readonly { id: string }[],
): Promise<Answered> => {
  const named = new Set(reviews.map(({ id }) => id))
  const answers = await tx.get(
    db
      .collection('acts')
      .where('kind', '==', 'settlement')
      .where('campaign', '==', campaign)
      .where('outcome', '==', 'again'),
  )
  const days = answers.docs.flatMap((answer) => {
    const reviewId: unknown = answer.get('reviewId')
    return typeof reviewId === 'string' && named.has(reviewId) ? [{ reviewId, on: answeredOn(answer) }] : []
  })
  return new Map(
    [...Map.groupBy(days, ({ reviewId }) => reviewId)].map(([reviewId, own]) => [
      reviewId,
      own.some(({ on }) => on === null)
        ? null
        : (own
            .flatMap(({ on }) => on ?? [])
            .toSorted()
            .at(-1) ?? null),
    ]),
  )
}
