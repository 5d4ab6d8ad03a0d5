import { type Attendee, HANDOUT_WAY_NAMES, type Handout } from '@kiemdiem/domain/model/conference'
import { viDate } from '@kiemdiem/domain/vi'
import { Field } from '../../../../components/form/field.tsx'
import { INPUT_LOOK, TextInput } from '../../../../components/form/text-input.tsx'
import { DateInput } from '../../../../components/form/typed/date-input.tsx'
import { type HandoutLine, waysFor } from './handout-plan.ts'
import { handoutWords } from './vi.ts'

interface Props {
  attendee: Attendee
  line: HandoutLine
  had: Handout | undefined
  error: string | null
  onChange: (change: Partial<HandoutLine>) => void
}

/** One attendee: whether, how, and where it is not the screen on which day and to whom. */
export const AttendeeLine = ({ attendee, line, had, error, onChange }: Props) => (
  <li className="grid gap-2 border-b border-line py-2 last:border-b-0">
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <label className="target flex min-w-52 flex-1 items-center gap-3">
        <input
          type="checkbox"
          checked={line.chosen}
          onChange={(event) => onChange({ chosen: event.target.checked })}
          className="size-5 shrink-0 accent-accent"
        />
        <span className="grid">
          <span className="font-semibold">{attendee.name}</span>
          <span className="text-sm text-soft">
            {[attendee.post, had && handoutWords.hadAlready(viDate(had.on))].filter(Boolean).join(' · ')}
          </span>
        </span>
      </label>
      {line.chosen && (
        <select
          aria-label={handoutWords.how(attendee.name)}
          value={line.how}
          onChange={(event) => {
            const how = waysFor(attendee).find((way) => way === event.target.value)
            if (how) onChange({ how })
          }}
          className={`target ${INPUT_LOOK} max-sm:ml-8 sm:max-w-56`}
        >
          {waysFor(attendee).map((way) => (
            <option key={way} value={way}>
              {HANDOUT_WAY_NAMES[way]}
            </option>
          ))}
        </select>
      )}
    </div>
    {line.chosen && line.how === 'screen' && error && (
      <p role="alert" className="pl-8 text-sm font-semibold text-late">
        {error}
      </p>
    )}
    {line.chosen && line.how !== 'screen' && (
      <div className="grid gap-3 pl-8 sm:grid-cols-2">
        <Field label={handoutWords.on} error={error}>
          {(control) => <DateInput {...control} value={line.on} onChange={(on) => onChange({ on })} />}
        </Field>
        <Field label={handoutWords.note} optional>
          {(control) => (
            <TextInput {...control} value={line.note} onChange={(event) => onChange({ note: event.target.value })} />
          )}
        </Field>
      </div>
    )}
  </li>
)
