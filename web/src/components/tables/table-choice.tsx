import { TABLE_GROUPS, TABLE_IDS, TABLES, type TableId } from '@kiemdiem/domain/tables/tables'
import { Field } from '../form/field.tsx'
import { INPUT_LOOK } from '../form/text-input.tsx'
import { tableWords as words } from './vi.ts'

interface Props {
  /** Those of the page stand first. */
  here: readonly TableId[]
  chosen: TableId
  /** Whether it was changed and not saved. */
  unsaved: (table: TableId) => boolean
  onChoose: (table: TableId) => void
}

/** Which of all lists and tables is laid, by where in the year each is printed. */
export const TableChoice = ({ here, chosen, unsaved, onChoose }: Props) => (
  <Field label={words.which}>
    {(control) => (
      <select
        {...control}
        value={chosen}
        className={`target ${INPUT_LOOK}`}
        onChange={({ target }) => onChoose(TABLE_IDS.find((id) => id === target.value) ?? chosen)}
      >
        {[{ name: words.here, tables: here }, ...TABLE_GROUPS].map(({ name, tables }) => (
          <optgroup key={name} label={name}>
            {tables
              .filter((id) => tables === here || !here.includes(id))
              .map((id) => (
                <option key={id} value={id}>
                  {words.option(TABLES[id].name, unsaved(id))}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    )}
  </Field>
)
