import type { Job } from '@kiemdiem/domain/model/job'
import { getFunctions } from 'firebase-admin/functions'
import { describe } from '../errors.ts'
import '../firestore/db.ts'
import { log } from '../log.ts'
import { REGION } from '../options.ts'

/** Requests at once to the queue. */
const AT_ONCE = 10

/** As for mails, the queue makes the task's id itself: one of ours would stay reserved after its task. */
const enqueue = (jobId: string, step: string | null): Promise<void> =>
  getFunctions().taskQueue(`locations/${REGION}/functions/runJob`).enqueue({ jobId, step })

/**
 * Asks the queue for every step that is left, or for the end where none is. Never fails: what the queue did not take, the
 * sweeper finds within minutes.
 */
export const enqueueJob = async ({ id, left }: Pick<Job, 'id' | 'left'>): Promise<void> => {
  const steps: (string | null)[] = left.length > 0 ? [...left] : [null]
  for (let from = 0; from < steps.length; from += AT_ONCE) {
    const results = await Promise.allSettled(steps.slice(from, from + AT_ONCE).map((step) => enqueue(id, step)))
    const lost = results.find((result) => result.status === 'rejected')
    if (!lost) continue
    // A queue that is away is away for the rest too.
    log('WARNING', 'jobEnqueued', { job: id, outcome: 'leftToSweeper', detail: describe(lost.reason) })
    return
  }
}
