import type { Calendar } from '@kiemdiem/domain/model/campaign'
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Field } from '../../../components/form/field.tsx'
import { DateInput } from '../../../components/form/typed/date-input.tsx'
import { type DayKind, dayProblem } from './check-day.ts'
import { calendarWords as words } from './vi.ts'

interface Props {
  kind: DayKind
  calendar: Calendar
  /** Absent: only to be read. */
  onChange?: (days: string[]) => void
}

/** Adds one day, once it is a day that changes something. */
const AddDay = ({ kind, calendar, onAdd }: Pick<Props, 'kind' | 'calendar'> & { onAdd: (day: string) => void }) => {
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const add = () => {
    const found = dayProblem(calendar, kind, typed)
    setProblem(found)
    if (found !== null) return
    onAdd(typed)
    setTyped('')
  }
  return (
    <div className="grid gap-2">
      <Field label={words.kinds[kind].label} hint={words.dateHint} error={problem}>
        {(control) => (
          <DateInput
            {...control}
            value={typed}
            onChange={setTyped}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              add()
            }}
          />
        )}
      </Field>
      <div>
        <Button icon={Plus} onClick={add}>
          {words.kinds[kind].add}
        </Button>
      </div>
    </div>
  )
}

/** The days of one kind, in order, each with its weekday. */
export const DayList = ({ kind, calendar, onChange }: Props) => {
  const days = [...calendar[kind]].sort()
  const { title, hint, empty } = words.kinds[kind]
  return (
    <section aria-label={title} className="grid content-start gap-3 rounded-md border border-line bg-sheet p-4">
      <div>
        <h2 className="text-lg font-semibold">{title}</h2>
        <p className="text-sm text-soft">{hint}</p>
      </div>
      {onChange && (
        <AddDay kind={kind} calendar={calendar} onAdd={(day) => onChange([...calendar[kind], day].sort())} />
      )}
      {days.length === 0 ? (
        <p className="text-soft">{empty}</p>
      ) : (
        <ul className="grid divide-y divide-line border-y border-line">
          {days.map((date) => (
            <li key={date} className="flex min-h-11 items-center justify-between gap-3">
              <time dateTime={date}>{words.day(date)}</time>
              {onChange && (
                <button
                  type="button"
                  aria-label={words.remove(date)}
                  onClick={() => onChange(days.filter((day) => day !== date))}
                  className="target inline-flex min-w-11 items-center justify-center rounded-md hover:bg-desk"
                >
                  <X aria-hidden size={18} />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
