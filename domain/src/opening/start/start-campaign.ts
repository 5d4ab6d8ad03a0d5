import * as z from 'zod/mini'
import type { Called, Command, Done, Refusal } from '../../commands/command.ts'
import { dateSchema, keySchema, lineText, personIdSchema } from '../../commands/fields.ts'
import { paths } from '../../ids.ts'
import { newJob } from '../../jobs/advance.ts'
import type { Access } from '../../model/access.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Person } from '../../model/person.ts'
import { type Process, trackSchema } from '../../model/process.ts'
import { TRACKS_MAX } from '../../model/terms.ts'
import type { Unit } from '../../model/unit.ts'
import { agencyOf } from '../../plan/agency.ts'
import { dueAtOf } from '../../plan/dates/due-at.ts'
import { Refused } from '../../registry/relations/plan.ts'
import { relationsOf } from '../../registry/relations/relations-of.ts'
import { subjectsOf } from '../../template/subjects-of.ts'
import type { CampaignTemplate } from '../../template/template.ts'
import { templateOf } from '../../template/templates.ts'
import { localDate } from '../../time.ts'
import { type Opened, opened } from '../open-campaign.ts'
import { freeze, type Roster } from '../steps/frozen.ts'
import { openingSteps } from '../steps/opening-steps.ts'
import { appraisedBy, ownGroups, wronglyChosen } from './appraisers.ts'
import { campaignFrom } from './campaign-from.ts'
import { type Chosen, faultsOf } from './chosen.ts'
import { namesHimself, notGranted, notNamed, type OrganiserFacts, organisersOf } from './organisers.ts'
import { recordedOutside } from './recorders.ts'
import { type Summary, trackSummaries } from './summary.ts'

const line = lineText.check(z.maxLength(300))
const input = z.strictObject({
  template: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  year: z.number(),
  ...{ title: line, planNumber: line, planDate: dateSchema, place: line },
  /** The organisation itself and what stands above it; absent: as the template has them. */
  agency: z.optional(z.strictObject({ name: line, superior: line })),
  steps: z.array(z.strictObject({ no: z.number(), before: z.nullable(dateSchema) })).check(z.maxLength(100)),
  /** Tracks whose self-review is signed on paper (decisions/0051); absent: as the template has it. */
  onPaper: z.optional(z.array(trackSchema).check(z.maxLength(TRACKS_MAX))),
  organisers: z
    .array(z.strictObject({ track: trackSchema, people: z.array(personIdSchema).check(z.maxLength(20)) }))
    .check(z.maxLength(TRACKS_MAX)),
  /** Who appraises groups of the organisers' own; absent, or without a group: as the registry gives it. */
  appraisers: z.optional(
    z
      .array(
        z.strictObject({
          ...{ track: trackSchema, group: z.string().check(z.regex(/^[A-Za-z0-9-]{1,40}$/)) },
          ...{ appraiser: personIdSchema, clerk: z.nullable(personIdSchema) },
        }),
      )
      .check(z.maxLength(50)),
  ),
  /** True: nothing is written; the answer tells what would be. */
  preview: z.boolean(),
  key: keySchema,
})
export type StartInput = z.output<typeof input>

/** Commands about opening a campaign ask whether the caller administers accounts or keeps the registry. */
export interface OpeningCalled extends Called {
  caller: { uid: string; access: Pick<Access, 'active' | 'organiser' | 'admin' | 'registrar'> }
}

export interface StartFacts extends OpeningCalled {
  input: StartInput
  /** Of every year. */
  campaigns: readonly Campaign[]
  units: readonly Unit[]
  people: readonly Person[]
  /** Of everybody named, of everybody who organises a track already, and of who leads the bodies that decide. */
  accounts: readonly Access[]
}

const chosenOf = ({ input: asked }: StartFacts): Chosen => {
  const { year, title, planNumber, planDate, place, agency, steps, onPaper } = asked
  return { year, title, planNumber, planDate, place, agency, steps, onPaper }
}

const organiserFacts = ({ caller, input: asked, accounts, campaigns }: StartFacts): OrganiserFacts => ({
  caller,
  named: asked.organisers,
  accounts,
  appraisers: asked.appraisers ?? [],
  tracks: templateOf(asked.template)?.plan.process.tracks.map(({ id }) => id) ?? [],
  hadPapers: campaigns.some(({ status }) => status !== 'draft'),
})

const exists = ({ campaigns }: StartFacts) =>
  campaigns.some(({ status }) => status === 'open' || status === 'opening') ? 'campaignExists' : null

const notValid = (facts: StartFacts): Refusal | null => {
  const at = faultsOf(templateOf(facts.input.template), chosenOf(facts))
  return Object.keys(at).length > 0 ? { reason: 'campaignPlanInvalid', at } : null
}

/** The year's number, the next one free: one year may have had a campaign that was closed. */
const freeId = ({ campaigns, input: { year } }: StartFacts): string => {
  const taken = new Set(campaigns.map(({ id }) => id))
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? `${year}` : `${year}-${n}`
    if (!taken.has(id)) return id
  }
}

type Problem = NonNullable<Summary['problem']>
type Planned = Pick<Summary, 'leftOut' | 'ownGroups'> & { campaign: Campaign; roster: Roster } & (
    | { documents: Opened; problem: null }
    | { documents: null; problem: Problem }
  )

