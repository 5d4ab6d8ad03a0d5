import type { JobKind } from '../model/job.ts'
import { openingJob } from '../opening/steps/opening-job.ts'
import type { JobRow } from './job-row.ts'

/** Every kind of job, one line each. */
export const JOBS: Record<JobKind, JobRow> = { openCampaign: openingJob }
