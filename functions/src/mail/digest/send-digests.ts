import { dayNumber, isMorning } from '@kiemdiem/domain/mail/digest/morning'
import { type QueuedMail, queueMail } from '@kiemdiem/domain/mail/queue-mail'
import { mailSchema } from '@kiemdiem/domain/model/mail'
import { onSchedule } from 'firebase-functions/scheduler'
import { serverNow } from '../../clock.ts'
import { createdMeanwhile, describe } from '../../errors.ts'
import { applyWrites } from '../../firestore/apply-writes.ts'
import { db } from '../../firestore/db.ts'
import { parse } from '../../firestore/parse.ts'
import { optionsOf } from '../../function-table.ts'
import { log } from '../../log.ts'
import { enqueueMails } from '../enqueue-mail.ts'

/** One digest for each person and campaign that something waits for. */
const digestsDue = async (now: Date): Promise<QueuedMail[]> => {
  const { docs } = await db.collection('mail').where('state', '==', 'gathered').get()
  const due = docs.flatMap((doc) => {
    try {
      const { to, campaign } = parse(mailSchema, doc)
      return [queueMail('digest', { campaign: { id: campaign, campaign } }, { occasion: dayNumber(now), to, now })]
    } catch (error) {
      // One that cannot be read must not keep everybody from being told.
      log('ERROR', 'mailDigested', { mailId: doc.id, outcome: 'brokenInvariant', detail: describe(error) })
      return []
    }
  })
  return [...new Map(due.map((mail) => [mail.id, mail])).values()]
}

/** False where the day's was made before: by an earlier run, or one at the same time. */
const made = async ({ id, write }: QueuedMail): Promise<boolean> => {
  try {
    await db.runTransaction(async (tx) => applyWrites(tx, [write]))
    return true
  } catch (error) {
    if (!createdMeanwhile(error))
      log('ERROR', 'mailDigested', { mailId: id, outcome: 'failed', detail: describe(error) })
    return false
  }
}

/**
 * Each morning, before work begins: what waited since the last one becomes one mail a person. It writes only that a digest
 * is to be sent; what it tells is read when it is sent, and ends with it. So a run that comes twice makes nothing new, one
 * that dies is gone on with by the next, and one that is missing leaves its mails to the next morning.
 */
export const sendDigests = onSchedule(
  {
    ...optionsOf('sendDigests'),
    schedule: 'every day 06:30',
    timeZone: 'Asia/Ho_Chi_Minh',
    timeoutSeconds: 540,
    retryCount: 3,
  },
  async () => {
    const now = serverNow()
    // A trial ticks every schedule each minute.
    if (!isMorning(now)) return
    const ids: string[] = []
    for (const mail of await digestsDue(now)) if (await made(mail)) ids.push(mail.id)
    await enqueueMails(ids)
    if (ids.length > 0) log('INFO', 'mailDigested', { outcome: 'queued', count: ids.length })
  },
)
