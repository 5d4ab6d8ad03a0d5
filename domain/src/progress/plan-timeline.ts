import type { Step } from '../model/campaign.ts'
import type { Stage, Track } from '../model/terms.ts'
import type { Plan } from '../plan/2023/plan-2023.ts'
import { type PlanDates as Dates, dueAtOf } from '../plan/dates/due-at.ts'
import { addDays, dueBefore, type Lateness, lastDayOf, lateness, localDate } from '../time.ts'

type PlanDates = Dates & Pick<Plan, 'planDate'>

/** One date of the plan, with every step that ends with it. */
export interface Mark {
  dueAt: Date
  /** Last day on which the work is in time. */
  last: string
  steps: Step[]
  lateness: Lateness
  /** `next` is the nearest date that has not come; on its own last day a date is `today`. */
  state: 'past' | 'today' | 'next' | 'later'
}

export interface Timeline {
  today: string
  /** First and last day of the ruler; today is always on it. */
  start: string
  end: string
  marks: Mark[]
  /** Steps that the plan gives neither a date nor a countable rule. */
  undated: Step[]
}

/** The step's own date; for a rule that only sets a stage's limit, the date that follows from it. */
const dueOf = (plan: PlanDates, step: Step): Date | null => {
  if (step.before) return dueBefore(step.before, plan.deadlineInclusive)
  const dates = step.limits.flatMap((key) => {
    const [track, stage] = key.split('.') as [Track, Stage]
    return dueAtOf(plan, track, stage) ?? []
  })
  return dates.length === 0 ? null : new Date(Math.min(...dates.map((date) => date.getTime())))
}

const stateOf = (value: Lateness, isNext: boolean): Mark['state'] => {
  if (value.state === 'late') return 'past'
  if (value.state === 'today') return 'today'
  return isNext ? 'next' : 'later'
}

/** The plan as a ruler of dates: what is past, what ends today, what comes next and how far it is. */
export const planTimeline = (plan: PlanDates, now: Date): Timeline => {
  const byDue = new Map<number, Step[]>()
  const undated: Step[] = []
  for (const step of plan.steps) {
    const due = dueOf(plan, step)
    if (due) byDue.set(due.getTime(), [...(byDue.get(due.getTime()) ?? []), step])
    else undated.push(step)
  }
  const today = localDate(now)
  const times = [...byDue.keys()].sort((a, b) => a - b)
  const next = times.find((time) => lastDayOf(new Date(time)) > today)
  const marks = times.map((time): Mark => {
    const dueAt = new Date(time)
    const value = lateness(now, dueAt, plan.calendar)
    const last = lastDayOf(dueAt)
    return { dueAt, last, steps: byDue.get(time) ?? [], lateness: value, state: stateOf(value, time === next) }
  })
  const first = marks[0]?.last ?? plan.planDate
  const days = [plan.planDate, first, today, marks.at(-1)?.last ?? addDays(plan.planDate, 1)].sort()
  return { today, start: days[0] ?? today, end: days.at(-1) ?? today, marks, undated }
}
