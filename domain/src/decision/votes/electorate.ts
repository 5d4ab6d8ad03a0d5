import type { ConferenceRules } from '../../model/campaign.ts'
import type { MeetingMember } from '../decision.ts'

/** Whose vote counts on one subject, and of how many a majority is asked. */
export interface Electorate {
  /** All members, present or not, but for whoever it is about. */
  members: number
  /** Those of them who were in the room. */
  voters: number
}

type Roll = readonly Pick<MeetingMember, 'id' | 'votes' | 'present'>[]

/** Of a subject: whose own it is, who does not count at all, and who went out without having to. */
export interface Apart {
  own: readonly string[]
  left: readonly string[]
}

/**
 * A member never votes on himself: his name is out of the count, of all members too. Whoever else went out stays one of
 * all, of whom more than half are asked.
 */
export const electorateOf = (roll: Roll, { own, left }: Apart): Electorate => {
  const counting = roll.filter(({ id, votes }) => votes && !own.includes(id))
  return {
    members: counting.length,
    voters: counting.filter(({ id, present }) => present && !left.includes(id)).length,
  }
}

/** Whether enough of the members who vote are there at all. */
export const hasQuorum = (roll: Roll, rule: ConferenceRules['quorum']): boolean => {
  const voting = roll.filter(({ votes }) => votes)
  const present = voting.filter((member) => member.present).length
  // Whole numbers on both sides: no share is rounded.
  return present > 0 && present * rule.denominator >= voting.length * rule.numerator
}
