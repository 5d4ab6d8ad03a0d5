import type { Campaign, Step } from '../../model/campaign.ts'
import type { Person } from '../../model/person.ts'
import type { Unit } from '../../model/unit.ts'
import { bodiesOf } from '../../template/bodies-of.ts'
import { decidersOf } from '../../template/deciders-of.ts'
import { planFor } from '../../template/plan-for.ts'
import type { CampaignTemplate } from '../../template/template.ts'
import type { Chosen } from './chosen.ts'

/** A step on another date says no more how the plan words it. */
const datedStep = (step: Step, before: string | null): Step =>
  before === step.before ? step : { ...step, before, dateText: before === null ? step.dateText : null }

const tracksAs = (tracks: Campaign['process']['tracks'], onPaper: Chosen['onPaper']): Campaign['process']['tracks'] =>
  onPaper === undefined
    ? tracks
    : tracks.map(({ selfReview: _, ...track }) =>
        onPaper.includes(track.id) ? { ...track, selfReview: 'paper' as const } : track,
      )

/** The campaign as it is chosen, before it is open. */
export const campaignFrom = (
  template: CampaignTemplate,
  chosen: Chosen,
  {
    id,
    units,
    ...asking
  }: {
    id: string
    units: readonly Unit[]
    people: readonly Person[]
    organisers: Campaign['organisers']
    today: string
  },
): Campaign => {
  const plan = planFor(template, chosen.year)
  const dates = new Map(chosen.steps.map(({ no, before }) => [no, before]))
  return {
    ...plan,
    id,
    status: 'opening',
    ...{ year: chosen.year, title: chosen.title, planNumber: chosen.planNumber },
    ...{ planDate: chosen.planDate, place: chosen.place },
    steps: plan.steps.map((step) => datedStep(step, dates.get(step.no) ?? null)),
    process: {
      ...plan.process,
      ...(chosen.agency && { agency: chosen.agency }),
      tracks: tracksAs(plan.process.tracks, chosen.onPaper),
      deciders: decidersOf(template, units),
      bodies: bodiesOf(template, units, asking),
    },
    closedStages: [],
    organisers: asking.organisers,
  }
}
