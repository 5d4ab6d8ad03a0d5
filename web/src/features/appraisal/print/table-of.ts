import { scopeOf } from '@kiemdiem/domain/accounts/roles/scopes'
import type { AppraisalAct, AppraisalPart } from '@kiemdiem/domain/appraisal/appraisal'
import { lineHandedOver, lineNow, type Table, type TableLine, tableOf } from '@kiemdiem/domain/appraisal/table/table'
import { reviewIdOf } from '@kiemdiem/domain/ids'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Board, Row } from '@kiemdiem/domain/model/progress'
import { type DocRef, documents } from '../../../lib/live/documents.ts'
import type { Group, Line } from '../lines.ts'

type Rules = Parameters<typeof tableOf>[0] & Pick<Campaign, 'id'>

/** As a text names who is not shown; of what was handed over long ago it is not known who is a collective. */
const inText = (name: string, kind: Row['subjectKind'] | undefined): string =>
  kind === undefined ? name : `${kind === 'unit' ? 'tập thể' : 'đồng chí'} ${name}`

/** Who waits for appraisal too and is of a group that the reader does not handle. */
const hiddenIn = (boards: readonly Board[], track: string, shown: ReadonlySet<string>): string[] =>
  boards
    .filter((board) => board.track === track)
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ rows }) => Object.entries(rows))
    .filter(([id, { step }]) => (step === 'consultation' || step === 'appraisal') && !shown.has(id))
    .map(([, { name, subjectKind }]) => inText(name, subjectKind))

/** What waits to be handed over, as the organisers have it now, with what went before counted in the quotas. */
export const tableNow = (
  campaign: Rules,
  track: string,
  groups: readonly Pick<Group, 'lines'>[],
  boards: readonly Board[],
): Table => {
  const all = groups.flatMap(({ lines }) => lines)
  const of = (state: Line['state']) =>
    all.filter((line) => line.state === state).map((line) => lineNow(line, line.mark, campaign.conferenceRules))
  const hidden = hiddenIn(boards, track, new Set(all.map(({ reviewId }) => reviewId)))
  return tableOf(campaign, of('open'), hidden, of('handedOver'))
}

/**
 * The parts that a reader of these groups may ask for: those of the last table, and of the earlier ones, which a supplement's
 * quotas count.
 */
export const partsOf = (acts: readonly AppraisalAct[], held: readonly string[]): DocRef<AppraisalPart>[] =>
  acts.flatMap(({ items }) =>
    items.flatMap(({ reviewId, part }) =>
      part && held.includes(part.scope) ? [documents.appraisalPart(reviewId, part.id)] : [],
    ),
  )

/** The lines of parts, by review; what was handed over before the row was kept with it has none. */
const linesOf = (campaign: Rules, track: string, parts: readonly AppraisalPart[]): Map<string, TableLine> =>
  new Map(
    parts.flatMap((part): [string, TableLine][] => {
      const { row, scope } = part
      const group = campaign.process.groups.find(
        ({ id }) => scopeOf({ campaign: campaign.id, track, group: id }) === scope,
      )
      if (!row || !group) return []
      const reviewId = reviewIdOf(campaign.id, row.subject, track)
      return [[reviewId, lineHandedOver({ reviewId, scope, track, group: group.id, row }, part)]]
    }),
  )

/** The last of these tables as it was handed over, of what its reader was given; whatever has happened since. */
export const tableHandedOver = (
  campaign: Rules,
  acts: readonly AppraisalAct[],
  parts: readonly AppraisalPart[],
): Table => {
  const act = acts.at(-1)
  if (!act) return { groups: [], hidden: [] }
  const lines = linesOf(campaign, act.track, parts)
  const shown = act.items.flatMap(({ reviewId }) => lines.get(reviewId) ?? [])
  const hidden = act.items
    .filter(({ reviewId }) => !lines.has(reviewId))
    .map(({ name, part }) => inText(name, part?.subjectKind))
  return tableOf(campaign, shown, hidden, [...lines.values()])
}
