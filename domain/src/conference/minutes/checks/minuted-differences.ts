import type { ConferenceRules } from '../../../model/campaign.ts'
import type { Conference } from '../../../model/conference.ts'
import type { Difference } from '../../../model/difference.ts'
import type { ItemRow, RollRow } from '../../../model/minutes.ts'
import { differences, voteRuleOf } from '../../../ratings/differences.ts'
import { tidy } from '../../../vi.ts'
import { presentVoters } from './check-roll.ts'

type Rules = Pick<ConferenceRules, 'vote'>

/** Of how many people a majority is asked: of all who count on the roll, or of those who came. */
const membersOf = (
  conference: Pick<Conference, 'roll'>,
  marked: Pick<RollRow, 'present'> | undefined,
  rules: Rules,
): number =>
  voteRuleOf(rules).of === 'members'
    ? conference.roll.filter(({ counts }) => counts).length
    : presentVoters(conference, marked).length

/** In what the level that a conference proposes differs from its own vote, with the reason written for it. */
export const minutedDifferences = (
  conference: Pick<Conference, 'roll'>,
  marked: Pick<RollRow, 'present'> | undefined,
  { state, tally, proposed, differsBecause = '' }: Pick<ItemRow, 'state' | 'tally' | 'proposed' | 'differsBecause'>,
  rules: Rules,
): Difference[] =>
  state === 'deferred'
    ? []
    : differences(
        {
          vote: tally && { tally, members: membersOf(conference, marked, rules) },
          conference: proposed,
          reasons: { conferenceFromVote: tidy(differsBecause).trim() },
        },
        rules,
      )
