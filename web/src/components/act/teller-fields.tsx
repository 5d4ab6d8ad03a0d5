import { TELLERS_MAX } from '@kiemdiem/domain/model/minutes'
import { Field } from '../form/field.tsx'
import { SelectInput } from '../form/select-input.tsx'
import { tellerWords as words } from './vi.ts'

interface Props {
  chosen: readonly string[]
  roll: readonly { id: string; name: string }[]
  /** Who may be chosen: of those present. */
  present: readonly string[]
  /** Of the first place, where a problem leads to it. */
  id?: string | undefined
  error?: string | null
  onChange: (tellers: string[]) => void
}

/** Tổ kiểm phiếu, its head first, of those present. Nobody must be chosen: the names may come with the pen. */
export const TellerFields = ({ chosen, roll, present, id, error, onChange }: Props) => {
  const places = Math.min(Math.max(chosen.length + 1, 3), TELLERS_MAX)
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="font-semibold">{words.tellers}</legend>
      <p className="text-sm text-soft">{words.tellersHint}</p>
      <div className="grid gap-3 sm:grid-cols-3">
        {Array.from({ length: places }, (_, at) => {
          const here = chosen[at] ?? ''
          const free = roll.filter(({ id }) => id === here || (present.includes(id) && !chosen.includes(id)))
          const blank = { value: '', label: words.nobodyChosen }
          return (
            <Field
              // biome-ignore lint/suspicious/noArrayIndexKey: a place is known by its number
              key={at}
              {...(at === 0 && id !== undefined && { id })}
              label={words.teller(at)}
              error={at === 0 ? (error ?? null) : null}
            >
              {(control) => (
                <SelectInput
                  {...control}
                  value={here}
                  disabled={at > chosen.length}
                  options={[blank, ...free.map(({ id, name }) => ({ value: id, label: name }))]}
                  onChange={(next) => onChange([...chosen.slice(0, at), next, ...chosen.slice(at + 1)].filter(Boolean))}
                />
              )}
            </Field>
          )
        })}
      </div>
    </fieldset>
  )
}
