import type { TableFindings } from '@kiemdiem/domain/appraisal/facts/table-findings'
import type { MeetingMember } from '@kiemdiem/domain/decision/decision'
import type { RecordDecisionInput } from '@kiemdiem/domain/decision/record/input'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Unit } from '@kiemdiem/domain/model/unit'
import { Quota } from '../../../components/rated/quota.tsx'
import { SingleVote } from '../single/single-vote.tsx'
import { overrideLine } from '../state/entries.ts'
import { subjectOf } from '../state/room.ts'
import type { EnteredLine } from '../state/table-state.ts'
import { itemEntry } from '../state/to-input.ts'
import type { Entering } from '../state/use-entered.ts'
import { decisionWords as words } from '../vi.ts'
import { LineView } from './line-view.tsx'
import type { DecisionGroup } from './lines.ts'
import { OverrideFields } from './override-fields.tsx'

const HEADS = [
  [words.columns.number, 'w-10'],
  [words.columns.name, 'w-44'],
  [words.columns.self, 'w-28'],
  [words.columns.conference, 'w-56'],
  [words.columns.opinions, 'w-36'],
  [words.columns.appraised, 'w-44'],
  [words.columns.decided, ''],
] as const

interface Props {
  campaign: Campaign
  caption: string
  groups: readonly DecisionGroup[]
  lines: readonly EnteredLine[]
  table: TableFindings
  roll: readonly MeetingMember[]
  units: readonly Unit[]
  meeting: RecordDecisionInput['meeting']
  entering: Entering
  refused: Readonly<Record<string, string>>
}

/** The table in the plan's order: groups one under the other, each with its quota, and where that stops, its resolution. */
export const LinesTable = ({
  campaign,
  caption,
  groups,
  lines,
  table,
  roll,
  units,
  meeting,
  entering,
  refused,
}: Props) => {
  const byId = new Map(lines.map((each, at) => [each.line.reviewId, { ...each, number: at + 1 }]))
  const nameOf = (id: string) => roll.find((member) => member.id === id)?.name ?? id
  const override = (at: string, place: string, rule: string | undefined) =>
    rule !== undefined && (
      <OverrideFields
        place={place}
        rule={rule}
        entry={entering.entered[overrideLine(at)] ?? {}}
        problem={refused[at] === 'overrideUnfit' ? refused[at] : undefined}
        onChange={(patch) => entering.override(at, patch)}
      />
    )
  return (
    <table className="w-full border-collapse bg-sheet text-sm max-md:block max-md:bg-transparent md:table-fixed">
      <caption className="sr-only">{caption}</caption>
      <thead className="bg-sheet max-md:sr-only">
        <tr className="border-b-2 border-line text-left">
          {HEADS.map(([head, width]) => (
            <th key={head} scope="col" className={`p-2 font-semibold ${width}`}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ scope, group, name, lines: own }) => {
        const quota = table.groups.get(group)
        const stops = quota?.severity === 'block' ? quota.rule : refused[group]
        return [
          <tbody key={scope} className="max-md:block">
            <tr className="border-b border-line bg-desk max-md:block">
              <th scope="colgroup" colSpan={HEADS.length} className="p-2 text-left max-md:block">
                <div className="grid gap-2">
                  <span className="font-semibold">{name}</span>
                  <div className="font-normal">
                    <Quota title={words.quota} finding={quota} />
                    {override(group, name, stops === 'overrideUnfit' ? quota?.rule : stops)}
                  </div>
                </div>
              </th>
            </tr>
          </tbody>,
          ...own.flatMap(({ reviewId }) => {
            const each = byId.get(reviewId)
            if (!each) return []
            const { line, item, own: apart, number } = each
            const found = table.of.get(reviewId)?.findings ?? []
            // What is decided now may stop who was decided before: it is for him that a resolution lets it pass.
            const passed = line.row.decided?.overrides ?? []
            const stop =
              (item || line.state === 'decided') &&
              found.find(({ severity, rule }) => severity === 'block' && !passed.includes(rule))?.rule
            // Of whom nothing is decided here nothing is told; of who was decided before, what he is passed for.
            const told = line.state === 'open' ? found : found.filter(({ rule }) => rule === stop)
            const single = item?.way === 'single'
            return [
              <LineView
                key={reviewId}
                {...{ line, number, campaign, item }}
                own={apart.map((id) => `đồng chí ${nameOf(id)}`).join(', ')}
                findings={told}
                refused={refused[reviewId] === 'overrideUnfit' ? undefined : refused[reviewId]}
                onSingle={(to) => entering.item(reviewId, { single: to })}
                onOut={(to) => entering.item(reviewId, { out: to })}
              >
                {(single || stop) && (
                  <>
                    {single && (
                      <SingleVote
                        {...{ campaign, item, roll }}
                        name={line.row.name}
                        subject={subjectOf(line, campaign, units)}
                        entry={itemEntry(entering.entered, reviewId)}
                        own={apart}
                        byHands={meeting.ballot === 'showOfHands'}
                        onChange={(patch) => entering.item(reviewId, patch)}
                      />
                    )}
                    {override(reviewId, line.row.name, stop || undefined)}
                  </>
                )}
              </LineView>,
            ]
          }),
        ]
      })}
    </table>
  )
}
