import { type StatedRating, selfRatingOf } from '@kiemdiem/domain/conference/proposal/self-rating'
import { paths } from '@kiemdiem/domain/ids'
import { paperSchema, revisionSchema, SELF_RATINGS } from '@kiemdiem/domain/model/paper'
import type { Review } from '@kiemdiem/domain/model/review'
import type { DocumentSnapshot, Transaction } from 'firebase-admin/firestore'
import * as z from 'zod/mini'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'

const headSchema = z.pick(paperSchema, { subject: true, accepted: true })
// Where a text states no level, none of the fields asked for is there.
const textSchema = z.strictObject({
  sections: z._default(revisionSchema.shape.sections, {}),
  onPaper: revisionSchema.shape.onPaper,
})

export interface RatedText {
  paper: z.infer<typeof headSchema>
  text: z.infer<typeof textSchema>
}

/** Of many papers what is asked, and nothing else of them. */
const readFields = (tx: Transaction, all: readonly string[], fieldMask: string[]): Promise<DocumentSnapshot[]> =>
  all.length === 0 ? Promise.resolve([]) : tx.getAll(...all.map((path) => db.doc(path)), { fieldMask })

/**
 * The text last accepted of each of these papers, by paper, with the levels alone that it states: the cell rates what was
 * restated up to its conference (domain.md R09). Papers without one are missing.
 */
export const readRatedTexts = async (
  tx: Transaction,
  paperIds: readonly string[],
): Promise<ReadonlyMap<string, RatedText>> => {
  const ids = [...new Set(paperIds)]
  const heads = (await readFields(tx, ids.map(paths.paper), ['subject', 'accepted'])).map((doc) => ({
    id: doc.id,
    paper: parse(headSchema, doc),
  }))
  const accepted = heads.filter(({ paper }) => paper.accepted > 0)
  const texts = accepted.map(({ id, paper }) => paths.revision(id, paper.accepted))
  const docs = await readFields(tx, texts, [...SELF_RATINGS.map((section) => `sections.${section}`), 'onPaper'])
  return new Map(accepted.map(({ id, paper }, at) => [id, { paper, text: parse(textSchema, docs[at]) }]))
}

/** The level each subject gave itself, by review id; null: its paper has none, or was never accepted. */
export const selfRatingsOf = (
  reviews: readonly Review[],
  texts: ReadonlyMap<string, RatedText>,
): Record<string, StatedRating> =>
  Object.fromEntries(
    reviews.map((review) => {
      const found = texts.get(review.paperId)
      return [review.id, found ? selfRatingOf(review, found.paper, found.text) : null]
    }),
  )
