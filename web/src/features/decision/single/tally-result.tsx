import type { EnteredItem } from '@kiemdiem/domain/decision/decide-item'
import type { MeetingMember } from '@kiemdiem/domain/decision/decision'
import { outcomeWords } from '@kiemdiem/domain/decision/outcome'
import { electorateOf } from '@kiemdiem/domain/decision/votes/electorate'
import type { ConferenceRules } from '@kiemdiem/domain/model/campaign'
import { RATING_NAMES } from '@kiemdiem/domain/model/terms'
import { voteRuleOf } from '@kiemdiem/domain/ratings/differences'
import { majorityOf, votedLevel } from '@kiemdiem/domain/ratings/voted-level'
import { decisionWords as words } from '../vi.ts'

interface Props {
  item: EnteredItem
  roll: readonly MeetingMember[]
  own: readonly string[]
  rules: ConferenceRules
}

/** What the last round comes to, with its arithmetic. */
export const TallyResult = ({ item, roll, own, rules }: Props) => {
  const { members } = electorateOf(roll, { own, left: item.left })
  const vote = item.rounds.at(-1)
  if (!vote) return null
  const needed = majorityOf(members)
  if (vote.kind === 'agreement')
    return (
      <p>
        {vote.agree >= needed
          ? words.result(outcomeWords(item), vote.agree, members, needed)
          : words.noResult(members, needed)}
      </p>
    )
  const { level, counted } = votedLevel({ tally: vote.tally, members }, voteRuleOf(rules))
  const votes = counted.at(-1)?.votes ?? 0
  return <p>{level ? words.result(RATING_NAMES[level], votes, members, needed) : words.noResult(members, needed)}</p>
}
