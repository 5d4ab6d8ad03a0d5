import { useSearchParams } from 'wouter'
import { Field } from '../../../components/form/field.tsx'
import { SelectInput } from '../../../components/form/select-input.tsx'
import { filterWords as words } from '../vi.ts'
import { type LineFilter, SHOWN } from './filter-lines.ts'
import type { DecisionGroup } from './lines.ts'

const KEYS: Record<keyof LineFilter, string> = { group: 'nhom', shown: 'hien' }

/** What the table shows, kept in the address. */
export const useLineFilter = (): [LineFilter, (change: Partial<Record<keyof LineFilter, string>>) => void] => {
  const [params, setParams] = useSearchParams()
  const filter: LineFilter = {
    group: params.get(KEYS.group) ?? '',
    shown: SHOWN.find((each) => each === params.get(KEYS.shown)) ?? '',
  }
  const change = (next: Partial<Record<keyof LineFilter, string>>) => {
    const wanted = { ...filter, ...next }
    const entries = (['group', 'shown'] as const).flatMap((key) =>
      wanted[key] === '' ? [] : [[KEYS[key], wanted[key]] as [string, string]],
    )
    setParams(new URLSearchParams(entries), { replace: true })
  }
  return [filter, change]
}

interface Props {
  groups: readonly DecisionGroup[]
  filter: LineFilter
  onChange: (change: Partial<Record<keyof LineFilter, string>>) => void
}

/** By group, and by what is still to be decided, departs, or a rule finds. */
export const Filters = ({ groups, filter, onChange }: Props) => (
  <div className="flex flex-wrap items-end gap-3">
    <Field label={words.group}>
      {(control) => (
        <SelectInput
          {...control}
          value={filter.group}
          options={[
            { value: '', label: words.all },
            ...groups.map(({ group, name }) => ({ value: group, label: name })),
          ]}
          onChange={(group) => onChange({ group })}
        />
      )}
    </Field>
    <Field label={words.shown}>
      {(control) => (
        <SelectInput
          {...control}
          value={filter.shown as string}
          options={[
            { value: '', label: words.all },
            ...SHOWN.map((value) => ({ value: value as string, label: words.shownOf[value] })),
          ]}
          onChange={(shown) => onChange({ shown })}
        />
      )}
    </Field>
  </div>
)
