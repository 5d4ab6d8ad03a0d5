import type { Conference } from '../../../model/conference.ts'
import type { Gate } from '../../../model/gate.ts'
import { dueAtOf, type PlanDates } from '../../../plan/dates/due-at.ts'
import { startOfDay } from '../../../time.ts'
import type { PlanWarning } from '../../inputs.ts'
import { planWords } from '../words.ts'

type Held = Pick<Conference, 'state' | 'date' | 'time' | 'agenda'>

const comesBefore = (a: Pick<Conference, 'date' | 'time'>, b: Pick<Conference, 'date' | 'time'>): boolean =>
  a.date < b.date || (a.date === b.date && a.time < b.time)

/** Reviews that this conference itself minutes before the first of the bound subjects. */
const earlierOnAgenda = (gate: Gate, { agenda }: Held): string[] => {
  const first = agenda.findIndex((item) => gate.binds.includes(item.subject))
  return agenda.slice(0, Math.max(0, first)).flatMap((item) => item.reviewId ?? [])
}

/** Reviews that other conferences, held or planned, minute before this one. */
const minutedBefore = (conference: Held, others: readonly Held[]): string[] =>
  others
    .filter((other) => other.state !== 'cancelled' && comesBefore(other, conference))
    .flatMap((other) => other.agenda.flatMap((item) => item.reviewId ?? []))

/** By the plan, every decision of the review's track falls before that day. */
const decidedBefore = (plan: PlanDates, reviewId: string, date: string): boolean => {
  const limit = dueAtOf(plan, reviewId.split('_').at(-1) ?? '', 'decision')
  return limit !== null && limit <= startOfDay(date)
}

/**
 * The closed gates that bind this conference's subjects and are not expected to open by its day: because other
 * conferences stand before it, or this one's own agenda, or by the plan's date of decision. A gate acts on planning
 * by asking for a reason, never by refusing (design §5).
 */
export const gateWarnings = (
  plan: PlanDates,
  conference: Held,
  gates: readonly Gate[],
  others: readonly Held[],
): PlanWarning[] => {
  const elsewhere = minutedBefore(conference, others)
  const bound = gates.filter(
    (gate) => gate.openedAt === null && conference.agenda.some((item) => gate.binds.includes(item.subject)),
  )
  return bound.flatMap((gate): PlanWarning[] => {
    const minuted = new Set([...elsewhere, ...earlierOnAgenda(gate, conference)])
    const expected = (reviewId: string) =>
      gate.until === 'minuted' ? minuted.has(reviewId) : decidedBefore(plan, reviewId, conference.date)
    const left = gate.requires.filter((id) => !gate.passed.includes(id) && !expected(id))
    if (left.length === 0) return []
    const text = planWords.gate(gate, left.length, conference.date)
    return [{ rule: gate.id, text, source: gate.source, needsReason: gate.severity === 'block' }]
  })
}
