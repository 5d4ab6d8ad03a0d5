import type { ConferenceRules } from '../model/campaign.ts'
import type { Difference, DifferenceKind } from '../model/difference.ts'
import type { Rating, Stage } from '../model/terms.ts'
import { isEmpty } from '../vi.ts'
import { type Vote, type VoteRule, votedLevel } from './voted-level.ts'
import { differenceWords } from './words.ts'

/** A level that a later stage gave, by the stage's name. */
interface LaterLevel {
  stage: Stage
  rating: Rating
  reason: string
}

/** Everything that has been said of one subject's level; absent or null: not asked, not known, or not yet. */
export interface Levels {
  selfRating?: Rating | null
  vote?: Vote | null
  conference: Rating | null
  head?: Rating | null
  /** In the order of the stages, each compared with the level before it. */
  later?: readonly LaterLevel[]
  /** Reasons given so far, by what differs. */
  reasons?: Partial<Record<DifferenceKind, string>>
}

const VOTE_DEFAULT: VoteRule = { of: 'members', cumulative: true, source: '' }

/** The campaign's way of reading a vote; one that was opened before it was data has the usual one. */
export const voteRuleOf = ({ vote }: Pick<ConferenceRules, 'vote'>): VoteRule => vote ?? VOTE_DEFAULT

/** A level that another's vote or list already gave is departed from only with a reason; a self-rating freely. */
export const needsReason = ({ kind }: Pick<Difference, 'kind'>): boolean => kind !== 'conferenceFromSelf'

/** What differs, and nobody has said why. */
export const unexplained = (found: readonly Difference[]): Difference[] =>
  found.filter((each) => needsReason(each) && isEmpty(each.reason))

const conferenceDiffers = ({ vote, selfRating, conference }: Levels, rule: VoteRule): Omit<Difference, 'reason'>[] => {
  if (conference === null) return []
  const [stage, to] = ['conference' as const, conference]
  const voted = vote ? votedLevel(vote, rule) : null
  return [
    ...(vote && voted && voted.level !== to
      ? [
          {
            ...{ kind: 'conferenceFromVote' as const, stage, from: voted.level, to },
            text: differenceWords.conferenceFromVote(vote, voted, to, rule),
          },
        ]
      : []),
    ...(selfRating && selfRating !== to
      ? [
          {
            ...{ kind: 'conferenceFromSelf' as const, stage, from: selfRating, to },
            text: differenceWords.conferenceFromSelf(selfRating, to),
          },
        ]
      : []),
  ]
}

/**
 * Everything in which the levels given to one subject differ, in the order in which they were given, each with its
 * arithmetic and the reason given for it. Minutes, proposal, prints, board and later stages show this list and no other.
 */
export const differences = (levels: Levels, rules: Pick<ConferenceRules, 'vote'>): Difference[] => {
  const { conference, head = null, later = [], reasons = {} } = levels
  const found: Difference[] = conferenceDiffers(levels, voteRuleOf(rules)).map((each) => ({
    ...each,
    reason: needsReason(each) ? (reasons[each.kind] ?? '') : '',
  }))
  if (conference && head && head !== conference)
    found.push({
      ...{ kind: 'headFromConference', stage: 'conference', from: conference, to: head },
      text: differenceWords.headFromConference(conference, head),
      reason: reasons.headFromConference ?? '',
    })
  let before = head ?? conference
  for (const { stage, rating, reason } of later) {
    if (before && before !== rating)
      found.push({
        ...{ kind: 'laterFromBefore', stage, from: before, to: rating, reason },
        text: differenceWords.laterFromBefore(stage, before, rating),
      })
    before = rating
  }
  return found
}
