import type { ConferenceRules } from '../model/campaign.ts'
import type { Difference } from '../model/difference.ts'
import type { Review } from '../model/review.ts'
import { differences, voteRuleOf } from '../ratings/differences.ts'
import { fitsReview } from '../ratings/not-rated/reasons.ts'
import { majorityOf, votedLevel } from '../ratings/voted-level.ts'
import { isEmpty, tidy } from '../vi.ts'
import type { DecisionMeeting } from './decision.ts'
import { type Decided, isUndecided, outcomeOf, saidIn, sameOutcome, UNDECIDED } from './outcome.ts'
import type { DecisionProblem } from './problems.ts'
import { voteProblem } from './votes/check-vote.ts'
import { type Apart, type Electorate, electorateOf } from './votes/electorate.ts'
import type { Agreement, Vote } from './votes/vote.ts'

/** What is entered of one subject. */
export interface EnteredItem extends Decided {
  reviewId: string
  way: 'list' | 'single'
  rounds: readonly Vote[]
  /** Who went out without having to, by id. */
  left: readonly string[]
  reason: string
  dissent: string
}

type Meeting = Pick<DecisionMeeting, 'roll' | 'ballot' | 'sheets' | 'list'>
type Rules = Pick<ConferenceRules, 'vote' | 'decision'>

interface Subject {
  review: Pick<Review, 'subject' | 'subjectKind' | 'side' | 'actors'>
  appraised: Decided
}

export interface DecidedItem {
  electorate: Electorate
  apart: Apart
  /** Its own votes; none on the list, whose vote was one. */
  rounds: readonly Vote[]
  differences: Difference[]
}

/** Who of the members does not vote on a subject: himself, and on what he heads where the campaign says so. */
export const ownOf = (
  { subject, subjectKind, actors }: Subject['review'],
  roll: Meeting['roll'],
  { decision }: Rules,
): string[] => {
  const heads = decision?.ownUnit === 'leaves' ? (actors.selfReview ?? []) : []
  const own = subjectKind === 'person' ? [subject] : heads
  return roll.filter(({ id }) => own.includes(id)).map(({ id }) => id)
}

const isCarried = ({ agree }: Agreement, { members }: Electorate): boolean => agree >= majorityOf(members)

/** What a round comes to; null: nothing has more than half of all members. */
const resultOf = (vote: Vote, electorate: Electorate, proposed: Decided, rules: Rules): Decided | null => {
  if (vote.kind === 'agreement') return isCarried(vote, electorate) ? outcomeOf(proposed) : null
  const { level } = votedLevel({ tally: vote.tally, members: electorate.members }, voteRuleOf(rules))
  return level ? { ...UNDECIDED, level } : null
}

const onList = (item: EnteredItem, { appraised }: Subject, meeting: Meeting, own: readonly string[]) => {
  if (own.length > 0) return 'ownOnList'
  if (!meeting.list) return 'listMissing'
  if (!isCarried(meeting.list, electorateOf(meeting.roll, { own: [], left: [] }))) return 'listNotAgreed'
  return sameOutcome(item, appraised) && !isUndecided(item) ? null : 'notAsAppraised'
}

/** A vote on what is proposed carries that; one that failed leaves it undecided, so that what was proposed does not matter. */
const singly = (item: EnteredItem, meeting: Meeting, electorate: Electorate, rules: Rules): DecisionProblem | null => {
  const { rounds } = item
  if (rounds.length === 0) return 'votesMissing'
  const apart = meeting.roll.filter(({ votes, present }) => votes && present).length - electorate.voters
  const cast = { electorate, apart, ballot: meeting.ballot, sheets: meeting.sheets }
  for (const [at, vote] of rounds.entries()) {
    // The second round is by hands or sheets of its own: those of the first are what was counted.
    const problem = voteProblem(vote, at === 0 && vote.kind === 'levels' ? cast : { ...cast, ballot: 'showOfHands' })
    if (problem) return problem
  }
  const results = rounds.map((vote) => resultOf(vote, electorate, item, rules))
  const last = results.at(-1) ?? null
  const again = rules.decision?.noMajority === 'secondRound'
  if (results.slice(0, -1).some((each) => each !== null) || (rounds.length > 1 && !again)) return 'roundNotNeeded'
  if (last === null && isUndecided(item)) return again && rounds.length === 1 ? 'secondRoundMissing' : null
  if (last === null) return 'noMajority'
  return sameOutcome(last, item) && !isUndecided(item) ? null : 'notAsVoted'
}

/** Where what is decided is not what it rests on, and why. */
export const departures = (item: Pick<EnteredItem, 'level' | 'reason'>, appraised: Decided): Difference[] => {
  const reason = tidy(item.reason).trim()
  const later = item.level ? [{ stage: 'decision' as const, rating: item.level, reason }] : []
  return differences({ conference: appraised.level, later }, {})
}

/** What is decided of one subject as it was entered, or the first thing that is wrong with it. */
export const decideItem = (
  item: EnteredItem,
  { review, appraised }: Subject,
  meeting: Meeting,
  rules: Rules,
): ({ ok: true } & DecidedItem) | { ok: false; problem: DecisionProblem } => {
  const refuse = (problem: DecisionProblem) => ({ ok: false, problem }) as const
  const own = ownOf(review, meeting.roll, rules)
  const present = new Set(meeting.roll.flatMap(({ id, present: came }) => (came ? [id] : [])))
  if (item.left.some((id) => !present.has(id))) return refuse('strangerLeft')
  if (saidIn(item) > 1) return refuse('outcomeMissing')
  if (item.notRated && !fitsReview(item.notRated.reason, review)) return refuse('notRatedUnfit')
  // Of the list there was one vote, with everybody in the room.
  const voted = item.way === 'list' ? { rounds: [], left: [] } : item
  const apart = { own, left: voted.left.filter((id) => !own.includes(id)) }
  const electorate = electorateOf(meeting.roll, apart)
  const problem =
    item.way === 'list' ? onList(item, { review, appraised }, meeting, own) : singly(item, meeting, electorate, rules)
  if (problem) return refuse(problem)
  const departs = isUndecided(item) || !sameOutcome(item, appraised)
  if (departs && isEmpty(item.reason)) return refuse('reasonMissing')
  return { ok: true, electorate, apart, rounds: voted.rounds, differences: departures(item, appraised) }
}
