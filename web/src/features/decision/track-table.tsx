import { AGENCY } from '@kiemdiem/domain/decision/table/decided-table'
import { agencyOver } from '@kiemdiem/domain/forms/facts/issuer-of'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Person } from '@kiemdiem/domain/model/person'
import type { Decider } from '@kiemdiem/domain/model/process'
import type { Board } from '@kiemdiem/domain/model/progress'
import type { Unit } from '@kiemdiem/domain/model/unit'
import { localDate } from '@kiemdiem/domain/time'
import { Presentation } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../components/form/button.tsx'
import { LevelCriteria } from '../../components/form/choice/level-criteria.tsx'
import { EmptyState } from '../../components/message/empty-state.tsx'
import { Notice } from '../../components/message/notice.tsx'
import { Quota } from '../../components/rated/quota.tsx'
import { useNow } from '../../lib/now.ts'
import { useMe } from '../../lib/use-access.ts'
import { useCall } from '../../lib/use-call.ts'
import { Record } from './act/record.tsx'
import { filterLines } from './lines/filter-lines.ts'
import { Filters, useLineFilter } from './lines/filters.tsx'
import { type DecisionGroup, unseenIn } from './lines/lines.ts'
import { LinesTable } from './lines/lines-table.tsx'
import { OverrideFields } from './lines/override-fields.tsx'
import { MeetingSection } from './meeting/meeting-section.tsx'
import { QuickEntry } from './quick/quick-entry.tsx'
import { quickRows } from './quick/quick-rows.ts'
import { Projector } from './show/projector.tsx'
import { overrideLine } from './state/entries.ts'
import { roomOf } from './state/room.ts'
import { enteredLines, findingsOf } from './state/table-state.ts'
import { meetingEntry, toMeeting, toOverrides } from './state/to-input.ts'
import { useEntered } from './state/use-entered.ts'
import { Stopped } from './stopped.tsx'
import { filterWords, decisionWords as words } from './vi.ts'

interface Props {
  campaign: Campaign
  track: string
  decider: Decider
  collective: Unit
  groups: readonly DecisionGroup[]
  boards: readonly Board[]
  people: readonly Person[]
  units: readonly Unit[]
}

/** A meeting over one track's table: how it was held, what it decides, what the rules say of that, and the one act. */
export const TrackTable = ({ campaign, track, decider, collective, groups, boards, people, units }: Props) => {
  const { uid, access, person } = useMe()
  const today = localDate(useNow())
  const entering = useEntered(uid, campaign.id, track)
  const [showing, setShowing] = useState(false)
  const [filter, changeFilter] = useLineFilter()
  const { entered } = entering
  const { roll, ownOn } = roomOf(collective, people, units, campaign, entered, today)
  const chair = roll.find(({ id, present }) => present && id === collective.head) ?? roll.find(({ present }) => present)
  const usual = { date: today, place: '', chair: chair?.id ?? '', secretaryName: person?.name ?? '' }
  const meeting = toMeeting(entered, roll, usual)
  const lines = enteredLines(groups, entered, { roll, ballot: meetingEntry(entered).ballot ?? 'showOfHands', ownOn })
  const table = findingsOf(campaign, track, { lines, scopes: access.scopes ?? [], unseen: unseenIn(boards, track) })
  const input = {
    ...{ campaign: campaign.id, track, decider: decider.id, meeting, overrides: toOverrides(entered) },
    items: lines.flatMap(({ item }) => (item ? [{ ...item, rounds: [...item.rounds], left: [...item.left] }] : [])),
    pack: table.ok ? table.ref.hash : '',
  }
  const call = useCall(JSON.stringify(input))
  if (!table.ok) return <Notice kind="warn">{words.packMissing}</Notice>
  if (roll.length === 0) return <EmptyState title={words.noCollective} />
  const shown = filterLines(groups, lines, filter, table)
  const name = campaign.process.tracks.find(({ id }) => id === track)?.name ?? track
  const nameOf = (group: string) => campaign.process.groups.find(({ id }) => id === group)?.name ?? group
  const titleOf = (agency: string) => {
    const unit = units.find(({ id }) => id === agency)
    return words.agency(unit ? agencyOver(unit, campaign).name : '')
  }
  return (
    <>
      <MeetingSection
        {...{ campaign, meeting, roll, entering }}
        rated={lines.flatMap(({ line, item }) => (item ? [line.row.subject] : []))}
        at={call.at}
      />
      <div>
        <Button icon={Presentation} onClick={() => setShowing(true)}>
          {words.show}
        </Button>
      </div>
      <LevelCriteria campaign={campaign.id} />
      {table.agencies.map(({ agency, finding }) => (
        <div key={`${agency} ${finding.rule} ${finding.severity}`}>
          <Quota title={titleOf(agency)} finding={finding} />
          {finding.severity === 'block' && (
            <OverrideFields
              place={titleOf(agency)}
              rule={finding.rule}
              entry={entered[overrideLine(AGENCY)] ?? {}}
              problem={call.at[AGENCY] === 'overrideUnfit' ? call.at[AGENCY] : undefined}
              onChange={(patch) => entering.override(AGENCY, patch)}
            />
          )}
        </div>
      ))}
      <QuickEntry rows={quickRows(lines, entered)} onEnter={entering.items} />
      <Filters groups={groups} filter={filter} onChange={changeFilter} />
      {shown.length === 0 && <p className="text-soft">{filterWords.nothing}</p>}
      <LinesTable
        {...{ campaign, lines, table, roll, units, meeting, entering }}
        groups={shown}
        caption={name}
        refused={call.at}
      />
      <Stopped {...{ lines, table }} overrides={input.overrides} onLeave={entering.leave} />
      <Record input={input} lines={lines} table={table} call={call} onRecorded={entering.clear} />
      {showing && (
        <Projector
          lines={lines.filter(({ line }) => line.state === 'open')}
          groupOf={nameOf}
          quotaOf={(group) => table.groups.get(group)}
          findingsOf={(reviewId) => table.of.get(reviewId)?.findings ?? []}
          onClose={() => setShowing(false)}
        />
      )}
    </>
  )
}
