import type { ReplyPart, RequestAct } from '../../consultation/outside/outside.ts'
import type { Review } from '../../model/review.ts'
import type { Write } from '../../writes/write.ts'
import { newRow, sheetWrites } from './sheet-writes.ts'

const asked = ({ name, submittedAt, until }: RequestAct) => ({ name, at: submittedAt, until })

/** That a body outside was asked; `reviews`: those its letter names; `rows`: what the sheets have of them. */
export const askedOnSheets = (
  act: RequestAct,
  reviews: readonly Review[],
  rows: ReadonlyMap<string, unknown>,
): Write[] =>
  sheetWrites(
    reviews.map((review) => ({
      review,
      fields: { ...(!rows.has(review.id) && newRow(review)), [`outside.${act.number}`]: asked(act) },
    })),
  )

/** What its dispatch says, in short, with that it was asked; `id`: of the parts. */
export const repliedOnSheets = (
  act: RequestAct,
  id: string,
  parts: readonly { review: Review; part: ReplyPart }[],
  rows: ReadonlyMap<string, unknown>,
): Write[] =>
  sheetWrites(
    parts.map(({ review, part: { document, on, stance, level, proposal, at } }) => {
      const answer = { part: id, document, on, stance, level, ...(proposal && { number: proposal.number }), at }
      const fields = { [`outside.${act.number}`]: { ...asked(act), answer } }
      return { review, fields: { ...(!rows.has(review.id) && newRow(review)), ...fields } }
    }),
  )
