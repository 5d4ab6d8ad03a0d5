import type { Step } from '../model/campaign.ts'
import type { Plan } from '../plan/2023/plan-2023.ts'
import { calendarFrom } from '../plan/dates/calendar.ts'
import type { CampaignTemplate } from './template.ts'

const inYears = (date: string, years: number): string => `${Number(date.slice(0, 4)) + years}${date.slice(4)}`

const stepIn = (step: Step, years: number): Step => ({
  ...step,
  before: step.before && inYears(step.before, years),
  // "trong tháng 01/2024"
  dateText: step.dateText?.replace(/\b\d{4}\b/g, (year) => String(Number(year) + years)) ?? null,
})

/**
 * The template's plan in another year: every date on the same day and month, as the law and custom name them ("trước 31/12").
 * On which weekday it falls is for whoever chooses to look at. No plan has a date on 29/02.
 */
export const planFor = ({ plan, titleOf }: Pick<CampaignTemplate, 'plan' | 'titleOf'>, year: number): Plan => {
  const years = year - plan.year
  return {
    ...plan,
    ...{ year, title: titleOf(year), planDate: inYears(plan.planDate, years), calendar: calendarFrom(year) },
    steps: plan.steps.map((step) => stepIn(step, years)),
  }
}
