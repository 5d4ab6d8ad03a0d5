import type { AgendaItem } from '@kiemdiem/domain/model/conference'
import { type ItemRow, itemRowId, type SheetsRow } from '@kiemdiem/domain/model/minutes'
import { Check, TriangleAlert } from 'lucide-react'
import { RowSaving } from '../../../../components/saving/row/row-saving.tsx'
import { Unsettled } from '../../../../components/saving/row/unsettled.tsx'
import { fieldId } from '../../acts/problem-row.ts'
import type { Item } from '../save/row-codec.ts'
import { useRow } from '../save/use-row.ts'
import { meetingWords } from '../vi.ts'
import { CountInput } from './count-input.tsx'
import { differenceOf, differenceText, LEVELS, withVotes } from './reconcile.ts'

const Reconciled = ({ difference }: { difference: number | null }) => {
  if (difference === null) return <span className="text-soft">{differenceText(null)}</span>
  const Icon = difference === 0 ? Check : TriangleAlert
  return (
    <span className={`inline-flex items-start gap-1 ${difference === 0 ? 'text-done' : 'font-semibold text-late'}`}>
      <Icon aria-hidden size={16} className="mt-0.5 shrink-0" /> {differenceText(difference)}
    </span>
  )
}

/** One name of the grid: four levels, unclear, and whether they add up to the valid sheets; a card on phones. */
export const BallotLine = (props: {
  place: { uid: string; conference: string }
  item: AgendaItem
  line: number
  saved: ItemRow | undefined
  /** Undefined before they were counted. */
  sheets: Pick<SheetsRow, 'returned' | 'invalid'> | undefined
  readOnly: boolean
}) => {
  const { item, line, sheets, readOnly } = props
  const use = useRow<Item>(props.place, itemRowId(item.subject), props.saved)
  const { content, view, writer } = use
  return (
    <>
      <tr
        id={fieldId('sheets', item.subject)}
        className="border-b border-line max-md:grid max-md:gap-2 max-md:rounded-md max-md:border max-md:p-3"
      >
        <th scope="row" className="px-2 py-1.5 text-left align-top text-sm leading-snug font-semibold max-md:p-0">
          {item.name}
        </th>
        {LEVELS.map((level, column) => (
          <td
            key={level}
            className="p-1 align-top max-md:flex max-md:items-center max-md:justify-between max-md:gap-3 max-md:p-0"
          >
            <span aria-hidden className="text-sm md:hidden">
              {level === 'invalid' ? meetingWords.unclear : meetingWords.levels[level]}
            </span>
            <div className="max-md:w-24 max-md:shrink-0">
              <CountInput
                aria-label={meetingWords.cell(level, item.name)}
                data-cell={`${line},${column}`}
                readOnly={readOnly}
                value={content.tally?.[level] ?? null}
                onChange={(votes) => writer.type({ tally: withVotes(content.tally, level, votes) })}
                onBlur={writer.flush}
              />
            </div>
          </td>
        ))}
        <td className="px-2 py-1 align-top text-xs max-md:p-0">
          <Reconciled difference={differenceOf(content.tally, sheets)} />
          <RowSaving use={use} dense />
        </td>
      </tr>
      {(view.row.clash || view.leftovers.length > 0) && (
        <tr className="max-md:block">
          <td colSpan={LEVELS.length + 2} className="p-2 max-md:block">
            <Unsettled use={use} />
          </td>
        </tr>
      )}
    </>
  )
}
