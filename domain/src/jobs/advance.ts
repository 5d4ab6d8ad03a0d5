import { paths } from '../ids.ts'
import type { Job } from '../model/job.ts'
import type { Write } from '../writes/write.ts'
import type { JobStep } from './job-row.ts'

/** Id of a job: whoever asks again with the same key asks for the same one. */
export const jobIdOf = (uid: string, key: string): string => `${uid}.${key}`

/** A job that begins, with every step before it. */
export const newJob = (
  { kind, about, by, key }: Pick<Job, 'kind' | 'about' | 'by'> & { key: string },
  steps: readonly string[],
  now: Date,
): Job => ({
  id: jobIdOf(by, key),
  ...{ kind, about, by },
  state: 'running',
  steps: [...steps],
  left: [...steps],
  startedAt: now,
  movedAt: now,
})

/** Whether this step is still to be done: a task that comes again, or after the end, finds that it is not. */
export const isLeft = ({ state, left }: Job, step: string): boolean =>
  (state === 'running' || state === 'undoing') && left.includes(step)

/** What remains is the end: it runs once, by whoever comes first. */
export const isEnding = ({ state, left }: Job): boolean =>
  (state === 'running' || state === 'undoing') && left.length === 0

/** A step's writes, or, where the job was called off, their undoing, with its mark on the job. */
export const stepWrites = (job: Job, step: JobStep, now: Date): Write[] => [
  ...(job.state === 'undoing' ? step.writes.map(({ path }): Write => ({ op: 'delete', path })) : step.writes),
  {
    op: 'update',
    path: paths.job(job.id),
    data: { left: job.left.filter((id) => id !== step.id), movedAt: now },
  },
]

/** The mark of the end. */
export const endWrite = (job: Job, now: Date): Write => ({
  op: 'update',
  path: paths.job(job.id),
  data: { state: job.state === 'undoing' ? 'undone' : 'done', movedAt: now },
})

/** Calls a job off: every step has to be taken back, also those that may be on their way. */
export const callOff = (job: Job, now: Date): Write => ({
  op: 'update',
  path: paths.job(job.id),
  data: { state: 'undoing', left: job.steps, movedAt: now },
})
