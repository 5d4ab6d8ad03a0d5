import { INPUT_LOOK } from '../../../../components/form/text-input.tsx'
import { importWords as words } from '../vi.ts'
import type { ResultRow } from './result-row.ts'

interface Props {
  row: ResultRow
  answers: ReadonlyMap<string, string>
  onAnswer: (question: string, answer: string) => void
}

/** Whom a row means, or which unit it names, answered where it is asked. */
export const AnswerSelect = ({ row: { asked, candidates }, answers, onAnswer }: Props) => {
  if (!asked) return null
  const { key, unit } = asked
  const options =
    unit === null
      ? [...candidates.map(({ id, label }) => ({ id, label })), { id: 'new', label: words.isNew }]
      : [{ id: unit, label: words.isUnit(unit) }]
  return (
    <label className="grid gap-1">
      <span className="font-semibold">{unit === null ? words.answer : words.whichUnit(unit)}</span>
      <select
        className={`target min-w-0 ${INPUT_LOOK}`}
        value={answers.get(key) ?? ''}
        onChange={(event) => onAnswer(key, event.target.value)}
      >
        <option value="">{words.unanswered}</option>
        {options.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
        <option value="skip">{words.skip}</option>
      </select>
    </label>
  )
}
