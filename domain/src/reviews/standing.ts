import type { Step } from '../model/progress.ts'
import type { Review } from '../model/review.ts'

/** Where a review stands: said here for the board, tasks, agendas, gates and lists alike. */
export const stepOf = ({ stage, current, returned }: Pick<Review, 'stage' | 'current' | 'returned'>): Step => {
  const minuted = current.conference !== undefined
  if (stage === 'selfReview') return minuted ? 'unsentMinuted' : returned ? 'returned' : 'drafting'
  if (stage === 'conference') return minuted ? 'toPropose' : 'toConference'
  return stage
}

const BEFORE_CONFERENCE: readonly Step[] = ['drafting', 'returned', 'toConference']
const BEFORE_PROPOSAL: readonly Step[] = [...BEFORE_CONFERENCE, 'unsentMinuted', 'toPropose']

/** Not yet through its conference: no minutes of one on which its rating rests are confirmed. */
export const awaitsConference = (step: Step): boolean => BEFORE_CONFERENCE.includes(step)

/** The unit's proposal has not left yet. */
export const awaitsProposal = (step: Step): boolean => BEFORE_PROPOSAL.includes(step)
