import { findingsOn } from '@kiemdiem/domain/appraisal/facts/held-back'
import { tableFindings } from '@kiemdiem/domain/appraisal/facts/table-findings'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { type ReactNode, useCallback, useMemo } from 'react'
import { Notice } from '../../../components/message/notice.tsx'
import { Quota } from '../../../components/rated/quota.tsx'
import { useMe } from '../../../lib/use-access.ts'
import { useCall } from '../../../lib/use-call.ts'
import { Accept } from '../bulk/accept.tsx'
import { Paste } from '../bulk/paste.tsx'
import { HandOver } from '../hand-over.tsx'
import { acceptable, type Group, type Line } from '../lines.ts'
import { filterWords, appraisalWords as words } from '../vi.ts'
import { filterGroups, type TableFilter } from './filter-groups.ts'
import { LinesTable } from './lines-table.tsx'

interface Props {
  campaign: Campaign
  track: string
  groups: readonly Group[]
  filter: TableFilter
  /** What stands before its own tools in their line. */
  tools: ReactNode
}

/** The table of one track, what the rules find of it, and what is done with many of its lines at once. */
export const TrackTable = ({ campaign, track, groups, filter, tools }: Props) => {
  const { uid, access } = useMe()
  const call = useCall(JSON.stringify(groups.map(({ lines }) => lines.map(({ mark }) => mark?.rev ?? 0))))
  const lines = useMemo(() => groups.flatMap((group) => group.lines), [groups])
  const table = useMemo(
    () => tableFindings(campaign, { track, rows: lines, scopes: access.scopes ?? [] }),
    [campaign, track, lines, access.scopes],
  )
  const findingsOf = useCallback((line: Line) => (table.ok ? findingsOn(table, line) : []), [table])
  const numbers = useMemo(() => new Map(lines.map(({ reviewId }, at) => [reviewId, at + 1])), [lines])
  const shown = filterGroups(groups, filter, { campaign, findingsOf })
  const name = campaign.process.tracks.find(({ id }) => id === track)?.name ?? track
  return (
    <>
      {!table.ok && <Notice kind="warn">{words.packMissing}</Notice>}
      <div className="flex flex-wrap items-start gap-x-1.5 gap-y-2" data-screen-only>
        {tools}
        <Accept uid={uid} campaign={campaign} lines={acceptable(groups)} />
        <Paste uid={uid} campaign={campaign} lines={lines} />
      </div>
      {table.ok &&
        table.agencies.map(({ agency, finding }) => (
          <Quota key={`${agency} ${finding.rule} ${finding.severity}`} title={words.agency} finding={finding} />
        ))}
      {shown.length === 0 && lines.length > 0 ? (
        <p className="p-4 text-soft">{filterWords.nothing}</p>
      ) : (
        <LinesTable
          uid={uid}
          campaign={campaign}
          caption={name}
          groups={shown}
          numberOf={(reviewId) => numbers.get(reviewId) ?? 0}
          quotaOf={(group) => (table.ok ? table.groups.get(group) : undefined)}
          findingsOf={findingsOf}
          refused={call.at}
        />
      )}
      <HandOver uid={uid} campaign={campaign} track={track} lines={lines} table={table} call={call} />
    </>
  )
}
