import type { Done } from '@kiemdiem/domain/commands/command'
import type { JobStep } from '@kiemdiem/domain/jobs/job-row'
import type { Job } from '@kiemdiem/domain/model/job'
import type { Write } from '@kiemdiem/domain/writes/write'
import type { Transaction } from 'firebase-admin/firestore'

/** What is left to write for a kind of job: how its steps are found again, and how it ends. */
export interface JobRunner {
  /** Every step, the same at each call: from input that does not change. */
  steps: (job: Job) => Promise<readonly JobStep[]>
  /** Once all steps are done. */
  finish: (tx: Transaction, job: Job, now: Date) => Promise<Done>
  /** Once all steps are taken back. */
  undone: (tx: Transaction, job: Job) => Promise<Write[]>
}
