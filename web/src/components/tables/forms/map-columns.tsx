import { columnLetter } from '@kiemdiem/domain/registry/import/table/cell'
import { type TableId, tableOf } from '@kiemdiem/domain/tables/tables'
import { Field } from '../../form/field.tsx'
import { SelectInput } from '../../form/select-input.tsx'
import { formWords as words } from './vi.ts'

interface Props {
  table: TableId
  headings: readonly string[]
  /** By column of the form, which of ours it takes; null: it is not filled. */
  taken: readonly (string | null)[]
  onChange: (taken: (string | null)[]) => void
}

/** Which of a form's columns takes which of ours, as guessed by its headings and then corrected. */
export const MapColumns = ({ table, headings, taken, onChange }: Props) => (
  <fieldset className="grid min-w-0 gap-3">
    <legend className="font-semibold">{words.columns}</legend>
    {headings.map((heading, at) => {
      const letter = columnLetter(at)
      return (
        <Field key={letter} label={words.column(letter, heading)}>
          {(control) => (
            <SelectInput
              {...control}
              value={taken[at] ?? ''}
              options={[
                { value: '', label: words.unused },
                ...tableOf(table).columns.map(({ id, head }) => ({ value: id, label: head })),
              ]}
              onChange={(next) =>
                onChange(headings.map((_, nth) => (nth === at ? next || null : (taken[nth] ?? null))))
              }
            />
          )}
        </Field>
      )
    })}
  </fieldset>
)
