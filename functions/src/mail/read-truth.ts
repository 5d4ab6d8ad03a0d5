import { paths } from '@kiemdiem/domain/ids'
import { accessSchema } from '@kiemdiem/domain/model/access'
import { type Campaign, campaignSchema } from '@kiemdiem/domain/model/campaign'
import type { Mail } from '@kiemdiem/domain/model/mail'
import { type Paper, paperSchema } from '@kiemdiem/domain/model/paper'
import { type Person, personSchema } from '@kiemdiem/domain/model/person'
import { type Review, reviewSchema } from '@kiemdiem/domain/model/review'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'

/** What a mail is about, as it is at the moment of sending. */
export interface MailTruth {
  person: Person
  /** In office, and not locked out of the system. */
  active: boolean
  paper: Paper
  campaign: Campaign
  reviews: Review[]
}

export const readTruth = async (mail: Mail): Promise<MailTruth> => {
  const refs = [paths.person(mail.to), paths.access(mail.to), paths.paper(mail.paperId), paths.campaign(mail.campaign)]
  const [personDoc, accessDoc, paperDoc, campaignDoc] = await db.getAll(...refs.map((path) => db.doc(path)))
  const person = parse(personSchema, personDoc)
  const access = accessDoc ? parseOrNull(accessSchema, accessDoc) : null
  const paper = parse(paperSchema, paperDoc)
  const reviews = await db.getAll(...paper.reviewIds.map((id) => db.doc(paths.review(id))))
  return {
    person,
    // Somebody without an account is told by mail all the same.
    active: person.active && (access?.active ?? true),
    paper,
    campaign: parse(campaignSchema, campaignDoc),
    reviews: reviews.map((snapshot) => parse(reviewSchema, snapshot)),
  }
}
