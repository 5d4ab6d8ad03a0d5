import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { defaultLayout, sameLayout, type TableLayout, wanting } from '@kiemdiem/domain/tables/layout'
import { layoutFaults } from '@kiemdiem/domain/tables/layout-faults'
import { TABLE_REFUSALS } from '@kiemdiem/domain/tables/refusals'
import { sampleTable } from '@kiemdiem/domain/tables/sample-table'
import type { TableColumn } from '@kiemdiem/domain/tables/table'
import { TABLES, type TableId } from '@kiemdiem/domain/tables/tables'
import { command } from '../../lib/commands.ts'
import { learnSentences } from '../../lib/errors-vi.ts'
import { useCall } from '../../lib/use-call.ts'
import { Button } from '../form/button.tsx'
import { announce } from '../message/announce.tsx'
import { Dialog } from '../message/dialog.tsx'
import { Notice } from '../message/notice.tsx'
import { TableBlock } from '../paper/sheet/table-block.tsx'
import { ColumnRow } from './column-row.tsx'
import { begun, headed, hidden, moved, replaced, shown, undone } from './layout-edits.ts'
import { TableChoice } from './table-choice.tsx'
import { toolWords } from './tool-words.ts'
import { useLaying } from './use-laying.ts'
import { tableWords as words } from './vi.ts'

learnSentences(TABLE_REFUSALS)

const SAMPLE_SIZE = 11

/** One line as it would look: of the columns that are shown, in their order. */
const Sample = ({ table, layout }: { table: TableId; layout: TableLayout }) => (
  <section className="grid min-w-0 gap-1">
    <h3 className="text-sm font-semibold">{words.preview}</h3>
    <div className="min-w-0 rounded-md border border-line bg-white px-2 text-black">
      <TableBlock block={sampleTable(TABLES[table], layout)} size={SAMPLE_SIZE} />
    </div>
  </section>
)

interface Props {
  campaign: Campaign
  tables: readonly [TableId, ...TableId[]]
  onClose: () => void
}

/** Columns, order and headings of a list or table, tried before they are saved; the last saving of each can be taken back. */
export default function LayDialog({ campaign, tables, onClose }: Props) {
  const { table, choose, unsaved, seen, editing, former, change } = useLaying(campaign, tables[0])
  const setEditing = (next: typeof editing) => change({ editing: next })
  const { layout } = editing
  const call = useCall(JSON.stringify([table, layout, seen]))
  const specs: readonly TableColumn[] = TABLES[table].columns
  const faults = layoutFaults(TABLES[table], layout)
  const fixed = specs.flatMap((spec) => (spec.fixed ? [spec.id] : []))
  const save = async (next: TableLayout) => {
    const done = await call.run((key) =>
      command('saveTableLayout', { campaign: campaign.id, table, layout: [...next], seen: [...seen], key }),
    )
    if (!done) return
    change({ former: former === null ? seen : null, seen: next, editing: begun(next) })
    announce(former === null ? words.saved : words.tookBack)
  }
  const move = (column: string, name: string, by: -1 | 1) => {
    const next = moved(editing, column, by, fixed)
    setEditing(next)
    announce(words.moved(name, next.layout.findIndex((each) => each.column === column) + 1))
  }
  const wanted = wanting(TABLES[table], layout)
  /** What the table would want if it went. */
  const isKept = (id: string) => wanting(TABLES[table], hidden(editing, id).layout).length > wanted.length
  const left = specs.filter(({ id }) => layout.every(({ column }) => column !== id))
  return (
    <Dialog
      open
      onClose={onClose}
      title={toolWords.lay}
      consequence={words.text}
      cancelLabel={words.close}
      action={{ label: words.save, onClick: () => void save(layout), busy: call.busy ? words.saving : null }}
    >
      <TableChoice here={tables} chosen={table} unsaved={unsaved} onChoose={choose} />
      <p className="text-sm text-soft">{words.hint}</p>
      <h3 className="text-sm font-semibold">{words.shown}</h3>
      <ul className="grid gap-px rounded-md border border-line bg-line">
        {layout.map(({ column, head }) => {
          const spec = specs.find(({ id }) => id === column)
          const name = spec?.head ?? column
          return (
            <ColumnRow
              key={column}
              {...{ name, head, required: isKept(column), fixed: fixed.includes(column), fault: faults[column] }}
              first={moved(editing, column, -1, fixed) === editing}
              last={moved(editing, column, 1, fixed) === editing}
              onHead={(next) => setEditing(headed(editing, column, next))}
              onMove={(by) => move(column, name, by)}
              onHide={() => setEditing(hidden(editing, column))}
            />
          )
        })}
      </ul>
      <h3 className="text-sm font-semibold">{words.hidden}</h3>
      {left.length === 0 ? (
        <p className="text-sm text-soft">{words.noneHidden}</p>
      ) : (
        <div className="flex flex-wrap gap-2">
          {left.map(({ id, head }) => (
            <Button key={id} size="small" onClick={() => setEditing(shown(editing, id))}>
              {words.show(head)}
            </Button>
          ))}
        </div>
      )}
      {wanted.length > 0 && <Notice kind="warn">{words.wanting(wanted.map(({ head }) => head))}</Notice>}
      <Sample table={table} layout={layout} />
      <div className="flex flex-wrap gap-2">
        {editing.before.length > 0 && (
          <Button size="small" onClick={() => setEditing(undone(editing))}>
            {words.undo}
          </Button>
        )}
        {!sameLayout(layout, defaultLayout(TABLES[table])) && (
          <Button size="small" onClick={() => setEditing(replaced(editing, defaultLayout(TABLES[table])))}>
            {words.byDefault}
          </Button>
        )}
        {former !== null && (
          <Button size="small" busy={call.busy ? words.saving : null} onClick={() => void save(former)}>
            {words.takeBack}
          </Button>
        )}
      </div>
      {former !== null && !call.problem && (
        <Notice kind="info" live>
          {words.saved}
        </Notice>
      )}
      {call.problem && (
        <Notice kind="block" live>
          {call.problem}
        </Notice>
      )}
    </Dialog>
  )
}
