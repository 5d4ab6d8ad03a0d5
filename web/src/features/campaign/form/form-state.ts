import type { InputOf } from '@kiemdiem/domain/commands'
import { type Chosen, faultsOf } from '@kiemdiem/domain/opening/start/chosen'
import { agencyOf } from '@kiemdiem/domain/plan/agency'
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
  /** The organisation itself, and what stands above it. */
  agency: string
  superior: string
  /** By the step's number; empty: none. */
  dates: Readonly<Record<number, string>>
  /** Tracks whose self-review is signed on paper. */
  onPaper: readonly string[]
  /** By track. */
  organisers: Readonly<Record<string, readonly string[]>>
  /** Who appraises groups of the organisers' own, by `appraiserKey`; of others it is as proposed. */
  appraisers: Readonly<Record<string, ChosenAppraiser>>
}

export interface ChosenAppraiser {
  appraiser: string
  clerk: string | null
}

/** Neither track nor group has a dot. */
export const appraiserKey = ({ track, group }: { track: string; group: string }): string => `${track}.${group}`

/** The organisation as the template names it at a place. */
const agencyIn = ({ plan: { process } }: CampaignTemplate, place: string): Pick<StartForm, 'agency' | 'superior'> => {
  const { name, superior } = agencyOf({ place, process })
  return { agency: name, superior }
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
    ...agencyIn(template, plan.place),
    dates: Object.fromEntries(plan.steps.map(({ no, before }) => [no, before ?? ''])),
    onPaper: plan.process.tracks.flatMap(({ id, selfReview }) => (selfReview === 'paper' ? [id] : [])),
    organisers: {},
    appraisers: {},
  }
}

/** Another place: the organisation is called after it, as long as nobody has written another name. */
export const placed = (form: StartForm, place: string): StartForm => {
  const template = templateOf(form.template)
  if (!template) return { ...form, place }
  const before = agencyIn(template, form.place)
  const after = agencyIn(template, place)
  return {
    ...{ ...form, place },
    agency: form.agency === before.agency ? after.agency : form.agency,
    superior: form.superior === before.superior ? after.superior : form.superior,
  }
}

/**
 * Another template or year proposes everything anew, but for who organises a track of the same name, the place, and, of the
 * same template, what the organisation is called and which tracks sign on paper.
 */
export const reproposed = (form: StartForm, template: CampaignTemplate, year: string): StartForm => {
  const asNumber = Number(year)
  if (!/^\d{4}$/.test(year)) return { ...form, year }
  const proposed = formFor(template, asNumber)
  const { agency, superior, onPaper } =
    template.id === form.template ? form : { ...proposed, ...agencyIn(template, form.place) }
  const { organisers } = form
  // Another template has other groups.
  const appraisers = template.id === form.template ? form.appraisers : {}
  return { ...proposed, place: form.place, agency, superior, organisers, appraisers, onPaper }
}

const chosenOf = (form: StartForm): Chosen => ({
  year: Number(form.year),
  title: form.title.trim(),
  planNumber: form.planNumber.trim(),
  planDate: form.planDate,
  place: form.place.trim(),
  agency: { name: form.agency.trim(), superior: form.superior.trim() },
  steps: Object.entries(form.dates).map(([no, before]) => ({ no: Number(no), before: before === '' ? null : before })),
  onPaper: form.onPaper,
})

/** What is not valid yet, by field, as the server will see it. */
export const formFaults = (form: StartForm): Record<string, string> =>
  faultsOf(templateOf(form.template), chosenOf(form))

/** What the server is asked, but for the key. */
export const inputOf = (form: StartForm): Omit<InputOf<'startCampaign'>, 'key' | 'preview'> => {
  const { steps, onPaper: _, ...chosen } = chosenOf(form)
  const tracks = templateOf(form.template)?.plan.process.tracks ?? []
  return {
    ...chosen,
    template: form.template,
    steps: [...steps],
    onPaper: [...form.onPaper],
    appraisers: Object.entries(form.appraisers).map(([key, chosen]) => {
      const [track = '', group = ''] = key.split('.')
      return { track, group, ...chosen }
    }),
    organisers: tracks.map(({ id }) => ({ track: id, people: [...(form.organisers[id] ?? [])] })),
  }
}
