import { expect, it } from 'vitest'
import { sendMail } from '../mail/send-mail.ts'
import { runJob } from './run-job.ts'

const names = ['../x', 'a/b', '..', '', '__x__', 'x'.repeat(501), 7, null]

it('a task whose name could be no document ends as it came: no repeat would cure it', async () => {
  for (const name of names) {
    const job = { data: { jobId: name, step: null } } as Parameters<typeof runJob.run>[0]
    await expect(runJob.run(job), `job ${name}`).resolves.toBeUndefined()
    const mail = { data: { mailId: name } } as Parameters<typeof sendMail.run>[0]
    await expect(sendMail.run(mail), `mail ${name}`).resolves.toBeUndefined()
  }
})
