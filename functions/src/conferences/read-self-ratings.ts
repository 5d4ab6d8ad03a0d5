import { type StatedRating, selfRatingOf } from '@kiemdiem/domain/conference/proposal/self-rating'
import { paths } from '@kiemdiem/domain/ids'
import { paperSchema, revisionSchema } from '@kiemdiem/domain/model/paper'
import type { Review } from '@kiemdiem/domain/model/review'
import type { Transaction } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'

/**
 * The level each subject gave itself, by review id, in the text last accepted: the cell rates what was restated up to
 * its conference (domain.md R09). Reviews without an accepted paper have none.
 */
export const readSelfRatings = async (
  tx: Transaction,
  reviews: readonly Review[],
): Promise<Record<string, StatedRating>> => {
  const paperIds = [...new Set(reviews.map(({ paperId }) => paperId))]
  if (paperIds.length === 0) return {}
  const papers = (await tx.getAll(...paperIds.map((id) => db.doc(paths.paper(id))))).map((each) =>
    parse(paperSchema, each),
  )
  const accepted = papers.filter((paper) => paper.accepted > 0)
  if (accepted.length === 0) return {}
  const revisions = await tx.getAll(...accepted.map((paper) => db.doc(paths.revision(paper.id, paper.accepted))))
  const texts = new Map(
    accepted.map((paper, at) => [paper.id, { paper, revision: parse(revisionSchema, revisions[at]) }]),
  )
  return Object.fromEntries(
    reviews.map((review) => {
      const text = texts.get(review.paperId)
      return [review.id, text ? selfRatingOf(review, text.paper, text.revision) : null]
    }),
  )
}
