import { useState } from 'react'
import { Button } from '../../../components/form/button.tsx'
import { Field } from '../../../components/form/field.tsx'
import { SelectInput } from '../../../components/form/select-input.tsx'
import type { Group } from '../lines.ts'
import { filterWords as words } from '../vi.ts'
import { FOUND, MISSING, NO_FILTER, type TableFilter, unitsIn } from './filter-groups.ts'
import { Fold } from './fold.tsx'

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
  const active = Object.values(filter).filter((value) => value !== '').length
  // A filter that came with the address is to be seen.
  const [open, setOpen] = useState(active > 0)
  return (
    <Fold label={words.title(active)} open={open} onToggle={setOpen}>
      <div className="flex flex-wrap items-end gap-3">
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
        {active > 0 && <Button onClick={() => onChange(NO_FILTER)}>{words.clear}</Button>}
      </div>
    </Fold>
  )
}
