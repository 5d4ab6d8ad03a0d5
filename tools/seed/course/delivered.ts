import type { Mail } from '@kiemdiem/domain/model/mail'
import type { Write } from '@kiemdiem/domain/writes/write'

/** Mails of the days before the trial begins have long been delivered. */
export const delivered = (write: Write): Write => {
  if (write.op === 'delete' || write.op === 'update' || !write.path.startsWith('mail/')) return write
  const mail = write.data as Mail
  const done: Mail = { ...mail, state: 'sent', attempts: 1, sentAt: mail.createdAt }
  return { ...write, data: done }
}
