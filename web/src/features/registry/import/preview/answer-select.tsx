import { INPUT_LOOK } from '../../../../components/form/text-input.tsx'
import { importWords as words } from '../vi.ts'
import type { ResultRow } from './result-row.ts'

/** Whom a row means, answered where it is asked. */
export const AnswerSelect = (props: { row: ResultRow; value: string; onChange: (is: string) => void }) => (
  <label className="grid gap-1">
    <span className="font-semibold">{words.answer}</span>
    <select
      className={`target ${INPUT_LOOK}`}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value)}
    >
      <option value="">{words.unanswered}</option>
      {props.row.candidates.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
      <option value="new">{words.isNew}</option>
      <option value="skip">{words.skip}</option>
    </select>
  </label>
)
