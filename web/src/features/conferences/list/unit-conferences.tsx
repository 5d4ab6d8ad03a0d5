import type { ConferenceMark } from '@kiemdiem/domain/progress/conference-marks'
import { CalendarCog, CalendarPlus } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { DataTable } from '../../../components/data/data-table.tsx'
import type { Column } from '../../../components/data/table-parts.tsx'
import { LinkButton } from '../../../components/form/button.tsx'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { ConferenceState } from '../../../components/time/conference-state.tsx'
import type { UnitRow } from './unit-rows.ts'
import { listWords as words } from './vi.ts'

const isPlanned = ({ standing }: ConferenceMark) => ['ahead', 'today', 'overdue'].includes(standing)

/** What is to be done for a unit here: call a conference, or change the one that is called. */
const Action = ({ row: { unit, unitName, conferences, waiting } }: { row: UnitRow }) => {
  const planned = conferences.find(isPlanned)
  const of = <span className="sr-only"> ({unitName})</span>
  if (planned)
    return (
      <LinkButton size="small" icon={CalendarCog} href={`/hoi-nghi/${planned.id}/sua`}>
        {words.edit}
        {of}
      </LinkButton>
    )
  if (waiting === 0) return <span className="text-soft">{words.nothing}</span>
  return (
    <LinkButton size="small" icon={CalendarPlus} href={`/hoi-nghi/lap/${unit}`}>
      {conferences.length === 0 ? words.plan : words.again}
      {of}
    </LinkButton>
  )
}

const columns: Column<UnitRow>[] = [
  {
    id: 'unit',
    head: words.head.unit,
    names: true,
    cell: ({ unitName }) => <span className="font-semibold">{unitName}</span>,
  },
  {
    id: 'conference',
    head: words.head.conference,
    cell: ({ conferences, unitName }) =>
      conferences.length === 0 ? (
        <span className="text-soft">{words.none}</span>
      ) : (
        conferences.map(({ id, date, time }) => (
          <Link key={id} href={`/hoi-nghi/${id}`} className="target flex items-center">
            {words.when(date, time)} <span className="sr-only">({unitName})</span>
          </Link>
        ))
      ),
  },
  {
    id: 'state',
    head: words.head.state,
    cell: ({ conferences, waiting }) => (
      <div className="grid gap-1">
        {conferences.map(({ id, standing, exceptions }) => (
          <div key={id} className="grid md:min-h-10 md:content-center">
            <ConferenceState standing={standing} />
            {exceptions.length > 0 && <span className="text-xs text-due">{words.exceptions(exceptions.length)}</span>}
          </div>
        ))}
        {waiting > 0 && <span className="text-due">{words.waiting(waiting)}</span>}
      </div>
    ),
  },
  {
    id: 'action',
    head: words.head.action,
    cell: (row) => <Action row={row} />,
  },
]

/** The units I plan for, with and without a conference. */
export const UnitConferences = ({ rows }: { rows: readonly UnitRow[] }) => {
  const [only, setOnly] = useState(false)
  const waiting = rows.filter((row) => row.waiting > 0)
  return (
    <section aria-labelledby="cac-don-vi" className="grid gap-3">
      <h2 id="cac-don-vi" className="text-lg font-semibold">
        {words.units}
      </h2>
      <p className="text-sm text-soft">{words.unitsHint(waiting.length, rows.length)}</p>
      <DataTable
        caption={words.caption}
        columns={columns}
        rows={only ? waiting : rows}
        rowKey={({ unit }) => unit}
        {...(rows.length > 5
          ? {
              searchIn: ({ unitName }: UnitRow) => unitName,
              filters: (
                <label className="target flex items-center gap-2">
                  <input
                    type="checkbox"
                    checked={only}
                    onChange={(event) => setOnly(event.target.checked)}
                    className="size-5 accent-accent"
                  />
                  {words.onlyWaiting}
                </label>
              ),
            }
          : {})}
        empty={<EmptyState title={words.unitsEmptyTitle} />}
      />
    </section>
  )
}
