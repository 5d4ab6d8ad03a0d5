import type { MeetingMember } from '@kiemdiem/domain/decision/decision'
import type { ConferenceRules } from '@kiemdiem/domain/model/campaign'
import { Check } from '../../../components/form/choice/check.tsx'
import { TextInput } from '../../../components/form/text-input.tsx'
import { meetingWords as words } from '../vi.ts'

interface Props {
  roll: readonly MeetingMember[]
  quorum: ConferenceRules['quorum']
  onAbsent: (id: string, reason: string | null) => void
  problem: string | undefined
}

/** Who of the members came, and why others did not. */
export const Roll = ({ roll, quorum, onAbsent, problem }: Props) => {
  const voting = roll.filter(({ votes }) => votes)
  const present = voting.filter((member) => member.present).length
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 font-semibold">{words.roll}</legend>
      <p className="text-sm text-soft">{words.rollHint}</p>
      <ul>
        {roll.map(({ id, name, post, votes, present: came, reason }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4">
            <Check
              label={`${name}${post && `, ${post}`}${votes ? '' : ` (${words.noVote})`}`}
              checked={came}
              onChange={(checked) => onAbsent(id, checked ? null : '')}
            />
            {!came && (
              <TextInput
                aria-label={words.reason(name)}
                placeholder={words.reasonPlaceholder}
                value={reason}
                maxLength={500}
                onChange={(event) => onAbsent(id, event.target.value)}
                className="max-w-80 text-sm"
              />
            )}
          </li>
        ))}
      </ul>
      <p className="text-sm" role="status">
        {words.quorum(present, voting.length, quorum.numerator, quorum.denominator)}
      </p>
      {problem && <p className="text-sm font-semibold text-late">{problem}</p>}
    </fieldset>
  )
}
