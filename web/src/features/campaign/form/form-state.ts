import type { InputOf } from '@kiemdiem/domain/commands'
import { type Chosen, faultsOf } from '@kiemdiem/domain/opening/start/chosen'
import { planFor } from '@kiemdiem/domain/template/plan-for'
import type { CampaignTemplate } from '@kiemdiem/domain/template/template'
import { templateOf } from '@kiemdiem/domain/template/templates'

/** What is typed to open a campaign; dates as typed, whatever they are. */
export interface StartForm {
  template: string
  year: string
  title: string
  planNumber: string
  planDate: string
  place: string
  /** By the step's number; empty: none. */
  dates: Readonly<Record<number, string>>
  /** By track. */
  organisers: Readonly<Record<string, readonly string[]>>
}

/** The form as the template proposes it for a year. */
export const formFor = (template: CampaignTemplate, year: number): StartForm => {
  const plan = planFor(template, year)
  return {
    template: template.id,
    year: String(year),
    title: plan.title,
    planNumber: plan.planNumber,
    planDate: plan.planDate,
    place: plan.place,
    dates: Object.fromEntries(plan.steps.map(({ no, before }) => [no, before ?? ''])),
    organisers: {},
  }
}

/** Another template or year proposes everything anew, but for who organises a track of the same name and the place. */
export const reproposed = (form: StartForm, template: CampaignTemplate, year: string): StartForm => {
  const asNumber = Number(year)
  if (!/^\d{4}$/.test(year)) return { ...form, year }
  return { ...formFor(template, asNumber), place: form.place, organisers: form.organisers }
}

const chosenOf = (form: StartForm): Chosen => ({
  year: Number(form.year),
  title: form.title.trim(),
  planNumber: form.planNumber.trim(),
  planDate: form.planDate,
  place: form.place.trim(),
  steps: Object.entries(form.dates).map(([no, before]) => ({ no: Number(no), before: before === '' ? null : before })),
})

/** What is not valid yet, by field, as the server will see it. */
export const formFaults = (form: StartForm): Record<string, string> =>
  faultsOf(templateOf(form.template), chosenOf(form))

/** What the server is asked, but for the key. */
export const inputOf = (form: StartForm): Omit<InputOf<'startCampaign'>, 'key' | 'preview'> => {
  const { steps, ...chosen } = chosenOf(form)
  const tracks = templateOf(form.template)?.plan.process.tracks ?? []
  return {
    ...chosen,
    template: form.template,
    steps: [...steps],
    organisers: tracks.map(({ id }) => ({ track: id, people: [...(form.organisers[id] ?? [])] })),
  }
}
