import { paths } from '@kiemdiem/domain/ids'
import { mailSettingsSchema } from '@kiemdiem/domain/model/mail'
import { Filter } from 'firebase-admin/firestore'
import { onSchedule } from 'firebase-functions/scheduler'
import { sweepStandIns } from '../accounts/sweep-stand-ins.ts'
import { serverNow } from '../clock.ts'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { optionsOf } from '../function-table.ts'
import { sweepJobs } from '../jobs/sweep-jobs.ts'
import { log } from '../log.ts'
import { sweepSummaries } from '../progress/count-summaries.ts'
import { sweepDelegations } from '../registry/delegation/sweep.ts'
import { enqueueMails } from './enqueue-mail.ts'

/** A fresh mail's own task has this long to arrive. */
const PATIENCE_MS = 120_000
/** A mail that is queued again is left alone this long, however slowly the queue works. */
const TASK_MS = 15 * 60_000
const BATCH = 300

/**
 * Queues again what has no task or whose worker died: mails never queued, because the function died after its
 * commit or the queue was away, and leases that ran out. While sending is paused nothing is queued; after it, everything.
 */
const sweepOutbox = async (): Promise<void> => {
  const settings = parseOrNull(mailSettingsSchema, await db.doc(paths.mailSettings).get())
  if (settings?.paused) return log('WARNING', 'mailSwept', { outcome: 'paused', detail: settings.reason })
  const now = serverNow()
  const mail = db.collection('mail')
  const neverQueued = mail
    .where('state', '==', 'queued')
    .where('leaseUntil', '==', null)
    .where('createdAt', '<=', new Date(now.getTime() - PATIENCE_MS))
  const leaseOver = mail
    .where(Filter.or(Filter.where('state', '==', 'queued'), Filter.where('state', '==', 'sending')))
    .where('leaseUntil', '<=', now)
  const [first, second] = await Promise.all([neverQueued.limit(BATCH).get(), leaseOver.limit(BATCH).get()])
  const found = [...first.docs, ...second.docs]
  const taken = new Set(await enqueueMails(found.map((doc) => doc.id)))
  const leaseUntil = new Date(now.getTime() + TASK_MS)
  await Promise.all(
    found
      .filter((doc) => taken.has(doc.id) && doc.get('state') === 'queued')
      // Only if nobody has touched it since: a worker may have been quicker.
      .map((doc) =>
        doc.ref.update({ leaseUntil }, doc.updateTime ? { lastUpdateTime: doc.updateTime } : {}).catch(() => null),
      ),
  )
  if (found.length > 0) log('INFO', 'mailSwept', { outcome: 'queuedAgain', count: taken.size })
}

/**
 * Each minute: mails, jobs that stand still, the summaries of progress, and who stands in for others or leads a unit for some days. One schedule
 * for all, since a minute costs the same for each.
 */
export const sweepMail = onSchedule({ ...optionsOf('sweepMail'), schedule: 'every 1 minutes' }, async () => {
  await Promise.all([sweepOutbox(), sweepJobs(), sweepSummaries(), sweepStandIns(), sweepDelegations()])
})
