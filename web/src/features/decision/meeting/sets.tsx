import type { MeetingMember } from '@kiemdiem/domain/decision/decision'
import type { RecordDecisionInput } from '@kiemdiem/domain/decision/record/input'
import { Check } from '../../../components/form/choice/check.tsx'
import type { Entering } from '../state/use-entered.ts'
import { setsKeptWords as words } from '../vi.ts'

interface Props {
  meeting: RecordDecisionInput['meeting']
  roll: readonly MeetingMember[]
  entering: Entering
  problem: string | null
}

/** Who got which numbered set, and that it came back. */
export const Sets = ({ meeting: { sets = [] }, roll, entering, problem }: Props) => {
  const back = sets.flatMap((set) => (set.back ? [set.id] : []))
  return (
    <fieldset className="grid gap-1">
      <legend className="font-semibold">{words.title}</legend>
      <Check
        label={words.out}
        checked={sets.length > 0}
        onChange={(setsOut) => entering.meeting({ setsOut, setsBack: '' })}
      />
      {sets.map(({ id, number, back: came }) => (
        <Check
          key={id}
          label={words.back(number, roll.find((member) => member.id === id)?.name ?? id)}
          checked={came}
          onChange={(checked) =>
            entering.meeting({
              setsBack: [...back.filter((each) => each !== id), ...(checked ? [id] : [])].join(','),
            })
          }
        />
      ))}
      {problem && <p className="text-sm font-semibold text-late">{problem}</p>}
    </fieldset>
  )
}
