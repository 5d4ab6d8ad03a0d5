import { checkMinutes } from '@kiemdiem/domain/conference/minutes/check-minutes'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { useEffect, useMemo, useRef } from 'react'
import { Button } from '../../../../components/form/button.tsx'
import { jumpTo } from '../../../../components/form/jump-to.ts'
import { WhenReady } from '../../../../components/layout/when-ready.tsx'
import { Skeleton } from '../../../../components/message/skeleton.tsx'
import { queries } from '../../../../lib/data/queries.ts'
import { useQuery } from '../../../../lib/data/use-query.ts'
import { dataOf } from '../../../../lib/live/live.ts'
import { useNow } from '../../../../lib/now.ts'
import { useMe } from '../../../../lib/use-access.ts'
import { fieldId, rowToMend } from '../../acts/problem-row.ts'
import { rowsById } from '../../acts/rows-by-id.ts'
import { meetingWords, TOLD_IN_PLACE } from '../vi.ts'
import { Panel } from './panel.tsx'
import { PartNav } from './part-nav.tsx'
import { partsOf } from './parts-of.ts'
import { goToPart, usePart } from './use-part.ts'

/** The secretary's desk: one part of the minutes at a time, what each still owes beside it; the other's rows come as saved. */
export const Desk = ({
  conference,
  campaign,
  frozen,
}: {
  conference: Conference
  campaign: Campaign
  frozen: boolean
}) => {
  const { uid } = useMe()
  const saved = useQuery(queries.minutesRows(conference.id))
  const now = useNow()
  const rows = useMemo(() => rowsById(dataOf(saved) ?? []), [saved])
  const { problems } = useMemo(
    () => checkMinutes(conference, rows, campaign, [], now),
    [conference, rows, campaign, now],
  )
  const parts = partsOf(conference)
  const open = usePart()
  const at = Math.max(
    0,
    parts.findIndex(({ row }) => row === open.row),
  )
  const part = parts[at] ?? { row: 'roll', name: meetingWords.roll }
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useRef(true)
  const ready = saved.state === 'ready'
  useEffect(() => {
    if (!ready) return
    const meant = open.field !== null && jumpTo(fieldId(part.row, open.field))
    if (!first.current && !meant) {
      heading.current?.scrollIntoView({ block: 'start' })
      heading.current?.focus({ preventScroll: true })
    }
    first.current = false
  }, [part.row, open.field, ready])
  const owed = (row: string) => problems.filter((problem) => rowToMend(problem, conference.ballot) === row)
  const told = owed(part.row).filter(({ problem }) => !TOLD_IN_PLACE.has(problem))
  const next = parts[at + 1]
  // A conference without a single row yet comes as an empty list, which offline cannot be told from "not reached".
  return (
    <WhenReady live={saved} shape={<Skeleton height={480} />}>
      {() => (
        <div className="grid gap-3 lg:grid-cols-[220px_minmax(0,1fr)] lg:gap-5">
          <PartNav parts={parts} current={part.row} owed={(row) => owed(row).length} />
          <section className="grid min-w-0 content-start gap-4 rounded-md bg-sheet p-4 shadow-sheet md:px-5">
            <h2 ref={heading} tabIndex={-1} className="text-lg font-semibold outline-none">
              {part.name}
            </h2>
            <Panel {...{ uid, conference, campaign, rows, problems, frozen }} row={part.row} />
            {told.length > 0 && (
              <div className="grid gap-1 border-t border-line pt-3 text-sm">
                <p className="font-semibold">{meetingWords.owedText}</p>
                <ul className="grid list-disc gap-0.5 pl-5 text-soft">
                  {told.map(({ problem, text, subject }) => (
                    <li key={`${problem} ${subject}`}>{text}</li>
                  ))}
                </ul>
              </div>
            )}
            <div className="flex flex-wrap justify-between gap-3">
              {at > 0 ? (
                <Button onClick={() => goToPart(parts[at - 1]?.row ?? '')}>{meetingWords.before}</Button>
              ) : (
                <span />
              )}
              {next && (
                <Button variant="primary" onClick={() => goToPart(next.row)}>
                  {meetingWords.next(next.name)}
                </Button>
              )}
            </div>
          </section>
        </div>
      )}
    </WhenReady>
  )
}
