import { mailIdOf, paths } from '../ids.ts'
import type { Mail } from '../model/mail.ts'
import type { Write } from '../writes/write.ts'
import { type AboutOf, MAILS, type MailTemplate } from './templates/mails.ts'

export interface QueuedMail {
  id: string
  write: Write
  /** Nobody asks for it now: the sweeper finds it when its time has come. */
  later?: true
}

interface Queueing {
  occasion: number
  to: string
  now: Date
  nth?: number
  from?: Date
  tasks?: readonly string[]
  gathered?: boolean
}

interface Subject {
  id: string
  campaign: string
}

/**
 * The outbox document of one mail, e.g. `queueMail('receipt', { paper }, { occasion: revision, to, now })`; its id
 * makes a repeat impossible. `nth` tells apart mails of one kind that an occasion may have several of; `from` keeps it back
 * until then; `tasks` are what a reminder is of; `gathered` leaves it to the mail of the morning.
 */
export const queueMail = <T extends MailTemplate>(
  template: T,
  about: Record<AboutOf<T>, Subject>,
  { occasion, to, now, nth, from, tasks, gathered }: Queueing,
): QueuedMail => {
  const kind: AboutOf<T> = MAILS[template].about
  const { id: subject, campaign } = about[kind]
  const id = mailIdOf(subject, occasion, nth === undefined ? template : `${template}-${nth}`, to)
  const data: Mail = {
    template,
    about: { kind, id: subject, occasion, ...(nth !== undefined && { nth }) },
    ...(tasks && { tasks: [...tasks] }),
    to,
    campaign,
    state: gathered ? 'gathered' : 'queued',
    createdAt: now,
    attempts: 0,
    leaseUntil: from ?? null,
    sentAt: null,
    result: null,
  }
  const write: Write = { op: 'create', path: paths.mail(id), data }
  return from ? { id, write, later: true } : { id, write }
}
