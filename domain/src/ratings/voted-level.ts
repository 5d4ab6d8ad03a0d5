import type { ConferenceRules } from '../model/campaign.ts'
import type { Tally } from '../model/minutes.ts'
import { RATINGS, type Rating } from '../model/terms.ts'

export type VoteRule = NonNullable<ConferenceRules['vote']>

/** The votes on one subject, and of how many people a majority is asked. */
export interface Vote {
  tally: Tally
  members: number
}

export interface VotedLevel {
  /** Null where no level has more than half. */
  level: Rating | null
  /** What each level has, as counted by the rule, down to the level that is enough. */
  counted: { rating: Rating; votes: number }[]
  /** The least that is more than half. */
  needed: number
}

/** The least that is more than half. */
export const majorityOf = (members: number): number => Math.floor(members / 2) + 1

/**
 * The level that a vote says: the highest with more than half. Cumulated, a vote for a higher level counts for the lower
 * ones too, since whoever finds somebody outstanding does not find him less than good.
 */
export const votedLevel = ({ tally, members }: Vote, { cumulative }: Pick<VoteRule, 'cumulative'>): VotedLevel => {
  const counted: VotedLevel['counted'] = []
  const needed = majorityOf(members)
  let sum = 0
  for (const rating of RATINGS) {
    sum = cumulative ? sum + tally[rating] : tally[rating]
    counted.push({ rating, votes: sum })
    if (sum >= needed) return { level: rating, counted, needed }
  }
  return { level: null, counted, needed }
}
