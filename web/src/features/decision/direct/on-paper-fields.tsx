import { decisionProblem } from '@kiemdiem/domain/decision/problems'
import { Check } from '../../../components/form/choice/check.tsx'
import { Field } from '../../../components/form/field.tsx'
import { TextInput } from '../../../components/form/text-input.tsx'
import type { LineEntry } from './entry.ts'
import { onPaperWords as words } from './vi.ts'

interface Props {
  entry: LineEntry
  /** What is wrong, by field. */
  at: Readonly<Record<string, string>>
  onChange: (patch: LineEntry) => void
}

/** Whether a committee's result is entered from its signed paper: its number, and where it is kept. */
export const OnPaperFields = ({ entry, at, onChange }: Props) => {
  const text = (key: 'number' | 'keptAt') => (
    <Field label={words[key]} hint={words.hints[key]} error={at[key] === undefined ? null : decisionProblem(at[key])}>
      {(control) => (
        <TextInput
          {...control}
          maxLength={500}
          value={entry[key] ?? ''}
          onChange={(event) => onChange({ [key]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <div className="grid gap-3">
      <Check label={words.onPaper} checked={entry.onPaper === true} onChange={(onPaper) => onChange({ onPaper })} />
      {entry.onPaper === true && (
        <>
          <p className="text-sm text-soft">{words.hint}</p>
          <div className="flex flex-wrap items-end gap-6">
            {text('number')}
            {text('keptAt')}
          </div>
        </>
      )}
    </div>
  )
}
