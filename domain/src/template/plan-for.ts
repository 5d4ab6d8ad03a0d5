import { calendarFrom } from '../plan/calendar.ts'
import type { Plan } from '../plan/plan-2023.ts'
import { shiftPlan } from '../plan/shift-plan.ts'
import type { CampaignTemplate } from './template.ts'

const WEEK_MS = 7 * 86_400_000

/** The template's plan in another year: moved by whole weeks, so that dates keep their weekdays and distances. */
export const planFor = ({ plan, titleOf }: Pick<CampaignTemplate, 'plan' | 'titleOf'>, year: number): Plan => {
  const there = `${year}${plan.planDate.slice(4)}`
  const weeks = Math.round((Date.parse(there) - Date.parse(plan.planDate)) / WEEK_MS)
  return { ...shiftPlan(plan, weeks), year, title: titleOf(year), calendar: calendarFrom(year) }
}