/** Who appraises the organisers' own groups and the process with them and its recorders, or why that cannot be told. */
const appraisersIn = (
  { caller, input: asked, units, accounts }: StartFacts,
  template: CampaignTemplate,
  campaign: Campaign,
  roster: Roster,
): Pick<Summary, 'ownGroups' | 'problem'> & { process: Process } => {
  const { organisers, process } = campaign
  try {
    const relations = relationsOf({ campaign, ...roster })
    const chosen = asked.appraisers ?? []
    const of = { caller, chosen, template, units, subjects: roster.subjects, organisers, accounts, relations }
    const groups = ownGroups(of)
    const wrong = wronglyChosen(of, groups)
    const named = recordedOutside(appraisedBy(process, groups), { relations, units, accounts })
    return {
      process: named,
      ownGroups: groups,
      problem: wrong === null ? null : { reason: 'appraiserInside', at: wrong },
    }
  } catch (error) {
    if (error instanceof Refused) return { process, ownGroups: [], problem: { reason: error.reason, at: error.at } }
    throw error
  }
}

/** The campaign with its roster and, where it can be opened, every document of it. Asked only of a valid plan. */
const plannedOf = (facts: StartFacts): Planned => {
  const { units, people, now } = facts
  const template = templateOf(facts.input.template)
  if (!template) throw new Error('asked of an unknown template')
  const { subjects, leftOut } = subjectsOf(template, { units, people, today: localDate(now) })
  const organisers = organisersOf(organiserFacts(facts))
  const plain = campaignFrom(template, chosenOf(facts), {
    id: freeId(facts),
    units,
    people,
    organisers,
    today: localDate(now),
  })
  const roster = { units, people, subjects }
  const none = { campaign: plain, roster, leftOut, ownGroups: [], documents: null }
  if (subjects.length === 0) return { ...none, problem: { reason: 'nobody', at: '' } }
  const { problem, process, ownGroups: groups } = appraisersIn(facts, template, plain, roster)
  if (problem) return { ...none, ownGroups: groups, problem }
  const campaign = { ...plain, process }
  const dueAt = (track: string, stage: Parameters<typeof dueAtOf>[2], of?: string) =>
    dueAtOf(campaign, track, stage, of)
  const result = opened({ campaign, ...roster, dueAt, now })
  const rest = { campaign, roster, leftOut, ownGroups: groups }
  return result.ok
    ? { ...rest, documents: result, problem: null }
    : { ...rest, documents: null, problem: { reason: result.reason, at: result.at } }
}

const notFitting = (facts: StartFacts): Refusal | null => {
  if (facts.input.preview) return null
  const { problem } = plannedOf(facts)
  return problem && { reason: 'cannotOpen', at: { [problem.at]: problem.reason } }
}

interface Started extends Done {
  campaign: string
  summary: Summary
}

const decide = (facts: StartFacts): Started => {
  const { caller, now, input: asked } = facts
  const { campaign, roster, leftOut, ownGroups: groups, documents, problem } = plannedOf(facts)
  const tracks = campaign.process.tracks.map(({ id }) => id)
  const summary = {
    agency: agencyOf(campaign),
    tracks: documents ? trackSummaries(documents, tracks) : [],
    consulted: campaign.process.bodies.map(({ name }) => name),
    leftOut,
    ownGroups: groups,
    problem,
  }
  if (asked.preview || !documents) return { campaign: campaign.id, summary, writes: [] }
  const steps = openingSteps(documents, now).map(({ id }) => id)
  const job = newJob({ kind: 'openCampaign', about: campaign.id, by: caller.uid, key: asked.key }, steps, now)
  return {
    campaign: campaign.id,
    summary,
    job,
    writes: [
      { op: 'create', path: paths.campaign(campaign.id), data: campaign },
      { op: 'create', path: paths.job(job.id), data: job },
      ...freeze(job.id, roster),
    ],
  }
}

/** Whoever may open a campaign, or call its opening off. */
export const openers: Command<typeof input, OpeningCalled, StartFacts, Started, object>['grants'] = [
  {
    who: 'admin',
    is: ({ caller }) => caller.access.admin,
    why: 'Mở đợt kiểm điểm khi chưa có đợt nào; không đọc bản kiểm điểm nào của đợt đó.',
  },
  {
    who: 'registrar',
    is: ({ caller }) => caller.access.registrar === true,
    why: 'Mở đợt kiểm điểm từ danh sách đơn vị, cán bộ mình giữ, do những người đã có quyền tổ chức.',
  },
]

/**
 * Opens a campaign from a template, for the registry as it is now. The roster is frozen and the campaign made, closed to
 * everybody; then a job writes its papers, reviews and boards step by step, and opens it at the end. A preview is what
 * would be opened, who is left out, and what is in the way.
 */
export const startCampaign: Command<
  typeof input,
  OpeningCalled,
  StartFacts,
  Started,
  { campaign: string; job: string | null; summary: Summary | null }
> = {
  title: 'Mở đợt kiểm điểm',
  input,
  otherwise: 'notYours',
  grants: openers,
  conditions: [
    { atom: 'noCampaignYet', refuses: exists },
    { atom: 'campaignPlanValid', refuses: notValid },
    { atom: 'organisersNamed', refuses: (facts) => notNamed(organiserFacts(facts)) },
    { atom: 'notOneself', refuses: (facts) => namesHimself(organiserFacts(facts)) },
    { atom: 'organisersGranted', refuses: (facts) => notGranted(organiserFacts(facts)) },
    { atom: 'rosterFits', refuses: notFitting },
  ],
  writes: ['campaigns/{campaignId}', 'jobs/{jobId}', 'jobs/{jobId}/input/{number}'],
  mails: [],
  decide,
  answer: ({ campaign, job, summary }) => ({ campaign, job: job?.id ?? null, summary: job ? null : summary }),
  subject: (_, { job }) => (job ? { header: paths.job(job.id), trail: paths.job(job.id), seq: 0 } : null),
  keeps: ({ preview }) => !preview,
}
