import { type Step, stageKey } from '../../model/campaign.ts'
import type { Stage, Track } from '../../model/terms.ts'
import { dueBefore, lastDayOf, workingDayOnOrBefore } from '../../time.ts'
import type { Plan } from '../2023/plan-2023.ts'
import { papersDueFor } from './papers-ahead.ts'

/** What of a plan, or of a campaign, dates follow from. */
export type PlanDates = Pick<Plan, 'steps' | 'calendar' | 'deadlineInclusive' | 'conferenceRules' | 'process'>

/** The step of the plan that sets the outer limit of a stage: of its own for a class of decider, else for all alike. */
export const limitingStep = (
  { steps }: Pick<Plan, 'steps'>,
  track: Track,
  stage: Stage,
  deciderClass?: string,
): Step | undefined => {
  const limits = (key: string) => steps.find((step) => step.limits.includes(key))
  const own = deciderClass === undefined ? undefined : limits(`${stageKey(track, stage)}.${deciderClass}`)
  return own ?? limits(stageKey(track, stage))
}

/** The first late moment of a step by its number; null: the plan gives none. */
export const stepDue = (
  { steps, deadlineInclusive }: Pick<Plan, 'steps' | 'deadlineInclusive'>,
  no: number | undefined,
): Date | null => {
  const before = steps.find((step) => step.no === no)?.before
  return before ? dueBefore(before, deadlineInclusive) : null
}

const limitOf = (plan: PlanDates, track: Track, stage: Stage, deciderClass?: string): Date | null => {
  const before = limitingStep(plan, track, stage, deciderClass)?.before
  return before ? dueBefore(before, plan.deadlineInclusive) : null
}

/**
 * Last day on which a paper still reaches the last possible conference in time. The last possible conference
 * is taken to be on the last working day before the outer limit.
 */
const papersDue = ({ calendar, conferenceRules }: PlanDates, conferenceLimit: Date): Date =>
  papersDueFor(workingDayOnOrBefore(lastDayOf(conferenceLimit), calendar), conferenceRules.papersAhead, calendar)

/**
 * Outer limit of a stage: the first moment that is late, or null where the plan gives none. Papers are
 * due by the rule of III.1.1, or, where the track says so (those for the Đảng đoàn's own conference), on a date of
 * their own in the plan. Where a class of decider has a date of its own, that.
 */
export const dueAtOf = (plan: PlanDates, track: Track, stage: Stage, deciderClass?: string): Date | null => {
  const byRule = plan.process.tracks.find(({ id }) => id === track)?.papersDue === 'beforeConference'
  if (stage === 'selfReview' && byRule) {
    const conference = limitOf(plan, track, 'conference')
    return conference && papersDue(plan, conference)
  }
  return limitOf(plan, track, stage, deciderClass)
}
