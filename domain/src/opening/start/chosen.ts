import type { Agency } from '../../model/process.ts'
import { planFor } from '../../template/plan-for.ts'
import type { CampaignTemplate } from '../../template/template.ts'
import { isRealDate } from '../../time.ts'

/** What somebody chooses when a campaign is opened; everything else is the template's. */
export interface Chosen {
  year: number
  title: string
  planNumber: string
  planDate: string
  place: string
  /** The organisation as its papers and mails name it; undefined: as the template has it. */
  agency: Agency | undefined
  /** The date of each step, by its number; null where the plan gives none. */
  steps: readonly { no: number; before: string | null }[]
  /** Tracks whose self-review is signed on paper; undefined: as the template has it. */
  onPaper: readonly string[] | undefined
}

const YEARS = { first: 2020, last: 2100 }

/** What of it is not valid, by field; the date of a step as "step.<no>". */
export const faultsOf = (template: CampaignTemplate | undefined, chosen: Chosen): Record<string, string> => {
  if (!template) return { template: 'unknown' }
  const { year, title, planNumber, planDate, place, agency, steps } = chosen
  if (!Number.isInteger(year) || year < YEARS.first || year > YEARS.last) return { year: 'notAYear' }
  const faults: Record<string, string> = {}
  const texts = { title, planNumber, place, 'agency.name': agency?.name, 'agency.superior': agency?.superior }
  for (const [field, text] of Object.entries(texts)) if (text === '') faults[field] = 'missing'
  if (!isRealDate(planDate)) faults.planDate = 'notADate'
  const tracks = template.plan.process.tracks.map(({ id }) => id)
  if (chosen.onPaper?.some((track) => !tracks.includes(track))) faults.onPaper = 'unknownTrack'
  const dates = new Map(steps.map(({ no, before }) => [no, before]))
  for (const { no, before, limits } of planFor(template, year).steps) {
    const date = dates.get(no) ?? null
    // What a stage is late by has to have a date, if the template gives it one.
    if (date === null && before !== null && limits.length > 0) faults[`step.${no}`] = 'missing'
    if (date !== null && !isRealDate(date)) faults[`step.${no}`] = 'notADate'
    else if (date !== null && date < planDate) faults[`step.${no}`] = 'beforePlan'
  }
  return faults
}
