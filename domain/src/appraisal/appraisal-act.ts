import { scopeOf } from '../accounts/roles/scopes.ts'
import type { ActRow } from '../acts/act-row.ts'
import type { Body } from '../model/process.ts'
import type { Review } from '../model/review.ts'
import { type AppraisalAct, type AppraisalPart, type Appraised, appraisalActSchema } from './appraisal.ts'
import type { SheetRow } from './sheet/sheet.ts'

/** What is handed over besides the act, which says no level. */
interface HandedOver {
  /** By review id. */
  of: ReadonlyMap<string, Appraised>
  rows: ReadonlyMap<string, SheetRow>
  bodies: readonly Body[]
}

/** Bodies that were asked about a review and have said nothing: silence is recorded, and holds nobody up. */
const silentOf = ({ stage, actors }: Review, bodies: readonly Body[]): string[] =>
  stage === 'consultation'
    ? bodies.filter(({ members }) => members.some((uid) => actors.consultation?.includes(uid))).map(({ name }) => name)
    : []

/** The same of bodies outside, by what the row says of their letters. */
const silentOutside = ({ outside = {} }: Pick<SheetRow, 'outside'>): string[] =>
  Object.values(outside).flatMap(({ name, answer }) => (answer ? [] : [name]))

const partOf = (act: AppraisalAct, review: Review, number: number, { of, rows, bodies }: HandedOver): AppraisalPart => {
  const appraised = of.get(review.id)
  if (!appraised) throw new Error(`nothing was appraised of ${review.id}`)
  const { reviewId: _id, ...said } = appraised
  const row = rows.get(review.id)
  return {
    stage: 'appraisal',
    number,
    scope: scopeOf(review),
    act: act.id,
    ...said,
    silent: [...silentOf(review, bodies), ...(row ? silentOutside(row) : [])],
    ...(row && { row }),
    at: act.submittedAt,
  }
}

type Row = ActRow<AppraisalAct, AppraisalAct['items'][number], 'notInAppraisal'>

/**
 * The organisers' table, handed over (plan, III.2.1): each of its subjects goes on to its decider with the part that only who
 * handles its group reads. Consultation ends with it, for the reviews it names.
 */
export const appraisalRow = (handedOver: HandedOver): Row => ({
  kind: 'appraisal',
  stage: 'appraisal',
  schema: appraisalActSchema,
  reads: 'audience',
  toOrganisers: false,
  items: ({ items }) => items,
  refuses: ({ stage }) => (stage === 'consultation' || stage === 'appraisal' ? null : 'notInAppraisal'),
  part: { data: (act, _item, number, review) => partOf(act, review, number, handedOver), readers: null },
  event: 'appraised',
  goes: 'on',
})

/** The kind of act as tables know it. */
export const appraisalAct = appraisalRow({ of: new Map(), rows: new Map(), bodies: [] })
