import { conferenceMailIdOf, paths } from '../../ids.ts'
import type { Conference } from '../../model/conference.ts'
import type { ConferenceMail, Mail } from '../../model/mail.ts'
import type { QueuedMail } from './queue-mail.ts'

/** The outbox document of one mail about a conference; its id makes a repeat impossible. */
export const queueConferenceMail = (
  conference: Pick<Conference, 'id' | 'campaign'>,
  mail: { template: ConferenceMail; to: string; occasion: number; now: Date },
): QueuedMail => {
  const id = conferenceMailIdOf(conference.id, mail.occasion, mail.template, mail.to)
  const data: Mail = {
    template: mail.template,
    to: mail.to,
    campaign: conference.campaign,
    conferenceId: conference.id,
    occasion: mail.occasion,
    state: 'queued',
    createdAt: mail.now,
    attempts: 0,
    leaseUntil: null,
    sentAt: null,
    result: null,
  }
  return { id, write: { op: 'create', path: paths.mail(id), data } }
}
