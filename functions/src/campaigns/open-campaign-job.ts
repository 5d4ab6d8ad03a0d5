import { handledBy } from '@kiemdiem/domain/accounts/roles/handled-by'
import { scopesOf } from '@kiemdiem/domain/accounts/roles/scopes'
import { paths } from '@kiemdiem/domain/ids'
import type { JobStep } from '@kiemdiem/domain/jobs/job-row'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import type { Job } from '@kiemdiem/domain/model/job'
import { type Opened, opened } from '@kiemdiem/domain/opening/open-campaign'
import { finishOpening } from '@kiemdiem/domain/opening/steps/finish-opening'
import { frozenSchema, thawed } from '@kiemdiem/domain/opening/steps/frozen'
import { openingSteps } from '@kiemdiem/domain/opening/steps/opening-steps'
import { dueAtOf } from '@kiemdiem/domain/plan/dates/due-at'
import { BrokenInvariant } from '../errors.ts'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import type { JobRunner } from '../jobs/job-runner.ts'
import { readOrganisers } from './read-organisers.ts'

interface Opening {
  documents: Opened
  steps: readonly JobStep[]
}

/** Everything that the opening makes, by the same pure function in every task, from the campaign and roster as frozen. */
const compute = async (job: Job): Promise<Opening> => {
  const parts = await db
    .collection(`${paths.job(job.id)}/input`)
    .orderBy('__name__')
    .get()
  const roster = thawed(parts.docs.map((doc) => parse(frozenSchema, doc)))
  const campaign = parse(campaignSchema, await db.doc(paths.campaign(job.about)).get())
  const now = job.startedAt
  const documents = opened({
    campaign,
    ...roster,
    dueAt: (track, stage, of) => dueAtOf(campaign, track, stage, of),
    now,
  })
  if (!documents.ok) throw new BrokenInvariant(`job ${job.id} cannot open: ${documents.reason} at ${documents.at}`)
  return { documents, steps: openingSteps(documents, now) }
}

/** The last one computed here: the tasks of one opening come together, and its input does not change. */
let last: { id: string; opening: Promise<Opening> } | null = null

const openingOf = (job: Job): Promise<Opening> => {
  if (last?.id !== job.id) {
    const opening = compute(job)
    last = { id: job.id, opening }
    // What failed is tried anew.
    opening.catch(() => {
      last = null
    })
  }
  return last.opening
}

/** How the opening of a campaign is run, ended, and taken back. */
export const openCampaignJob: JobRunner = {
  steps: async (job) => (await openingOf(job)).steps,
  finish: async (tx, job, now) => {
    const { documents } = await openingOf(job)
    const campaign = parse(campaignSchema, await tx.get(db.doc(paths.campaign(job.about))))
    const tracks = campaign.process.tracks.map(({ id }) => id)
    const accounts = await readOrganisers(tx, tracks, handledBy(campaign))
    return finishOpening({ job, campaign, scopes: scopesOf(documents.reviews, [campaign]), accounts, now })
  },
  undone: async (tx, job) => {
    const parts = await tx.get(db.collection(`${paths.job(job.id)}/input`))
    return [
      { op: 'delete', path: paths.campaign(job.about) },
      ...parts.docs.map(({ ref }) => ({ op: 'delete' as const, path: ref.path })),
    ]
  },
}
