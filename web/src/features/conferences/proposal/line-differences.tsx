import { proposedLevel } from '@kiemdiem/domain/conference/proposal/proposed-level'
import { differenceText, subjectName } from '@kiemdiem/domain/forms/minutes-paper/item-blocks'
import type { ConferenceRules } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { useSelfRating } from './cells/use-self-rating.ts'
import type { Line } from './list-state.ts'

interface Props {
  line: Line
  conference: Conference
  rules: ConferenceRules
}

/** Every difference of one line as it would be sent; nothing where all levels are one. */
export const LineDifferences = ({ line, conference, rules }: Props) => {
  const self = useSelfRating(line.item, conference.track)
  if (line.proposed === null) return null
  const word = { proposed: line.proposed, reason: line.reason }
  const rating = self.state === 'rated' ? self.rating : null
  const { differences } = proposedLevel(conference, line.item, word, rating, rules)
  return differences.length === 0 ? null : (
    <li>
      <p className="font-semibold">{subjectName(line.item)}</p>
      <ul className="list-disc pl-5 text-sm">
        {differences.map((each) => (
          <li key={each.kind}>{differenceText(each)}</li>
        ))}
      </ul>
    </li>
  )
}
