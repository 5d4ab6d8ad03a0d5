import { BOTH_SIDES, isAboveCivil } from '@kiemdiem/domain/decision/passed/decided-again'
import { departureWords } from '@kiemdiem/domain/decision/passed/departures'
import { decisionProblem } from '@kiemdiem/domain/decision/problems'
import type { DecidingTable } from '@kiemdiem/domain/decision/shown/read-to-decide'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { localDate } from '@kiemdiem/domain/time'
import { viDate } from '@kiemdiem/domain/vi'
import { Fragment } from 'react'
import { LevelCriteria } from '../../../components/form/choice/level-criteria.tsx'
import { Field } from '../../../components/form/field.tsx'
import { DateInput } from '../../../components/form/typed/date-input.tsx'
import { Notice } from '../../../components/message/notice.tsx'
import { useKeptChanges } from '../../../lib/kept/use-kept-changes.ts'
import { useNow } from '../../../lib/now.ts'
import { useMe } from '../../../lib/use-access.ts'
import { useCall } from '../../../lib/use-call.ts'
import { OverrideFields } from '../lines/override-fields.tsx'
import { overrideLine } from '../state/entries.ts'
import { DirectLine } from './direct-line.tsx'
import { agreementOf, type EnteredLine, enteredLines, HEAD, isOnPaper, type LineEntry, overridesIn } from './entry.ts'
import { OnPaperFields } from './on-paper-fields.tsx'
import { SendResult } from './send-result.tsx'
import { directWords as words } from './vi.ts'
import { VoteFields } from './vote-fields.tsx'

interface Props {
  campaign: Campaign
  table: DecidingTable
  pack: string
  onRecorded: () => void
}

/** Whether it is a rule that stops a place, and not what its entry lacks. */
const isRule = (refused: string | undefined): boolean => refused !== undefined && departureWords(refused) !== null

/** What one decider decides on: a dense list, as it was proposed, and one act. */
export const DirectTable = ({ campaign, table, pack, onRecorded }: Props) => {
  const { uid } = useMe()
  const today = localDate(useNow())
  const kept = useKeptChanges<LineEntry>({
    ...{ uid, of: `${campaign.id}_quyet-dinh_${table.decider}`, number: 0, section: table.track, where: 'window' },
  })
  const committee = table.way === 'committee'
  const head = kept.changes[HEAD] ?? {}
  const lines = enteredLines(table, kept.changes)
  const voters = table.voters.length
  const onPaper = committee && isOnPaper(kept.changes)
  const list = committee && !onPaper ? agreementOf(head, voters) : null
  const input = {
    ...{
      campaign: campaign.id,
      track: table.track,
      decider: table.decider,
      date: head.date ?? today,
      paper: onPaper ? { number: head.number ?? '', keptAt: head.keptAt ?? '' } : null,
      list,
    },
    items: lines.flatMap(({ item }) => item ?? []),
    overrides: overridesIn(lines, kept.changes),
    pack,
  }
  const call = useCall(JSON.stringify(input))
  const nameOf = (reviewId: string) => table.lines.find((line) => line.reviewId === reviewId)?.name ?? reviewId
  const groupName = (group: string) => campaign.process.groups.find(({ id }) => id === group)?.name ?? group
  const due = table.lines.flatMap(({ before, state }) => (before && state !== 'decided' ? [before] : [])).sort()[0]
  const { columns } = words
  const heads = [columns.name, columns.self, columns.proposed, ...(committee ? [columns.civil] : []), columns.result]
  const stopped = Object.keys(call.at).filter(
    (at) => isRule(call.at[at]) && !table.lines.some(({ reviewId }) => reviewId === at),
  )
  /** Where a rule stops a subject or a group, or was passed already, the committee's resolution. */
  const override = (at: string, place: string, above?: string) => {
    const entry = kept.changes[overrideLine(at)] ?? {}
    const refused = call.at[at]
    const rule = above ?? (isRule(refused) ? refused : entry.rule)
    return (
      committee &&
      rule !== undefined && (
        <OverrideFields
          {...{ place, rule, entry }}
          problem={refused === 'overrideUnfit' ? refused : undefined}
          onChange={(patch) => kept.change(overrideLine(at), patch)}
        />
      )
    )
  }
  const overrideFor = ({ line, item }: EnteredLine) => {
    const above = line.again && item && isAboveCivil(item.level, line.civil ?? undefined) ? BOTH_SIDES : undefined
    return item && override(line.reviewId, line.name, above)
  }
  const decided = [...new Set(lines.flatMap(({ line, item }) => (item ? [line.group] : [])))]
  return (
    <section className="grid gap-4" aria-label={table.name}>
      <h2 className="text-lg font-semibold">{table.name}</h2>
      <Notice kind="info">{committee ? words.introCommittee : words.introHead}</Notice>
      <div className="flex flex-wrap items-end gap-6">
        <Field label={words.date} error={call.at.date === undefined ? null : decisionProblem(call.at.date)}>
          {(control) => <DateInput {...control} value={input.date} onChange={(date) => kept.change(HEAD, { date })} />}
        </Field>
        {list && (
          <VoteFields legend={words.list} vote={list} voters={voters} onChange={(patch) => kept.change(HEAD, patch)} />
        )}
        {due && <p className="pb-2 text-sm">{words.due(viDate(due))}</p>}
      </div>
      {committee && <OnPaperFields entry={head} at={call.at} onChange={(patch) => kept.change(HEAD, patch)} />}
      {table.places.map(({ group, allotted, given }) => (
        <p key={group} className="text-sm">
          {words.places(groupName(group), allotted, given)}
        </p>
      ))}
      <LevelCriteria campaign={campaign.id} />
      <table className="w-full border-collapse bg-sheet text-sm max-md:block max-md:bg-transparent md:table-fixed">
        <caption className="sr-only">{table.name}</caption>
        <thead className="bg-sheet max-md:sr-only">
          <tr className="border-b-2 border-line text-left">
            {heads.map((each) => (
              <th key={each} scope="col" className="p-2 font-semibold">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        {lines.map((each) => (
          <DirectLine
            key={each.line.reviewId}
            {...each}
            {...{ committee, voters }}
            override={overrideFor(each)}
            entry={kept.changes[each.line.reviewId] ?? {}}
            shared={table.places.some(({ group }) => group === each.line.group)}
            refused={call.at[each.line.reviewId]}
            onChange={(patch) => kept.change(each.line.reviewId, patch)}
          />
        ))}
      </table>
      {stopped.map((at) => (
        <Notice key={at} kind="block" live>
          {words.stopped(groupName(at), committee)}
        </Notice>
      ))}
      {decided.map((group) => (
        <Fragment key={group}>{override(group, groupName(group))}</Fragment>
      ))}
      <SendResult
        {...{ input, nameOf, call }}
        onRecorded={() => {
          kept.done()
          onRecorded()
        }}
      />
    </section>
  )
}
