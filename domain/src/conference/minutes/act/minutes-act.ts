import type { ActRow } from '../../../acts/act-row.ts'
import { type MinutesAct, minutesActSchema } from '../../../model/act.ts'
import type { ConferencePart } from '../../../model/review.ts'
import { needsReason } from '../../../ratings/differences.ts'
import { awaitsConference, stepOf } from '../../../reviews/standing.ts'
import { type Minuted, minutedItems } from './minuted-items.ts'

const partOf = (act: MinutesAct, item: Minuted, number: number): ConferencePart => ({
  stage: 'conference',
  number,
  conference: act.of.id,
  act: act.id,
  comments: item.comments,
  answer: item.answer,
  tally: item.tally,
  proposed: item.proposed,
  ...(item.notRated && { notRated: item.notRated }),
  ...(item.differences && { differences: item.differences }),
  remark: item.remark,
  at: act.submittedAt,
})

/**
 * Confirmed minutes: each subject reviewed gets the part that it and those present read. The review stays at the
 * conference until the unit proposes. Another conference's word is never replaced.
 */
export const minutesAct: ActRow<MinutesAct, Minuted, 'minutedElsewhere'> = {
  kind: 'minutes',
  stage: 'conference',
  schema: minutesActSchema,
  reads: 'audience',
  toOrganisers: true,
  items: minutedItems,
  refuses: (review) => (awaitsConference(stepOf(review)) ? null : 'minutedElsewhere'),
  part: {
    data: partOf,
    // Who answers for a collective's text stands for it.
    readers: ({ audience }, { actors, subject, subjectKind }) => [
      ...new Set([...audience, ...(subjectKind === 'person' ? [subject] : []), ...(actors.selfReview ?? [])]),
    ],
  },
  differs: ({ differences = [] }) => differences.some(needsReason),
  event: 'minuted',
  goes: 'nowhere',
}
