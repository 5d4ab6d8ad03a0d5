import type { MinutesProblem } from '@kiemdiem/domain/conference/minutes/problems'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { MinutesRows } from '@kiemdiem/domain/model/minutes'
import { lazy, Suspense } from 'react'
import { moveInGrid } from '../../../../components/data/grid-keys.ts'
import { EmptyState } from '../../../../components/message/empty-state.tsx'
import { Skeleton } from '../../../../components/message/skeleton.tsx'
import { meetingWords } from '../vi.ts'
import { BallotLine } from './ballot-line.tsx'
import { differenceOf, LEVELS, namesOff } from './reconcile.ts'
import { SheetFields } from './sheet-fields.tsx'

// Votes on the system are off by default.
const BallotControls = lazy(async () => ({
  default: (await import('../../ballot/ballot-controls.tsx')).BallotControls,
}))

interface Props {
  uid: string
  conference: Conference
  rows: MinutesRows
  problems: readonly MinutesProblem[]
  frozen: boolean
}

const HEADS = LEVELS.map((level) => (level === 'invalid' ? meetingWords.unclear : meetingWords.levels[level]))

/** The count of ballots: sheets once, then one grid over all names rated here. Electronic ones are counted by the server. */
export const BallotPanel = ({ uid, conference, rows, problems, frozen }: Props) => {
  const place = { uid, conference: conference.id }
  const items = conference.agenda.filter(
    (item) => item.reviewId !== null && rows.items[item.subject]?.state !== 'deferred',
  )
  const lines = items.map(({ subject, name }) => ({
    name,
    difference: differenceOf(rows.items[subject]?.tally ?? null, rows.sheets),
  }))
  const off = lines.filter(({ difference }) => difference !== 0).length
  const electronic = conference.ballot === 'electronic'
  const { voting, rounds } = conference
  // Never opened, because somebody cannot vote that way, or too few voted: the meeting counts paper instead.
  const onPaper = voting === null || (voting.closedAt !== null && rounds?.every(({ turnout }) => turnout === null))
  const counted = frozen || (electronic && !onPaper)
  if (items.length === 0) return <EmptyState title={meetingWords.noNames} />
  return (
    <div className="grid gap-3">
      {electronic && !frozen && (
        <Suspense fallback={<Skeleton height={120} />}>
          <BallotControls conference={conference} />
        </Suspense>
      )}
      <SheetFields
        place={place}
        saved={rows.sheets}
        problems={problems.filter(({ row }) => row === 'sheets')}
        frozen={counted}
        roll={conference.roll}
        present={electronic && !onPaper ? null : (rows.roll?.present ?? [])}
      />
      <p className="text-sm text-soft">
        {electronic && !onPaper ? meetingWords.electronicHint : meetingWords.gridHint}
      </p>
      <table
        className="w-full border-collapse text-sm max-md:block"
        onKeyDown={(event) => moveInGrid(event, { rows: items.length, columns: LEVELS.length })}
      >
        <caption className="sr-only">{meetingWords.gridCaption}</caption>
        <thead className="max-md:sr-only">
          <tr className="border-b-2 border-line align-bottom">
            <th scope="col" className="p-2 text-left font-semibold">
              {meetingWords.name}
            </th>
            {HEADS.map((head) => (
              <th key={head} scope="col" className="w-20 p-1 text-left text-xs leading-tight font-semibold">
                {head}
              </th>
            ))}
            <th scope="col" className="w-48 p-2 text-left text-xs font-semibold">
              {meetingWords.check}
            </th>
          </tr>
        </thead>
        <tbody className="max-md:grid max-md:gap-3">
          {items.map((item, line) => (
            <BallotLine
              key={item.subject}
              place={place}
              item={item}
              line={line}
              saved={rows.items[item.subject]}
              sheets={rows.sheets}
              readOnly={counted}
            />
          ))}
        </tbody>
      </table>
      <p role="status" className={off === 0 ? 'font-semibold text-done' : 'font-semibold text-due'}>
        {off === 0 ? meetingWords.allFit(items.length) : meetingWords.someOff(off, items.length)} {namesOff(lines)}
      </p>
    </div>
  )
}
