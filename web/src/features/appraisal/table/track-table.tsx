import { findingsOn } from '@kiemdiem/domain/appraisal/facts/held-back'
import { tableFindings } from '@kiemdiem/domain/appraisal/facts/table-findings'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { useMemo } from 'react'
import { moveInGrid } from '../../../components/data/grid-keys.ts'
import { Notice } from '../../../components/message/notice.tsx'
import { useMe } from '../../../lib/use-access.ts'
import { useCall } from '../../../lib/use-call.ts'
import { Accept } from '../accept.tsx'
import { HandOver } from '../hand-over.tsx'
import { COLUMNS, LineView } from '../line/line-view.tsx'
import { acceptable, type Group } from '../lines.ts'
import { appraisalWords as words } from '../vi.ts'
import { Quota } from './quota.tsx'

const HEADS = [
  [words.columns.number, 'w-10'],
  [words.columns.name, 'w-44'],
  [words.columns.self, 'w-28'],
  [words.columns.conference, 'w-56'],
  [words.columns.opinions, 'w-36'],
  [words.columns.level, 'w-56'],
  [words.columns.remark, ''],
] as const

interface Props {
  campaign: Campaign
  track: string
  groups: readonly Group[]
}

/** The table of one track: groups one under the other, keys lead through all of them. */
export const TrackTable = ({ campaign, track, groups }: Props) => {
  const { uid, access } = useMe()
  const call = useCall(JSON.stringify(groups.map(({ lines }) => lines.map(({ mark }) => mark?.rev ?? 0))))
  const lines = useMemo(() => groups.flatMap((group) => group.lines), [groups])
  const table = useMemo(
    () => tableFindings(campaign, { track, rows: lines, scopes: access.scopes ?? [] }),
    [campaign, track, lines, access.scopes],
  )
  const at = new Map(lines.map(({ reviewId }, place) => [reviewId, place]))
  return (
    <>
      {!table.ok && <Notice kind="warn">{words.packMissing}</Notice>}
      <Accept uid={uid} campaign={campaign} lines={acceptable(groups)} />
      {table.ok &&
        table.agencies.map(({ agency, finding }) => <Quota key={agency} title={words.agency} finding={finding} />)}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys lead from cell to cell; every control can be reached without them */}
      <div className="grid gap-6" onKeyDown={(event) => moveInGrid(event, { rows: lines.length, columns: COLUMNS })}>
        {groups.map(({ scope, group, name, lines: own }) => (
          <section key={scope} className="grid gap-2">
            <h2 className="text-lg font-semibold">{name}</h2>
            {table.ok && <Quota title={words.quota} finding={table.groups.get(group)} />}
            <table className="w-full border-collapse bg-sheet text-sm max-md:grid max-md:gap-3 max-md:bg-transparent">
              <caption className="sr-only">{name}</caption>
              <thead className="z-10 bg-sheet max-md:sr-only md:top-0 md:tall:sticky">
                <tr className="border-b-2 border-line text-left">
                  {HEADS.map(([head, width]) => (
                    <th key={head} scope="col" className={`p-2 font-semibold ${width}`}>
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              {own.map((line) => (
                <LineView
                  key={line.reviewId}
                  line={line}
                  at={at.get(line.reviewId) ?? 0}
                  uid={uid}
                  campaign={campaign}
                  findings={table.ok ? findingsOn(table, line) : []}
                  refused={call.at[line.reviewId]}
                />
              ))}
            </table>
          </section>
        ))}
      </div>
      <HandOver uid={uid} campaign={campaign} track={track} lines={lines} table={table} call={call} />
    </>
  )
}
