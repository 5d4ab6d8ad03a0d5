import type { JobKind } from '@kiemdiem/domain/model/job'
import { openCampaignJob } from '../campaigns/open-campaign-job.ts'
import type { JobRunner } from './job-runner.ts'

/** How each kind of job is run, one line each. */
export const RUNNERS: Record<JobKind, JobRunner> = { openCampaign: openCampaignJob }
