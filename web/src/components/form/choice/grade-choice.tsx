import { GRADE_NAMES, GRADES, type Grade } from '@kiemdiem/domain/model/terms'
import type { ReactNode } from 'react'
import { ChoiceGroup } from './choice-group.tsx'

interface Props {
  /** Unique on the page; also the target of an ErrorSummary entry. */
  id: string
  legend: ReactNode
  hint?: ReactNode
  value: Grade | null
  onChange: (value: Grade) => void
  error?: string | null
  saveState?: ReactNode
  disabled?: boolean
}

/** The grade of one criterion (Xuất sắc · Tốt · Trung bình · Kém): four radios in a row, two by two on a phone. */
export const GradeChoice = ({ id, value, onChange, disabled, ...frame }: Props) => (
  <ChoiceGroup id={id} {...frame}>
    <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
      {GRADES.map((grade) => (
        <label
          key={grade}
          className={`target flex items-center gap-2 rounded-md border px-3 py-2 ${
            value === grade ? 'border-accent bg-accent-soft font-semibold' : 'border-line bg-sheet'
          }`}
        >
          <input
            type="radio"
            name={id}
            value={grade}
            checked={value === grade}
            disabled={disabled}
            onChange={() => onChange(grade)}
            className="size-5 shrink-0 accent-accent"
          />
          {GRADE_NAMES[grade]}
        </label>
      ))}
    </div>
  </ChoiceGroup>
)
