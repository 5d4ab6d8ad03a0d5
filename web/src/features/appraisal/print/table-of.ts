import type { AppraisalAct, AppraisalPart } from '@kiemdiem/domain/appraisal/appraisal'
import { inText } from '@kiemdiem/domain/appraisal/table/handed-over'
import { lineNow, type Table, tableOf } from '@kiemdiem/domain/appraisal/table/table'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Board } from '@kiemdiem/domain/model/progress'
import { type DocRef, documents } from '../../../lib/live/documents.ts'
import type { Group, Line } from '../lines.ts'

type Rules = Parameters<typeof tableOf>[0] & Pick<Campaign, 'id'>

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
