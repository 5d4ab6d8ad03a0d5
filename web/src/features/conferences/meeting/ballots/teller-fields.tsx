import type { Attendee } from '@kiemdiem/domain/model/conference'
import { TELLERS_MAX } from '@kiemdiem/domain/model/minutes'
import { Field } from '../../../../components/form/field.tsx'
import { SelectInput } from '../../../../components/form/select-input.tsx'
import { fieldId } from '../../acts/problem-row.ts'
import { meetingWords } from '../vi.ts'

interface Props {
  chosen: readonly string[]
  roll: readonly Attendee[]
  /** Who is marked present. */
  present: readonly string[]
  onChange: (tellers: string[]) => void
}

/** Tổ kiểm phiếu, its head first, of those present. Nobody must be chosen: the names may come with the pen. */
export const TellerFields = ({ chosen, roll, present, onChange }: Props) => {
  const places = Math.min(Math.max(chosen.length + 1, 3), TELLERS_MAX)
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="font-semibold">{meetingWords.tellers}</legend>
      <p className="text-sm text-soft">{meetingWords.tellersHint}</p>
      <div className="grid gap-3 sm:grid-cols-3">
        {Array.from({ length: places }, (_, at) => {
          const here = chosen[at] ?? ''
          const free = roll.filter(({ id }) => id === here || (present.includes(id) && !chosen.includes(id)))
          const blank = { value: '', label: meetingWords.nobodyChosen }
          return (
            <Field
              // biome-ignore lint/suspicious/noArrayIndexKey: a place is known by its number
              key={at}
              {...(at === 0 && { id: fieldId('sheets', 'tellers') })}
              label={meetingWords.teller(at)}
            >
              {(control) => (
                <SelectInput
                  {...control}
                  value={here}
                  disabled={at > chosen.length}
                  options={[blank, ...free.map(({ id, name }) => ({ value: id, label: name }))]}
                  onChange={(id) => onChange([...chosen.slice(0, at), id, ...chosen.slice(at + 1)].filter(Boolean))}
                />
              )}
            </Field>
          )
        })}
      </div>
    </fieldset>
  )
}
