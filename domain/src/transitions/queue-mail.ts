import { mailIdOf, paths } from '../ids.ts'
import type { Mail, PaperMail } from '../model/mail.ts'
import type { Paper } from '../model/paper.ts'
import type { Write } from './write.ts'

export interface QueuedMail {
  id: string
  write: Write
}

/** The outbox document of one mail about a revision of a paper; its id makes a repeat impossible. */
export const queueMail = (
  paper: Pick<Paper, 'id' | 'campaign'>,
  mail: { template: PaperMail; to: string; revision: number; now: Date },
): QueuedMail => {
  const id = mailIdOf(paper.id, mail.revision, mail.template, mail.to)
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
