import { paths } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { type SealOutcome, sealPaper } from '@kiemdiem/domain/transitions/seal-paper'
import type { Transaction } from 'firebase-admin/firestore'
import { applyWrites } from '../firestore/apply-writes.ts'
import { db } from '../firestore/db.ts'
import { fromFirestore } from '../firestore/from-firestore.ts'
import { parse } from '../firestore/parse.ts'
import { readReviews } from './read-reviews.ts'

/**
 * Judges the seal of one revision and writes the result, in one transaction. One review and one next actor cost
 * 5 reads and 6 writes (design §8 allows 6 and 6).
 */
export const sealIn = async (tx: Transaction, paperId: string, number: number, now: Date): Promise<SealOutcome> => {
  const paper = parse(paperSchema, await tx.get(db.doc(paths.paper(paperId))))
  const refs = [db.doc(paths.revision(paperId, number)), db.doc(paths.campaign(paper.campaign))]
  const { reviews, boards, others } = await readReviews(tx, paper, refs)
  const [sealed, campaign] = others
  const outcome = sealPaper({
    paper,
    number,
    sealed: sealed?.exists ? fromFirestore(sealed.data()) : null,
    reviews,
    boards,
    organisers: parse(campaignSchema, campaign).organisers,
    now,
  })
  if (outcome.kind !== 'done') applyWrites(tx, outcome.writes)
  return outcome
}
