import * as z from 'zod/mini'
import type { Command, Done } from '../../commands/command.ts'
import { keySchema } from '../../commands/fields.ts'
import { paths } from '../../ids.ts'
import { callOff } from '../../jobs/advance.ts'
import type { Job } from '../../model/job.ts'
import { type OpeningCalled, openers } from './start-campaign.ts'

const input = z.strictObject({
  job: z.string().check(z.maxLength(300), z.regex(/^p-[a-z0-9-]+\.[A-Za-z0-9-]+$/)),
  key: keySchema,
})

export interface CancelFacts extends OpeningCalled {
  job: Job
}

/**
 * Calls an opening off before it has come to its end: everything that it wrote is taken back, step by step, the campaign
 * last. Once the campaign is open, work rests on it and it stays.
 */
export const cancelOpening: Command<typeof input, CancelFacts, CancelFacts, Done, { job: string }> = {
  title: 'Dừng việc mở đợt kiểm điểm',
  input,
  otherwise: 'notYours',
  grants: openers.map((grant) => ({
    ...grant,
    is: (named: CancelFacts) => grant.is(named),
    why: 'Dừng việc mở đợt khi chưa mở xong; mọi phần đã ghi được xóa.',
  })),
  conditions: [{ atom: 'stillOpening', refuses: ({ job }) => (job.state === 'running' ? null : 'notOpening') }],
  writes: ['jobs/{jobId}'],
  mails: [],
  decide: ({ job, now }) => {
    const write = callOff(job, now)
    return { writes: [write], job: { ...job, state: 'undoing', left: job.steps } }
  },
  answer: (_, { job }) => ({ job: job.id }),
  subject: ({ job }) => ({ header: paths.job(job.id), trail: paths.job(job.id), seq: job.eventSeq ?? 0 }),
}
