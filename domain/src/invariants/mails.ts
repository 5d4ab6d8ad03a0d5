import { paths } from '../ids.ts'
import type { Mail } from '../model/mail.ts'
import type { Finding, Invariant } from './data.ts'

/** The sweeper comes each minute; whatever waits this long after its time has been forgotten. */
const FORGOTTEN_MS = 6 * 3_600_000
/** A digest comes each morning; one that failed is followed by that of the next day. */
const MORNINGS_MS = 60 * 3_600_000

const PATIENCE_MS: Partial<Record<Mail['state'], number>> = {
  queued: FORGOTTEN_MS,
  sending: FORGOTTEN_MS,
  gathered: MORNINGS_MS,
}

const isForgotten = ({ state, leaseUntil, createdAt }: Mail, now: Date): boolean =>
  now.getTime() - (leaseUntil ?? createdAt).getTime() > (PATIENCE_MS[state] ?? Number.POSITIVE_INFINITY)

/** Its id is what keeps a mail from being sent twice: about whom, which time, what and to whom (ids.ts). */
const isItsOwn = (path: string, { about, to, template }: Mail): boolean => {
  const [start, end] = [`${paths.mail(about.id)}.${about.occasion}.${template}`, `.${to}`]
  return path.startsWith(start) && path.endsWith(end) && /^(-\d+)?$/.test(path.slice(start.length, -end.length))
}

/** The outbox: each mail once and under its own id, a time of sending where it was sent, and nothing forgotten in it. */
export const mails: Invariant = ({ of, now }) =>
  of('mail/{mailId}').flatMap(([at, mail]): Finding[] => [
    ...((mail.state === 'sent') === (mail.sentAt !== null) ? [] : [{ at, what: 'state and time of sending differ' }]),
    ...(isForgotten(mail, now) ? [{ at, what: `has been ${mail.state} for hours` }] : []),
    ...(isItsOwn(at, mail) ? [] : [{ at, what: 'is not under its own id' }]),
  ])
