import type { SheetRow } from '../../appraisal/sheet/sheet.ts'
import type { Review } from '../../model/review.ts'
import { fitsReview } from '../../ratings/not-rated/reasons.ts'
import { majorityOf } from '../../ratings/voted-level.ts'
import { isEmpty } from '../../vi.ts'
import { isUndecided, saidIn, sameOutcome } from '../outcome.ts'
import type { DecisionProblem } from '../problems.ts'
import { castIn } from '../votes/check-vote.ts'
import { electorateOf } from '../votes/electorate.ts'
import type { Agreement } from '../votes/vote.ts'
import type { ResultWay } from '../way.ts'
import { basisOf } from './facts.ts'
import type { EnterResultInput } from './input.ts'

export type ResultItem = EnterResultInput['items'][number]

interface Around {
  review: Pick<Review, 'subject' | 'subjectKind' | 'side'>
  row: SheetRow | undefined
  way: ResultWay
  uid: string
  /** Nobody else organises the track. */
  alone: boolean
  list: Agreement | null
  /** Entered from the signed paper, which has the votes. */
  onPaper: boolean
  /** Who entered the proposal from paper; null: nobody did. */
  proposedBy: string | null
  voters: Parameters<typeof electorateOf>[0]
}

/** Of a committee: the vote that carries an item, and of how many; a member is voted singly, and not by himself. */
export const voteOn = (
  item: Pick<ResultItem, 'vote'>,
  { review, list, voters }: Pick<Around, 'review' | 'list' | 'voters'>,
) => {
  const own = voters.filter(({ id }) => id === review.subject).map(({ id }) => id)
  return { own, vote: item.vote ?? list, electorate: electorateOf(voters, { own, left: [] }) }
}

const committeeProblem = (item: ResultItem, around: Around): DecisionProblem | null => {
  const { own, vote, electorate } = voteOn(item, around)
  if (around.onPaper && vote === null) return isUndecided(item) ? 'outcomeMissing' : null
  if (around.voters.length === 0) return 'noMembers'
  if (own.length > 0 && item.vote === null) return 'ownOnList'
  if (vote === null) return 'votesMissing'
  if (![vote.agree, vote.against, vote.abstain].every((count) => Number.isSafeInteger(count) && count >= 0))
    return 'notWhole'
  if (castIn(vote) > electorate.voters) return 'moreVotesThanVoters'
  const carried = vote.agree >= majorityOf(electorate.members)
  if (!carried) return isUndecided(item) ? null : 'noMajority'
  return isUndecided(item) ? 'notAsVoted' : null
}

/** What is wrong with what is entered of one subject by itself, or null. */
export const itemProblem = (item: ResultItem, around: Around): DecisionProblem | null => {
  const { review, row, way, uid, alone } = around
  if (review.subject === uid && !(way === 'superior' && alone)) return 'ownItem'
  if (saidIn(item) > 1) return 'outcomeMissing'
  if (item.notRated && !fitsReview(item.notRated.reason, review)) return 'notRatedUnfit'
  // A superior's paper says what it says: nothing here is asked of it but that it says one thing.
  if (way === 'superior') return isUndecided(item) ? 'outcomeMissing' : null
  if (around.onPaper && around.proposedBy === uid) return 'sameHand'
  if (item.seen !== (row?.proposal?.act ?? '')) return 'proposalChanged'
  const voted = way === 'committee' ? committeeProblem(item, around) : null
  if (voted) return voted
  const departs = isUndecided(item) || !sameOutcome(item, basisOf(row))
  return departs && isEmpty(item.reason) ? 'reasonMissing' : null
}
