import { dayNumber, isMorning } from '@kiemdiem/domain/mail/digest/morning'
import { type QueuedMail, queueMail } from '@kiemdiem/domain/mail/queue-mail'
import { mailSchema } from '@kiemdiem/domain/model/mail'
import { HttpsError } from 'firebase-functions/https'
import { onSchedule } from 'firebase-functions/scheduler'
import { serverNow } from '../../clock.ts'
import { describe } from '../../errors.ts'
import { db } from '../../firestore/db.ts'
import { parse } from '../../firestore/parse.ts'
import { optionsOf } from '../../function-table.ts'
import { log } from '../../log.ts'
import { remindOwing } from '../../reminders/remind-owing.ts'
import { enqueueMails } from '../enqueue-mail.ts'
import { makeMails } from './make-mails.ts'

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
 * Each morning, as work begins: who owes something is reminded on the days of his campaign, and what waited since the last one becomes
 * one mail a person, reminders with it (0085). It writes only that a digest is to be sent; what it tells is read when it is sent, and
 * ends with it. So a run that comes twice makes nothing new, one that dies or cannot reach the database is gone on with by the
 * next, the same morning; one that is missing leaves its mails to the next.
 */
export const sendDigests = onSchedule(
  {
    ...optionsOf('sendDigests'),
    schedule: 'every day 07:00',
    timeZone: 'Asia/Ho_Chi_Minh',
    timeoutSeconds: 540,
    retryCount: 3,
  },
  async () => {
    const now = serverNow()
    // A trial ticks every schedule each minute.
    if (!isMorning(now)) return
    // First, because a digest is made once a day: what comes after it waits for another. What the database kept back is made first, too.
    if ((await remindOwing(now)).again) throw new HttpsError('unavailable', 'tryAgain')
    const { made, again } = await makeMails(await digestsDue(now), 'mailDigested')
    await enqueueMails(made)
    if (made.length > 0) log('INFO', 'mailDigested', { outcome: 'queued', count: made.length })
    // Those that were made go out; the schedule runs again for the others, this morning and not the next.
    if (again) throw new HttpsError('unavailable', 'tryAgain')
  },
)
