import type { Step } from '../model/progress.ts'
import type { Review } from '../model/review.ts'
import type { Stage } from '../model/terms.ts'

/** The conference on which its rating rests has its minutes. */
export const isMinuted = ({ current }: Pick<Review, 'current'>): boolean => current.conference !== undefined

/** Where a review stands: said here for the board, tasks, agendas, gates and lists alike. */
export const stepOf = (review: Pick<Review, 'stage' | 'current' | 'returned'>): Step => {
  const { stage, returned } = review
  const minuted = isMinuted(review)
  if (stage === 'selfReview') return minuted ? 'unsentMinuted' : returned ? 'returned' : 'drafting'
  if (stage === 'conference') return minuted ? 'toPropose' : 'toConference'
  return stage
}

/** The stage within which a step lies. */
export const stageOfStep = (step: Step): Stage => {
  if (step === 'drafting' || step === 'returned' || step === 'unsentMinuted') return 'selfReview'
  return step === 'toConference' || step === 'toPropose' ? 'conference' : step
}

const BEFORE_CONFERENCE: readonly Step[] = ['drafting', 'returned', 'toConference']
const BEFORE_PROPOSAL: readonly Step[] = [...BEFORE_CONFERENCE, 'unsentMinuted', 'toPropose']

/** Not yet through its conference: no minutes of one on which its rating rests are confirmed. */
export const awaitsConference = (step: Step): boolean => BEFORE_CONFERENCE.includes(step)

/** The unit's proposal has not left yet. */
export const awaitsProposal = (step: Step): boolean => BEFORE_PROPOSAL.includes(step)
