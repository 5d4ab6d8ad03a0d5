import { Check } from '../../components/form/choice/check.tsx'
import { queries } from '../../lib/data/queries.ts'
import { useQuery } from '../../lib/data/use-query.ts'
import { dataOf } from '../../lib/live/live.ts'
import { rolesWords } from './vi.ts'

interface Props {
  chosen: readonly string[]
  waiting: readonly string[]
  onChange: (units: string[]) => void
}

/** Of which units somebody is the văn thư; folded, because few are of any. */
export const DocketUnits = ({ chosen, waiting, onChange }: Props) => {
  const units = dataOf(useQuery(queries.units())) ?? []
  return (
    <details className="border-t border-line pt-3" open={chosen.length > 0}>
      <summary className="target cursor-pointer py-2 font-semibold">{rolesWords.docketOf}</summary>
      <p className="text-sm text-soft">{rolesWords.docketHint}</p>
      {units
        .toSorted((a, b) => a.order - b.order)
        .map(({ id, name }) => (
          <Check
            key={id}
            label={waiting.includes(id) ? rolesWords.waiting(name) : name}
            checked={chosen.includes(id)}
            onChange={(on) => onChange([...chosen.filter((other) => other !== id), ...(on ? [id] : [])])}
          />
        ))}
    </details>
  )
}
