import type { Step } from '../../model/progress.ts'
import type { Track } from '../../model/terms.ts'
import { awaitsConference, awaitsProposal } from '../../reviews/standing.ts'
import { hasDone, type RowState } from '../rows/row-state.ts'

/** The steps of a review to the decider, as a funnel counts them: each has those before it behind it. */
export const FUNNEL = ['selfReviewed', 'conferenced', 'proposed', 'asked', 'handedOver'] as const
export type FunnelStep = (typeof FUNNEL)[number]
/** What everybody may know who sees the board: what comes after a unit's proposal is hidden by group. */
const PUBLIC: readonly FunnelStep[] = ['selfReviewed', 'conferenced', 'proposed']

const APPRAISED: readonly Step[] = ['decision', 'notice', 'archive']

/** Whether a review has it behind it. Asked: consultation is over, because all have answered or appraisal has gone on. */
const IS_THROUGH: Record<FunnelStep, (state: RowState) => boolean> = {
  selfReviewed: ({ row }) => hasDone(row, 'selfReview'),
  conferenced: ({ row }) => !awaitsConference(row.step),
  proposed: ({ row }) => !awaitsProposal(row.step),
  asked: ({ row }) => row.step === 'appraisal' || APPRAISED.includes(row.step),
  handedOver: ({ row }) => APPRAISED.includes(row.step),
}

export interface GroupFunnel {
  /** Undefined: of boards written before rows knew their group. */
  group: string | undefined
  total: number
  /** Those with a number each; null: hidden from this viewer, who belongs to the group or does not handle it. */
  through: Record<FunnelStep, number | null>
}

/** Whether a viewer handles a group of a track, and so may know how far it is beyond the proposals. */
export type Handles = (track: Track, group: string | undefined) => boolean

const throughOf = (rows: readonly RowState[], handled: boolean) => {
  const count = (step: FunnelStep) => (handled || PUBLIC.includes(step) ? rows.filter(IS_THROUGH[step]).length : null)
  return Object.fromEntries(FUNNEL.map((step) => [step, count(step)])) as GroupFunnel['through']
}

/** How far each group is, in the order given; reviews that have no appraisal are in none. */
export const funnels = (rows: readonly RowState[], groups: readonly string[], handles: Handles): GroupFunnel[] => {
  const appraised = rows.filter(({ row }) => !row.skips.includes('appraisal'))
  return [...groups, undefined].flatMap((group) => {
    const own = appraised.filter(({ row }) => row.group === group)
    const handled = own.every(({ track }) => handles(track, group))
    return own.length > 0 ? [{ group, total: own.length, through: throughOf(own, handled) }] : []
  })
}

/** What reviews of a unit wait for, first what is furthest behind. `later`: beyond their proposal, and no more is told. */
export interface Wait {
  step: Step | 'later'
  count: number
}

const ORDER: readonly Wait['step'][] = [
  ...(['returned', 'drafting', 'unsentMinuted', 'toConference', 'toPropose'] as const),
  ...(['consultation', 'appraisal', 'decision', 'notice', 'later'] as const),
]

/** What a unit waits for, by the steps at which its reviews stand; of groups that a viewer does not handle only what all may know. */
export const waitsOf = (rows: readonly RowState[], handles: Handles): Wait[] => {
  const stepOf = ({ track, row: { step, group, skips } }: RowState): Wait['step'] =>
    awaitsProposal(step) || skips.includes('appraisal') || handles(track, group) ? step : 'later'
  const counts = Map.groupBy(rows, stepOf)
  return ORDER.flatMap((step) => {
    const count = counts.get(step)?.length ?? 0
    return count > 0 ? [{ step, count }] : []
  })
}
