import { decisionProblem } from '@kiemdiem/domain/decision/problems'
import { Field } from '../../../components/form/field.tsx'
import { TextArea } from '../../../components/form/text-area.tsx'
import { TextInput } from '../../../components/form/text-input.tsx'
import { DateInput } from '../../../components/form/typed/date-input.tsx'
import type { OverrideEntry } from '../state/entries.ts'
import { overrideWords as words } from '../vi.ts'

interface Props {
  /** Of whom, or of which group. */
  place: string
  rule: string
  entry: OverrideEntry
  problem: string | undefined
  onChange: (patch: OverrideEntry) => void
}

/** The resolution by which a rule that stops is passed: its number, day and reason. */
export const OverrideFields = ({ place, rule, entry, problem, onChange }: Props) => (
  <details className="text-sm" open={entry.number !== undefined || problem !== undefined}>
    <summary className="target w-fit cursor-pointer py-1 text-accent">{words.title(place)}</summary>
    <div className="grid gap-3 py-2">
      <p className="text-soft">{words.hint}</p>
      {problem && <p className="font-semibold text-late">{decisionProblem(problem)}</p>}
      <div className="flex flex-wrap gap-4">
        <Field label={words.number}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={500}
              value={entry.number ?? ''}
              onChange={(event) => onChange({ rule, number: event.target.value })}
            />
          )}
        </Field>
        <Field label={words.date}>
          {(control) => (
            <DateInput {...control} value={entry.date ?? ''} onChange={(date) => onChange({ rule, date })} />
          )}
        </Field>
      </div>
      <Field label={words.reason}>
        {(control) => (
          <TextArea
            {...control}
            minRows={1}
            maxLength={500}
            value={entry.reason ?? ''}
            onChange={(event) => onChange({ rule, reason: event.target.value })}
          />
        )}
      </Field>
    </div>
  </details>
)
