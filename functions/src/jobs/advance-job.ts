import { undeclared } from '@kiemdiem/domain/commands/declared'
import { paths } from '@kiemdiem/domain/ids'
import { endWrite, isEnding, isLeft, stepWrites } from '@kiemdiem/domain/jobs/advance'
import { JOBS } from '@kiemdiem/domain/jobs/jobs'
import { type Job, jobSchema } from '@kiemdiem/domain/model/job'
import type { Write } from '@kiemdiem/domain/writes/write'
import type { Transaction } from 'firebase-admin/firestore'
import { serverNow } from '../clock.ts'
import { BrokenInvariant } from '../errors.ts'
import { applyWrites } from '../firestore/apply-writes.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { enqueueMails } from '../mail/enqueue-mail.ts'
import { RUNNERS } from './runners.ts'

const put = (tx: Transaction, job: Job, writes: readonly Write[]): void => {
  const faults = undeclared(JOBS[job.kind], writes)
  if (faults.length > 0) throw new BrokenInvariant(`job ${job.kind} does not declare ${faults.join(', ')}`)
  applyWrites(tx, writes)
}

const readJob = async (tx: Transaction, id: string): Promise<Job> =>
  parse(jobSchema, await tx.get(db.doc(paths.job(id))))

/** One step with its mark, in one transaction: a task that comes twice, or after the end, does nothing. */
const runStep = async (job: Job, stepId: string): Promise<void> => {
  if (!isLeft(job, stepId)) return
  const step = (await RUNNERS[job.kind].steps(job)).find(({ id }) => id === stepId)
  if (!step) throw new BrokenInvariant(`job ${job.id} has no step ${stepId}`)
  await db.runTransaction(async (tx) => {
    const current = await readJob(tx, job.id)
    if (isLeft(current, stepId)) put(tx, current, stepWrites(current, step, serverNow()))
  })
}

/** The end, once nothing is left: of two that see it at once, the second finds it done. */
const runEnd = async (id: string): Promise<void> => {
  const mails = await db.runTransaction(async (tx) => {
    const job = await readJob(tx, id)
    if (!isEnding(job)) return []
    const now = serverNow()
    const runner = RUNNERS[job.kind]
    const done = job.state === 'undoing' ? { writes: await runner.undone(tx, job) } : await runner.finish(tx, job, now)
    put(tx, job, [...done.writes, endWrite(job, now)])
    return 'mails' in done ? (done.mails ?? []) : []
  })
  await enqueueMails(mails)
}

/** Does one step of a job, or only its end, and the end after the last step. */
export const advanceJob = async (id: string, stepId: string | null): Promise<void> => {
  const job = parseOrNull(jobSchema, await db.doc(paths.job(id)).get())
  if (!job) return
  if (stepId !== null) await runStep(job, stepId)
  const after = parse(jobSchema, await db.doc(paths.job(id)).get())
  if (isEnding(after)) await runEnd(id)
}
