import { documentIdSchema } from '@kiemdiem/domain/commands/fields'
import { HttpsError } from 'firebase-functions/https'
import { onTaskDispatched } from 'firebase-functions/tasks'
import * as z from 'zod/mini'
import { serverNow } from '../clock.ts'
import { BrokenInvariant, describe } from '../errors.ts'
import { optionsOf } from '../function-table.ts'
import { log } from '../log.ts'
import { MAIL_AT_ONCE, MAIL_PER_SECOND, SMTP_PASSWORD } from '../params.ts'
import { attemptMail } from './attempt-mail.ts'
import { type ClaimedMail, claimMail } from './claim-mail.ts'
import { settleMail } from './settle-mail.ts'
import type { Attempt, Settlement } from './settlement.ts'

/** Endings that somebody must know of: nobody was told, and no repeat will change it. */
const isAlarming = (settlement: Settlement): boolean =>
  ['settings', 'failed', 'bounced'].includes(settlement.kind) ||
  (settlement.kind === 'cancelled' && settlement.result === 'personInactive')

const taskSchema = z.object({ mailId: documentIdSchema })

const attempt = async (mail: ClaimedMail): Promise<Attempt> => {
  try {
    return await attemptMail(mail)
  } catch (error) {
    if (!(error instanceof BrokenInvariant)) throw error
    log('ERROR', 'mailAttempted', { mailId: mail.id, outcome: 'brokenInvariant', detail: describe(error) })
    return { kind: 'failed', result: 'brokenInvariant' }
  }
}

/**
 * Sends one mail of the outbox. Tasks come at least once and two may name one mail: the claim decides. A mail is
 * never silently lost: whatever dies on the way is found by the sweeper. It is sent twice only if this function dies
 * between the server's "250 OK" and the record of it; the second copy has the same Message-ID.
 */
export const sendMail = onTaskDispatched(
  {
    ...optionsOf('sendMail'),
    secrets: [SMTP_PASSWORD],
    timeoutSeconds: 60,
    retryConfig: { maxAttempts: 8, minBackoffSeconds: 60, maxBackoffSeconds: 3_600, maxDoublings: 6 },
    rateLimits: { maxConcurrentDispatches: MAIL_AT_ONCE, maxDispatchesPerSecond: MAIL_PER_SECOND },
  },
  async ({ data }) => {
    const task = z.safeParse(taskSchema, data)
    if (!task.success) return log('ERROR', 'mailAttempted', { outcome: 'badTask' })
    const mail = await claimMail(task.data.mailId, serverNow())
    if (!mail) return
    const settlement = await attempt(mail)
    await settleMail(mail, settlement, serverNow())
    const detail = 'result' in settlement ? { detail: settlement.result } : {}
    log(isAlarming(settlement) ? 'ERROR' : 'INFO', 'mailAttempted', {
      mailId: mail.id,
      outcome: settlement.kind,
      ...detail,
    })
    // An HttpsError, because others are logged whole; it makes the queue try again, later each time.
    if (settlement.kind === 'temporary') throw new HttpsError('unavailable', 'tryAgain')
  },
)
