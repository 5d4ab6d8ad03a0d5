import type { DueEffect } from '@kiemdiem/domain/conference/inputs'
import { DataTable } from '../../../../components/data/data-table.tsx'
import type { Column } from '../../../../components/data/table-parts.tsx'
import { planPageWords as words } from '../vi.ts'
import { changedFirst, isChanged } from './effect-order.ts'

const noteOf = ({ before, after, accepted }: DueEffect): string =>
  [
    before === after ? words.effectSame : after < before ? words.effectEarlier : words.effectLater,
    ...(accepted ? [words.effectAccepted] : []),
  ].join('; ')

const columns: Column<DueEffect>[] = [
  { id: 'name', head: words.effectName, cell: (effect) => <span className="font-semibold">{effect.subjectName}</span> },
  { id: 'before', head: words.effectBefore, cell: (effect) => words.day(effect.before) },
  {
    id: 'after',
    head: words.effectAfter,
    cell: (effect) => <span className={isChanged(effect) ? 'font-semibold' : ''}>{words.day(effect.after)}</span>,
  },
  {
    id: 'note',
    head: words.effectState,
    cell: (effect) => (
      <span className={effect.after < effect.before && !effect.accepted ? 'font-semibold text-due' : 'text-soft'}>
        {noteOf(effect)}
      </span>
    ),
  },
]

const Table = ({ effects }: { effects: readonly DueEffect[] }) => (
  <DataTable
    caption={words.effects}
    columns={columns}
    rows={effects}
    rowKey={(effect) => effect.paperId}
    empty={null}
  />
)

/** Every paper's last day in time, before and after: those that change, and folded away those that do not. */
export const DueEffects = ({ effects }: { effects: readonly DueEffect[] }) => {
  const all = changedFirst(effects)
  const changed = all.filter(isChanged)
  const same = all.filter((effect) => !isChanged(effect))
  return (
    <div className="grid gap-2">
      <h3 className="font-semibold">{words.effects}</h3>
      <p className="text-sm">{words.effectsChanged(changed.length, all.length)}</p>
      <Table effects={changed} />
      {same.length > 0 && (
        <details>
          <summary className="target w-fit py-2 text-accent">{words.effectsSame(same.length)}</summary>
          <Table effects={same} />
        </details>
      )}
    </div>
  )
}
