import { MARK_TEXT_MAX } from '@kiemdiem/domain/appraisal/mark'
import type { EnteredItem } from '@kiemdiem/domain/decision/decide-item'
import type { MeetingMember } from '@kiemdiem/domain/decision/decision'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { Check } from '../../../components/form/choice/check.tsx'
import { Field } from '../../../components/form/field.tsx'
import { SelectInput } from '../../../components/form/select-input.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { outcomeChoices } from '../lines/outcome-choices.ts'
import type { ItemEntry } from '../state/entries.ts'
import { choiceOf } from '../state/to-input.ts'
import { singleWords as words } from '../vi.ts'
import { Round } from './round.tsx'
import { TallyResult } from './tally-result.tsx'

interface Props {
  name: string
  campaign: Campaign
  subject: Parameters<typeof outcomeChoices>[0]
  item: EnteredItem
  entry: ItemEntry
  roll: readonly MeetingMember[]
  own: readonly string[]
  byHands: boolean
  onChange: (patch: ItemEntry) => void
}

/** A subject that is voted singly: what is decided, by which votes, why it departs, who thinks otherwise. */
export const SingleVote = ({ name, campaign, subject, item, entry, roll, own, byHands, onChange }: Props) => {
  const { conferenceRules: rules } = campaign
  const others = roll.filter(({ id, present }) => present && !own.includes(id))
  const [first, second] = item.rounds
  return (
    <div className="grid gap-3 border-l-4 border-accent pl-3">
      <div className="flex flex-wrap items-end gap-4">
        <Field label={words.outcome}>
          {(control) => (
            <SelectInput
              {...control}
              value={choiceOf(item)}
              options={outcomeChoices(subject)}
              onChange={(outcome) => onChange({ outcome })}
              className="text-sm"
            />
          )}
        </Field>
        <Check label={words.byLevel} checked={first?.kind === 'levels'} onChange={(byLevel) => onChange({ byLevel })} />
      </div>
      {first && <Round legend={name} vote={first} suffix="" byHands={byHands} onChange={onChange} />}
      {rules.decision?.noMajority === 'secondRound' && (
        <Check label={words.again} checked={entry.again ?? false} onChange={(again) => onChange({ again })} />
      )}
      {second && <Round legend={`${name}: ${words.again}`} vote={second} suffix="2" byHands onChange={onChange} />}
      <div className="text-sm" role="status">
        <TallyResult item={item} roll={roll} own={own} rules={rules} />
      </div>
      <details className="text-sm">
        <summary className="target w-fit cursor-pointer py-1 text-accent">{words.left}</summary>
        {others.map(({ id, name: member }) => (
          <Check
            key={id}
            label={member}
            checked={item.left.includes(id)}
            onChange={(checked) =>
              onChange({ left: [...item.left.filter((each) => each !== id), ...(checked ? [id] : [])].join(',') })
            }
          />
        ))}
      </details>
      {(['reason', 'dissent'] as const).map((text) => (
        <Field key={text} label={words[text]} optional={text === 'dissent'}>
          {(control) => (
            <TextArea
              {...control}
              minRows={1}
              maxLength={MARK_TEXT_MAX}
              value={item[text]}
              onChange={(event) => onChange({ [text]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </div>
  )
}
