import { documentIdSchema } from '@kiemdiem/domain/commands/fields'
import { HttpsError } from 'firebase-functions/https'
import { onTaskDispatched } from 'firebase-functions/tasks'
import * as z from 'zod/mini'
import { BrokenInvariant, describe } from '../errors.ts'
import { optionsOf } from '../function-table.ts'
import { log } from '../log.ts'
import { advanceJob } from './advance-job.ts'

const taskSchema = z.object({ jobId: documentIdSchema, step: z.nullable(z.string()) })

/**
 * Does one step of a job. Tasks come at least once, in any order, two for one step: the job's own mark decides, in the
 * transaction of the step. What cannot be cured by a repeat stands still, is logged, and may be called off.
 */
export const runJob = onTaskDispatched(
  {
    ...optionsOf('runJob'),
    timeoutSeconds: 120,
    retryConfig: { maxAttempts: 8, minBackoffSeconds: 5, maxBackoffSeconds: 300, maxDoublings: 6 },
    rateLimits: { maxConcurrentDispatches: 4, maxDispatchesPerSecond: 20 },
  },
  async ({ data }) => {
    const task = z.safeParse(taskSchema, data)
    if (!task.success) return log('ERROR', 'jobAdvanced', { outcome: 'badTask' })
    const { jobId: job, step } = task.data
    try {
      await advanceJob(job, step)
      log('INFO', 'jobAdvanced', { job, ...(step === null ? {} : { step }), outcome: 'done' })
    } catch (error) {
      log('ERROR', 'jobAdvanced', {
        job,
        ...(step === null ? {} : { step }),
        outcome: 'failed',
        detail: describe(error),
      })
      // An HttpsError, because others are logged whole; it makes the queue try again.
      if (!(error instanceof BrokenInvariant)) throw new HttpsError('unavailable', 'tryAgain')
    }
  },
)
