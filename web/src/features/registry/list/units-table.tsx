import type { Person } from '@kiemdiem/domain/model/person'
import { UNIT_KIND_NAMES, type Unit } from '@kiemdiem/domain/model/unit'
import { viDate } from '@kiemdiem/domain/vi'
import { Link } from 'wouter'
import { LongTable } from '../../../components/data/long-table.tsx'
import type { Column } from '../../../components/data/table-parts.tsx'
import { LinkButton } from '../../../components/form/button.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { delegationWords } from '../unit/delegation/vi.ts'
import { registryWords as words } from '../vi.ts'

/** Every unit, in the order of the plan. */
export const UnitsTable = ({ units, people }: { units: readonly Unit[]; people: readonly Person[] }) => {
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? id
  const columns: Column<Unit>[] = [
    {
      id: 'name',
      head: words.head.name,
      names: true,
      sortBy: ({ order }) => order,
      cell: (unit) => (
        <Link href={`/danh-sach/don-vi/${unit.id}`} className="target inline-block py-1 font-semibold">
          {unit.name}
          {unit.delegation?.stuck && (
            <span className="block text-xs text-late">{delegationWords.stuckShort(unit.delegation.begun)}</span>
          )}
          {unit.to && <span className="block text-xs font-normal text-soft">{words.dissolved(viDate(unit.to))}</span>}
        </Link>
      ),
    },
    {
      id: 'kind',
      head: words.head.kind,
      sortBy: ({ kind }) => UNIT_KIND_NAMES[kind],
      cell: ({ kind }) => UNIT_KIND_NAMES[kind],
    },
    { id: 'head', head: words.head.head, sortBy: ({ head }) => nameOf(head), cell: ({ head }) => nameOf(head) },
    { id: 'members', head: words.head.members, align: 'right', cell: ({ members }) => members?.length ?? '–' },
    { id: 'clerks', head: words.head.clerks, cell: ({ clerks }) => clerks.map(nameOf).join(', ') || '–' },
  ]
  return (
    <LongTable
      caption={words.units}
      columns={columns}
      rows={units.toSorted((a, b) => a.order - b.order)}
      rowKey={({ id }) => id}
      searchIn={(unit) => `${unit.name} ${unit.shortName} ${nameOf(unit.head)}`}
      empty={
        <EmptyState title={words.noUnits} action={<LinkButton href="/danh-sach/nhap">{words.import}</LinkButton>}>
          {words.noUnitsText}
        </EmptyState>
      }
    />
  )
}
