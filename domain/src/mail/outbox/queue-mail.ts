import { mailIdOf, paths } from '../../ids.ts'
import type { Mail, PaperMail } from '../../model/mail.ts'
import type { Paper } from '../../model/paper.ts'
import type { Write } from '../../writes/write.ts'

export interface QueuedMail {
  id: string
  write: Write
}

/**
 * The outbox document of one mail about a revision of a paper; its id makes a repeat impossible. `nth` tells apart
 * mails of one kind that a revision may have several of.
 */
export const queueMail = (
  paper: Pick<Paper, 'id' | 'campaign'>,
  mail: { template: PaperMail; to: string; revision: number; now: Date; nth?: number },
): QueuedMail => {
  const occasion = mail.nth === undefined ? mail.template : `${mail.template}-${mail.nth}`
  const id = mailIdOf(paper.id, mail.revision, occasion, mail.to)
  const data: Mail = {
    template: mail.template,
    to: mail.to,
    campaign: paper.campaign,
    paperId: paper.id,
    revision: mail.revision,
    state: 'queued',
    createdAt: mail.now,
    attempts: 0,
    leaseUntil: null,
    sentAt: null,
    result: null,
  }
  return { id, write: { op: 'create', path: paths.mail(id), data } }
}
