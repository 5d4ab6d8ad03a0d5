import { getFunctions } from 'firebase-admin/functions'
import { describe } from '../errors.ts'
import '../firestore/db.ts'
import { log } from '../log.ts'
import { REGION } from '../options.ts'

/**
 * Asks the queue to send one mail of the outbox. The task gets an id of the queue's own making: an id of ours would
 * stay reserved after its task ran, and the next attempt at the same mail could not be queued.
 */
const enqueue = (mailId: string): Promise<void> =>
  getFunctions().taskQueue(`locations/${REGION}/functions/sendMail`).enqueue({ mailId })

/**
 * Asks for several. Never fails: what the queue did not take stands in the outbox, where the sweeper finds it
 * within minutes. Returns the ids it took.
 */
export const enqueueMails = async (mailIds: readonly string[]): Promise<string[]> => {
  const results = await Promise.allSettled(mailIds.map(enqueue))
  return mailIds.filter((mailId, index) => {
    const result = results[index]
    if (result?.status === 'rejected') {
      log('WARNING', 'mailEnqueued', { mailId, outcome: 'leftToSweeper', detail: describe(result.reason) })
    }
    return result?.status === 'fulfilled'
  })
}
