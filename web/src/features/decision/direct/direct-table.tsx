import { BOTH_SIDES, isAboveCivil } from '@kiemdiem/domain/decision/passed/decided-again'
import { departureWords } from '@kiemdiem/domain/decision/passed/departures'
import { decisionProblem } from '@kiemdiem/domain/decision/problems'
import type { DecidingTable } from '@kiemdiem/domain/decision/shown/read-to-decide'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { localDate } from '@kiemdiem/domain/time'
import { viDate } from '@kiemdiem/domain/vi'
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
import { toOverrides } from '../state/to-input.ts'
import { DirectLine } from './direct-line.tsx'
import { agreementOf, type EnteredLine, enteredLines, HEAD, isOnPaper, type LineEntry } from './entry.ts'
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

/** Refused at a field, and not at a group. */
const FIELDS: readonly string[] = ['date', 'number', 'keptAt']

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
    overrides: toOverrides(kept.changes).filter(({ at }) =>
      lines.some(({ line, item }) => item && line.reviewId === at),
    ),
    pack,
  }
  const call = useCall(JSON.stringify(input))
  const nameOf = (reviewId: string) => table.lines.find((line) => line.reviewId === reviewId)?.name ?? reviewId
  const groupName = (group: string) => campaign.process.groups.find(({ id }) => id === group)?.name ?? group
  const due = table.lines.flatMap(({ before, state }) => (before && state !== 'decided' ? [before] : [])).sort()[0]
  const { columns } = words
  const heads = [columns.name, columns.self, columns.proposed, ...(committee ? [columns.civil] : []), columns.result]
  const stopped = Object.entries(call.at).filter(([at]) => !table.lines.some(({ reviewId }) => reviewId === at))
  const overrideFor = ({ line, item }: EnteredLine) => {
    const { reviewId, civil, again, name } = line
    const entry = kept.changes[overrideLine(reviewId)] ?? {}
    const refused = call.at[reviewId]
    const stop = refused !== undefined && departureWords(refused) !== null ? refused : undefined
    const above = again && item && isAboveCivil(item.level, civil ?? undefined) ? BOTH_SIDES : undefined
    const rule = above ?? stop ?? entry.rule
    return (
      item &&
      rule !== undefined && (
        <OverrideFields
          place={name}
          {...{ rule, entry }}
          problem={refused === 'overrideUnfit' ? refused : undefined}
          onChange={(patch) => kept.change(overrideLine(reviewId), patch)}
        />
      )
    )
  }
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
            override={committee ? overrideFor(each) : null}
            entry={kept.changes[each.line.reviewId] ?? {}}
            shared={table.places.some(({ group }) => group === each.line.group)}
            refused={call.at[each.line.reviewId]}
            onChange={(patch) => kept.change(each.line.reviewId, patch)}
          />
        ))}
      </table>
      {stopped.map(([at]) =>
        FIELDS.includes(at) ? null : (
          <Notice key={at} kind="block" live>
            {words.stopped(groupName(at))}
          </Notice>
        ),
      )}
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
