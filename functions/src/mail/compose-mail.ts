import { paths, receiptReference } from '@kiemdiem/domain/ids'
import type { MailBase } from '@kiemdiem/domain/mail/mail-data'
import { type RenderedMail, renderMail } from '@kiemdiem/domain/mail/render-mail'
import type { Mail } from '@kiemdiem/domain/model/mail'
import { returnSchema } from '@kiemdiem/domain/model/paper'
import { TRACKS } from '@kiemdiem/domain/model/terms'
import { closingOf } from '@kiemdiem/domain/progress/standing'
import { waitsFor } from '@kiemdiem/domain/transitions/mail-relevance'
import { mayReturn } from '@kiemdiem/domain/transitions/return-paper'
import { nextStage } from '@kiemdiem/domain/workflow'
import type { DocumentSnapshot } from 'firebase-admin/firestore'
import { BrokenInvariant } from '../errors.ts'
import { db } from '../firestore/db.ts'
import { fromFirestore } from '../firestore/from-firestore.ts'
import { parse } from '../firestore/parse.ts'
import { UNION_NAME, WEB_URL } from '../params.ts'
import type { MailTruth } from './read-truth.ts'

/** When a revision was submitted; its text is not fetched. */
const submittedAt = async (paperId: string, revision: number): Promise<Date> => {
  const ref = db.doc(paths.revision(paperId, revision))
  const [snapshot]: (DocumentSnapshot | undefined)[] = await db.getAll(ref, { fieldMask: ['submittedAt'] })
  const at = fromFirestore(snapshot?.get('submittedAt'))
  if (!(at instanceof Date)) throw new BrokenInvariant(`${ref.path} has no submittedAt`)
  return at
}

/** The words of a mail, from what is true now. They are held in memory only: neither stored nor logged. */
export const composeMail = async (
  mail: Mail,
  { person, paper, campaign, reviews }: MailTruth,
  clerkName: string | null,
): Promise<RenderedMail> => {
  const base: MailBase = {
    webUrl: WEB_URL.value(),
    year: campaign.year,
    unionName: UNION_NAME.value(),
    calendar: campaign.calendar,
    recipientName: person.name,
    clerkName,
    paper,
    reference: receiptReference(campaign.year, paper.number, mail.revision),
  }
  switch (mail.template) {
    case 'receipt': {
      const moved = reviews.flatMap(({ track }) => {
        const stage = nextStage(track, 'selfReview')
        return stage ? [{ track, stage }] : []
      })
      return renderMail('receipt', { ...base, submittedAt: await submittedAt(paper.id, mail.revision), moved })
    }
    case 'yourTurn': {
      const waiting = reviews
        .filter((review) => waitsFor(mail.to, review, campaign.organisers))
        .map(({ track, stage, dueAt }) => ({ track, stage, dueAt: dueAt[stage] ?? null }))
      const organiser = TRACKS.filter((track) => campaign.organisers[track].includes(mail.to))
      const caller = { uid: mail.to, access: { active: true, organiser } }
      const returns = closingOf(paper, campaign) === null && mayReturn(paper, caller)
      return renderMail('yourTurn', { ...base, unitName: paper.unitName, waiting, mayReturn: returns })
    }
    case 'returned': {
      const { byName, remarks } = parse(returnSchema, await db.doc(paths.paperReturn(paper.id, mail.revision)).get())
      return renderMail('returned', { ...base, byName, remarks, dueAt: paper.dueAt })
    }
  }
}
