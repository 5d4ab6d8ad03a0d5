import { conferenceTitle } from '@kiemdiem/domain/conference/kind/conference-title'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { Link } from 'wouter'
import { EmptyState } from '../../../components/message/empty-state.tsx'
import { Clock } from '../../../components/time/clock.tsx'
import { ConferenceState } from '../../../components/time/conference-state.tsx'
import type { ConferenceRow } from './conference-rows.ts'
import { listWords as words } from './vi.ts'

const Row = ({ row, campaign }: { row: ConferenceRow; campaign: Campaign }) => {
  const { conference, standing, tasks } = row
  return (
    <li className="grid gap-1 bg-sheet p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Link href={`/hoi-nghi/${conference.id}`} className="font-semibold">
          {conferenceTitle(conference)}
        </Link>
        <span className="text-sm">
          <ConferenceState standing={standing} />
        </span>
      </div>
      <p className="text-sm">
        {words.when(conference.date, conference.time)}
        {conference.place && ` ${words.place(conference.place)}`}
      </p>
      {tasks.length > 0 && (
        <ul className="grid gap-1 text-sm">
          {tasks.map((task) => (
            <li key={task.id} className="flex flex-wrap items-center gap-x-3">
              {task.state === 'info' ? (
                <span className="text-soft">{words.tasks[task.kind]}</span>
              ) : (
                <Link href={task.href} className="target inline-flex items-center">
                  {words.tasks[task.kind]}
                </Link>
              )}
              {task.dueAt && <Clock dueAt={task.dueAt} calendar={campaign.calendar} short />}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

const Rows = ({ rows, campaign }: { rows: readonly ConferenceRow[]; campaign: Campaign }) => (
  <ul className="grid gap-px overflow-hidden rounded-md border border-line bg-line">
    {rows.map((row) => (
      <Row key={row.conference.id} row={row} campaign={campaign} />
    ))}
  </ul>
)

/** Conferences I am invited to or keep; those that are over are folded away. */
export const MyConferences = ({ rows, campaign }: { rows: readonly ConferenceRow[]; campaign: Campaign }) => {
  const coming = rows.filter(({ past }) => !past)
  const past = rows.filter((row) => row.past)
  return (
    <section aria-labelledby="cua-toi" className="grid gap-3">
      <h2 id="cua-toi" className="text-lg font-semibold">
        {words.mine}
      </h2>
      {rows.length === 0 && <EmptyState title={words.mineEmptyTitle}>{words.mineEmpty}</EmptyState>}
      {coming.length > 0 && <Rows rows={coming} campaign={campaign} />}
      {past.length > 0 && (
        <details open={coming.length === 0}>
          <summary className="target w-fit py-2 font-semibold text-accent">{words.past(past.length)}</summary>
          <Rows rows={past} campaign={campaign} />
        </details>
      )}
    </section>
  )
}
