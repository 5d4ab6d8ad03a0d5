import { paths, reportEntryIdOf } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { docketEntrySchema } from '@kiemdiem/domain/model/docket'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { factPaths } from '@kiemdiem/domain/papers/seal/seal-facts'
import { type SealOutcome, sealPaper } from '@kiemdiem/domain/papers/seal/seal-paper'
import type { Transaction } from 'firebase-admin/firestore'
import { applyWrites } from '../../firestore/apply-writes.ts'
import { db } from '../../firestore/db.ts'
import { fromFirestore } from '../../firestore/from-firestore.ts'
import { parse, parseOrNull } from '../../firestore/parse.ts'
import { readReviews } from '../read-reviews.ts'
import { readSealFacts } from './read-seal-facts.ts'

/**
 * Judges the seal of one revision and writes the result, in one transaction. One review and one next actor cost
 * 7 reads and 8 writes (design §8 allows 9 and 8); a text that was accepted before is read beside it.
 */
export const sealIn = async (tx: Transaction, paperId: string, number: number, now: Date): Promise<SealOutcome> => {
  const paper = parse(paperSchema, await tx.get(db.doc(paths.paper(paperId))))
  const read = [
    paths.revision(paperId, number),
    paths.campaign(paper.campaign),
    ...(paper.accepted > 0 ? [paths.revision(paperId, paper.accepted)] : []),
    ...(paper.accepted > 0 && paper.subjectKind === 'unit'
      ? [paths.docket(reportEntryIdOf(paperId, paper.accepted))]
      : []),
  ]
  const { reviews, others } = await readReviews(
    tx,
    paper,
    read.map((path) => db.doc(path)),
  )
  const [sealed, found, before, numbered] = others
  const campaign = parse(campaignSchema, found)
  const outcome = sealPaper({
    paper,
    number,
    sealed: sealed?.exists ? fromFirestore(sealed.data()) : null,
    before: before?.exists ? fromFirestore(before.data()) : null,
    numbered: numbered ? parseOrNull(docketEntrySchema, numbered) : null,
    reviews,
    campaign,
    registered: await readSealFacts(tx, factPaths(paper, campaign, reviews)),
    now,
  })
  if (outcome.kind !== 'done') applyWrites(tx, outcome.writes)
  return outcome
}
