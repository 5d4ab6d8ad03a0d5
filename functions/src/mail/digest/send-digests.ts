import { dayNumber, isMorning } from '@kiemdiem/domain/mail/digest/morning'
import { type QueuedMail, queueMail } from '@kiemdiem/domain/mail/queue-mail'
import { mailSchema } from '@kiemdiem/domain/model/mail'
import { HttpsError } from 'firebase-functions/https'
import { onSchedule } from 'firebase-functions/scheduler'
import { serverNow } from '../../clock.ts'
import { createdMeanwhile, describe, isTransient } from '../../errors.ts'
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

/**
 * `before`: the day's was made by an earlier run, or by one at the same time. `again`: it may be made in a minute. What fails for
 * good keeps nobody else from being told.
 */
const make = async ({ id, write }: QueuedMail): Promise<'made' | 'before' | 'again' | 'failed'> => {
  try {
    await db.runTransaction(async (tx) => applyWrites(tx, [write]))
    return 'made'
  } catch (error) {
    if (createdMeanwhile(error)) return 'before'
    const outcome = isTransient(error) ? 'again' : 'failed'
    log(outcome === 'again' ? 'WARNING' : 'ERROR', 'mailDigested', { mailId: id, outcome, detail: describe(error) })
    return outcome
  }
}

/**
 * Each morning, before work begins: what waited since the last one becomes one mail a person. It writes only that a digest
 * is to be sent; what it tells is read when it is sent, and ends with it. So a run that comes twice makes nothing new, one
 * that dies or cannot reach the database is gone on with by the next, the same morning; one that is missing leaves its mails to
 * the next.
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
    let again = false
    for (const mail of await digestsDue(now)) {
      const outcome = await make(mail)
      if (outcome === 'made') ids.push(mail.id)
      again ||= outcome === 'again'
    }
    await enqueueMails(ids)
    if (ids.length > 0) log('INFO', 'mailDigested', { outcome: 'queued', count: ids.length })
    // Those that were made go out; the schedule runs again for the others, this morning and not the next.
    if (again) throw new HttpsError('unavailable', 'tryAgain')
  },
)
