import type { Stage, Track } from '../model/terms.ts'
import { dueBefore, lastDayOf, workingDayOnOrBefore } from '../time.ts'
import { WORKFLOW } from '../workflow.ts'
import { papersDueFor } from './papers-ahead.ts'
import type { Plan } from './plan-2023.ts'

/** What of a plan, or of a campaign, dates follow from. */
export type PlanDates = Pick<Plan, 'steps' | 'calendar' | 'deadlineInclusive' | 'conferenceRules'>

const limitOf = (plan: PlanDates, track: Track, stage: Stage): Date | null => {
  const planStep = WORKFLOW[track].find((row) => row.stage === stage)?.planStep
  const before = plan.steps.find((step) => step.no === planStep)?.before
  return before ? dueBefore(before, plan.deadlineInclusive) : null
}

/**
 * Last day on which a paper still reaches the last possible conference in time. The last possible conference
 * is taken to be on the last working day before the outer limit.
 */
const papersDue = ({ calendar, conferenceRules }: PlanDates, conferenceLimit: Date): Date =>
  papersDueFor(workingDayOnOrBefore(lastDayOf(conferenceLimit), calendar), conferenceRules.papersAhead, calendar)

/**
 * Outer limit of a stage: the first moment that is late, or null where the plan gives none. Papers for the
 * conferences of units and of the party cell are due by the rule of III.1.1; those for the Đảng đoàn's own
 * conference have a date of their own in the plan.
 */
export const dueAtOf = (plan: PlanDates, track: Track, stage: Stage): Date | null => {
  if (stage === 'selfReview' && track !== 'provincial') {
    const conference = limitOf(plan, track, 'conference')
    return conference && papersDue(plan, conference)
  }
  return limitOf(plan, track, stage)
}
