import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Board } from '@kiemdiem/domain/model/progress'
import { isMinutedRow } from '@kiemdiem/domain/progress/tasks/beside'
import { planDue } from '@kiemdiem/domain/remediation/standing'
import { byName, viSubject } from '@kiemdiem/domain/vi'
import { useState } from 'react'
import { Link } from 'wouter'
import { WhenReady } from '../../components/layout/when-ready.tsx'
import { Skeleton } from '../../components/message/skeleton.tsx'
import { useBoards } from '../../lib/data/use-boards.ts'
import type { SeenPlan } from '../../lib/data/use-plans.ts'
import { useNow } from '../../lib/now.ts'
import { useMe } from '../../lib/use-access.ts'
import { remediationWords, trackWords as words } from './vi.ts'

interface Line {
  paperId: string
  name: string
  unitName: string
  says: string
  owed: boolean
  late: boolean
  overdue: number
  state: string | null
  minuted: boolean
}

/** Each subject of the tracks that one organises once, with how its plan stands. */
const linesOf = (boards: readonly Board[], plans: readonly SeenPlan[], campaign: Campaign, now: Date): Line[] => {
  const byPaper = new Map(plans.map((seen) => [seen.plan.of.id, seen]))
  const lines = boards
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ unitName, rows }) =>
      Object.values(rows)
        .toSorted((a, b) =>
          a.subjectKind === b.subjectKind ? byName(a.name, b.name) : a.subjectKind === 'unit' ? -1 : 1,
        )
        .map((row): Line => {
          const state = row.remediation?.state ?? null
          const overdue = byPaper.get(row.paperId)?.items.filter((item) => item.overdue).length ?? 0
          const minuted = isMinutedRow(row)
          const due = planDue(row, campaign)
          return {
            ...{ paperId: row.paperId, name: viSubject(row.subjectKind, row.name), unitName, state, minuted },
            says: state ? remediationWords.states[state] : minuted ? words.none : words.notYet,
            owed: (state === null && minuted) || state === 'returned' || overdue > 0,
            late: (state === null || state === 'returned') && due !== null && now >= due,
            overdue: state === 'confirmed' ? overdue : 0,
          }
        }),
    )
  return [...new Map(lines.map((line) => [line.paperId, line])).values()]
}

const List = ({
  boards,
  plans,
  campaign,
}: {
  boards: readonly Board[]
  plans: readonly SeenPlan[]
  campaign: Campaign
}) => {
  const now = useNow()
  const [owed, setOwed] = useState(false)
  const lines = linesOf(boards, plans, campaign, now)
  const sums = {
    total: lines.length,
    sent: lines.filter(({ state }) => state === 'sent' || state === 'confirmed').length,
    confirmed: lines.filter(({ state }) => state === 'confirmed').length,
    overdue: lines.filter(({ overdue }) => overdue > 0).length,
  }
  return (
    <>
      <p>{words.sums(sums)}</p>
      <label className="target flex items-center gap-2">
        <input type="checkbox" checked={owed} onChange={({ target }) => setOwed(target.checked)} />
        {words.onlyOwed}
      </label>
      <ul className="grid gap-px overflow-hidden rounded-md border border-line bg-line">
        {lines
          .filter((line) => !owed || line.owed)
          .map((line) => (
            <li key={line.paperId} className="flex flex-wrap justify-between gap-x-4 bg-sheet px-3 py-2">
              <span className="min-w-0 [overflow-wrap:anywhere]">
                <span className="font-semibold">{line.name}</span> <span className="text-soft">{line.unitName}</span>
              </span>
              <span className={line.late ? 'font-semibold text-late' : ''}>
                {line.says}
                {line.overdue > 0 && <strong className="text-late"> · {words.overdue(line.overdue)}</strong>}
              </span>
              {line.minuted && (line.state === null || line.state === 'returned') && (
                <Link href={`/khac-phuc/nhap/${line.paperId}`} className="target text-accent underline">
                  {words.enter}
                  <span className="sr-only">: {line.name}</span>
                </Link>
              )}
            </li>
          ))}
      </ul>
    </>
  )
}

/** Who has a plan, who still owes one, and whose items are past their day: for who organises, and of their unit for its head and clerks. */
export const TrackPlans = ({ campaign, plans }: { campaign: Campaign; plans: readonly SeenPlan[] }) => {
  const { uid, access } = useMe()
  const boards = useBoards(campaign, { uid, organiser: access.organiser })
  return (
    <details>
      <summary className="target w-fit text-lg font-semibold">{words.title}</summary>
      <WhenReady live={boards} shape={<Skeleton height={240} />}>
        {(ready: readonly Board[]) => (
          <List
            boards={ready.filter(({ track, planners }) => access.organiser.includes(track) || planners.includes(uid))}
            plans={plans}
            campaign={campaign}
          />
        )}
      </WhenReady>
    </details>
  )
}
