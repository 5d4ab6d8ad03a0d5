import { RATING_NAMES, RATINGS, type Rating } from '@kiemdiem/domain/model/terms'
import type { ReactNode } from 'react'
import { ChoiceGroup } from './choice-group.tsx'

interface Props {
  /** Unique on the page; also the target of an ErrorSummary entry. */
  id: string
  legend: ReactNode
  hint?: ReactNode
  value: Rating | null
  onChange: (value: Rating) => void
  /** What the levels ask for, below them: LevelCriteria. */
  criteria?: ReactNode
  error?: string | null
  saveState?: ReactNode
  disabled?: boolean
}

/** The four levels of quality rating as large radios, worded exactly as the regulation. */
export const RatingChoice = ({ id, value, onChange, criteria, disabled, ...frame }: Props) => (
  <ChoiceGroup id={id} {...frame}>
    <div className="grid gap-2">
      {RATINGS.map((rating) => (
        <div
          key={rating}
          className={`rounded-md border ${value === rating ? 'border-accent bg-accent-soft' : 'border-line bg-sheet'}`}
        >
          <label className="target flex items-center gap-3 px-3 py-2">
            <input
              type="radio"
              name={id}
              value={rating}
              checked={value === rating}
              disabled={disabled}
              onChange={() => onChange(rating)}
              className="size-5 shrink-0 accent-accent"
            />
            <span className={value === rating ? 'font-semibold' : ''}>{RATING_NAMES[rating]}</span>
          </label>
        </div>
      ))}
    </div>
    {criteria}
  </ChoiceGroup>
)
