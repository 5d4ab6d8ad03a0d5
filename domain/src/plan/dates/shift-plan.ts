import type { Step } from '../../model/campaign.ts'
import { addDays, weekday } from '../../time.ts'
import { type Plan, plan2023, planTitle } from '../2023/plan-2023.ts'
import { calendarFrom } from './calendar.ts'

const monthOf = (date: string) => `${date.slice(5, 7)}/${date.slice(0, 4)}`

/** First day of the month after the month of `date`. */
const nextMonth = (date: string) =>
  addDays(`${date.slice(0, 7)}-28`, 4)
    .slice(0, 8)
    .concat('01')

/** "trong tháng MM/YYYY" stays a whole month: the month in which its last day lands. */
const shiftStep = (step: Step, days: number): Step => {
  if (!step.before) return step
  if (!step.dateText?.startsWith('trong tháng')) return { ...step, before: addDays(step.before, days) }
  const last = addDays(step.before, days - 1)
  return { ...step, before: nextMonth(last), dateText: `trong tháng ${monthOf(last)}` }
}

/**
 * The plan moved by whole weeks, so that every date keeps its weekday and the distances between steps stay.
 * Legal bases keep their numbers, dates and titles: they are documents, not dates of the plan.
 */
export const shiftPlan = (plan: Plan, weeks: number): Plan => {
  const days = weeks * 7
  const planDate = addDays(plan.planDate, days)
  const year = Number(planDate.slice(0, 4))
  return {
    ...plan,
    year,
    title: planTitle(year),
    planDate,
    steps: plan.steps.map((step) => shiftStep(step, days)),
    calendar: calendarFrom(year),
  }
}

/** Weeks that bring the plan's Monday, 27/11/2023, to the Monday of `today`'s week. */
export const weeksToMidCourse = (today: string): number => {
  const monday = addDays(today, -((weekday(today) + 6) % 7))
  return Math.round((Date.parse(monday) - Date.parse(plan2023.planDate)) / (7 * 86_400_000))
}
