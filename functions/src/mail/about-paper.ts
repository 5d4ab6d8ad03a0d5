import { paths, receiptReference } from '@kiemdiem/domain/ids'
import type { PaperMailBase } from '@kiemdiem/domain/mail/mail-data'
import { stillTrue, waitsFor } from '@kiemdiem/domain/mail/outbox/mail-relevance'
import { renderMail } from '@kiemdiem/domain/mail/render-mail'
import type { RenderedMail } from '@kiemdiem/domain/mail/render-message'
import type { MailAboutPaper } from '@kiemdiem/domain/model/mail'
import { type Paper, paperSchema, returnSchema } from '@kiemdiem/domain/model/paper'
import { type Review, reviewSchema } from '@kiemdiem/domain/model/review'
import { TRACKS } from '@kiemdiem/domain/model/terms'
import { mayReturn } from '@kiemdiem/domain/papers/may-return'
import { closingOf } from '@kiemdiem/domain/progress/standing'
import { nextStage } from '@kiemdiem/domain/workflow'
import type { DocumentSnapshot } from 'firebase-admin/firestore'
import { BrokenInvariant } from '../errors.ts'
import { db } from '../firestore/db.ts'
import { fromFirestore } from '../firestore/from-firestore.ts'
import { parse } from '../firestore/parse.ts'
import { type Addressee, envelopeFor, type PreparedMail, readAddressee } from './prepared-mail.ts'

interface PaperTruth extends Addressee {
  paper: Paper
  reviews: readonly Review[]
}

/** When a revision was submitted; its text is not fetched. */
const submittedAt = async (paperId: string, revision: number): Promise<Date> => {
  const ref = db.doc(paths.revision(paperId, revision))
  const [snapshot]: (DocumentSnapshot | undefined)[] = await db.getAll(ref, { fieldMask: ['submittedAt'] })
  const at = fromFirestore(snapshot?.get('submittedAt'))
  if (!(at instanceof Date)) throw new BrokenInvariant(`${ref.path} has no submittedAt`)
  return at
}

/** The words of a mail, from what is true now. They are held in memory only: neither stored nor logged. */
const compose = async (mail: MailAboutPaper, truth: PaperTruth, clerkName: string | null): Promise<RenderedMail> => {
  const { paper, campaign, reviews } = truth
  const base: PaperMailBase = {
    ...envelopeFor(truth, clerkName),
    paper,
    reference: receiptReference(campaign.year, paper.number, mail.revision),
  }
  switch (mail.template) {
    case 'receipt': {
      const at = await submittedAt(paper.id, mail.revision)
      // A version completed after the conference moved nothing: the paper was accepted before it was submitted.
      const completed = paper.acceptedAt !== null && paper.acceptedAt < at
      const moved = reviews.flatMap(({ track }) => {
        const stage = completed ? null : nextStage(track, 'selfReview')
        return stage ? [{ track, stage }] : []
      })
      return renderMail('receipt', { ...base, submittedAt: at, moved })
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
    case 'suggested':
      return renderMail('suggested', { ...base, dueAt: paper.dueAt })
  }
}

export const prepareAboutPaper = async (mail: MailAboutPaper): Promise<PreparedMail> => {
  const [addressee, paperDoc] = await Promise.all([readAddressee(mail), db.doc(paths.paper(mail.paperId)).get()])
  const paper = parse(paperSchema, paperDoc)
  const docs = await db.getAll(...paper.reviewIds.map((id) => db.doc(paths.review(id))))
  const truth = { ...addressee, paper, reviews: docs.map((snapshot) => parse(reviewSchema, snapshot)) }
  return {
    person: truth.person,
    active: truth.active,
    stillTrue: stillTrue(mail, paper, truth.reviews, truth.campaign.organisers),
    compose: (clerkName) => compose(mail, truth, clerkName),
  }
}
