import type { Stage, Track } from '../model/terms.ts'
import { addDays, dueBefore, lastDayOf, startOfDay, workingDayOnOrBefore, workingDaysBefore } from '../time.ts'
import { WORKFLOW } from '../workflow.ts'
import type { Plan } from './plan-2023.ts'

type Dates = Pick<Plan, 'steps' | 'calendar' | 'deadlineInclusive'>

/** III.1.1, "Lưu ý": papers reach those attending at least this many working days before the conference. */
const PAPERS_AHEAD = 3

const limitOf = (plan: Dates, track: Track, stage: Stage): Date | null => {
  const planStep = WORKFLOW[track].find((row) => row.stage === stage)?.planStep
  const before = plan.steps.find((step) => step.no === planStep)?.before
  return before ? dueBefore(before, plan.deadlineInclusive) : null
}

/**
 * Last day on which a paper still reaches the last possible conference in time. The last possible conference
 * is taken to be on the last working day before the outer limit.
 */
const papersDue = (plan: Dates, conferenceLimit: Date): Date => {
  const conference = workingDayOnOrBefore(lastDayOf(conferenceLimit), plan.calendar)
  return startOfDay(addDays(workingDaysBefore(conference, PAPERS_AHEAD, plan.calendar), 1))
}

/**
 * Outer limit of a stage: the first moment that is late, or null where the plan gives none. Papers for the
 * conferences of units and of the party cell are due by the rule of III.1.1; those for the Đảng đoàn's own
 * conference have a date of their own in the plan.
 */
export const dueAtOf = (plan: Dates, track: Track, stage: Stage): Date | null => {
  if (stage === 'selfReview' && track !== 'provincial') {
    const conference = limitOf(plan, track, 'conference')
    return conference && papersDue(plan, conference)
  }
  return limitOf(plan, track, stage)
}
