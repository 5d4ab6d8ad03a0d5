import { Button } from '../../../components/form/button.tsx'
import { Field } from '../../../components/form/field.tsx'
import { SelectInput } from '../../../components/form/select-input.tsx'
import type { Group } from '../lines.ts'
import { filterWords as words } from '../vi.ts'
import { FOUND, MISSING, NO_FILTER, type TableFilter, unitsIn } from './filter-groups.ts'

interface Props {
  /** Of all tracks that one appraises. */
  groups: readonly Group[]
  filter: TableFilter
  onChange: (change: Partial<TableFilter>) => void
}

const distinct = (groups: readonly Group[]) => [...new Map(groups.map(({ group, name }) => [group, name]))]

/** By group, unit, what the rules find and what is missing. What a filter leaves out is handed over all the same. */
export const Filters = ({ groups, filter, onChange }: Props) => {
  const choices: [key: keyof TableFilter, label: string, options: [value: string, label: string][]][] = [
    ['group', words.group, distinct(groups)],
    ['unit', words.unit, unitsIn(groups).map((unit) => [unit, unit])],
    ['found', words.found, FOUND.map((each) => [each, words.foundOf[each]])],
    ['missing', words.missing, MISSING.map((each) => [each, words.missingOf[each]])],
  ]
  const filtered = Object.values(filter).some((value) => value !== '')
  return (
    <div className="flex flex-wrap items-end gap-3" data-screen-only>
      {choices.map(([key, label, options]) => (
        <div key={key} className="min-w-44 flex-1 sm:max-w-64">
          <Field label={label}>
            {(control) => (
              <SelectInput
                {...control}
                value={filter[key] as string}
                options={[['', words.all] as const, ...options].map(([value, name]) => ({ value, label: name }))}
                onChange={(value) => onChange({ [key]: value })}
              />
            )}
          </Field>
        </div>
      ))}
      {filtered && <Button onClick={() => onChange(NO_FILTER)}>{words.clear}</Button>}
    </div>
  )
}
