import { jobSchema } from '@kiemdiem/domain/model/job'
import { serverNow } from '../clock.ts'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import { log } from '../log.ts'
import { enqueueJob } from './enqueue-job.ts'

/** A job whose tasks are alive moves sooner. */
const PATIENCE_MS = 120_000

/** Queues again what is left of jobs that stand still: their tasks were lost, or never taken. */
export const sweepJobs = async (): Promise<void> => {
  const { docs } = await db
    .collection('jobs')
    .where('state', 'in', ['running', 'undoing'])
    .where('movedAt', '<=', new Date(serverNow().getTime() - PATIENCE_MS))
    .get()
  for (const doc of docs) {
    const job = parse(jobSchema, doc)
    await enqueueJob(job)
    // Left alone as long again; only if nothing has moved it meanwhile.
    await doc.ref
      .update({ movedAt: serverNow() }, doc.updateTime ? { lastUpdateTime: doc.updateTime } : {})
      .catch(() => null)
    log('INFO', 'jobsSwept', { job: job.id, outcome: 'queuedAgain', count: job.left.length })
  }
}
