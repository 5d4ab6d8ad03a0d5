import { deliveryOf } from '@kiemdiem/domain/history/delivery'
import type { Delivery } from '@kiemdiem/domain/history/entry'
import type { HistoryOf } from '@kiemdiem/domain/history/may-read-history'
import { mailNameOf } from '@kiemdiem/domain/history/sentences'
import { MAILS, type MailTemplate } from '@kiemdiem/domain/mail/templates/mails'
import { mailSchema } from '@kiemdiem/domain/model/mail'
import type { QueryDocumentSnapshot } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import { PAGE } from './page.ts'

export type Delivered = Omit<Delivery, 'toName' | 'clerkName'> & { to: string; clerk: string | null }

/** The mails about one kind of thing that stand on its history; of others not even the moment is read. */
const told = (kind: HistoryOf['kind']): MailTemplate[] =>
  (Object.keys(MAILS) as MailTemplate[]).filter(
    (template) => MAILS[template].about === kind && mailNameOf(template) !== null,
  )

const deliveredOf = (doc: QueryDocumentSnapshot): Delivered[] => {
  const mail = parse(mailSchema, doc)
  const state = deliveryOf(mail)
  if (!state) return []
  const { template, to, clerk = null } = mail
  return [{ template, occasion: mail.about.occasion, to, clerk, state: state.state, at: state.at.getTime() }]
}

/**
 * How far the mails about it have come that were queued before that moment: who, what kind, when. Neither address nor words
 * are in the outbox. A command queues many in one moment, a room at most: a page ends with all of one.
 */
export const readDeliveries = async (
  of: HistoryOf,
  before: number | undefined,
): Promise<{ mails: Delivered[]; edge: number }> => {
  if (before === 0) return { mails: [], edge: 0 }
  const id = of.kind === 'paper' ? of.paper.id : of.conference.id
  const about = db.collection('mail').where('about.id', '==', id).where('template', 'in', told(of.kind))
  const older = before === undefined ? about : about.where('createdAt', '<', new Date(before))
  const { docs } = await older.orderBy('createdAt', 'desc').limit(PAGE).get()
  const last = docs.length === PAGE ? docs.at(-1)?.get('createdAt') : null
  const moment = last ? (await about.where('createdAt', '==', last).get()).docs : []
  const found = new Map([...docs, ...moment].map((doc) => [doc.id, doc]))
  const mails = [...found.values()].flatMap(deliveredOf).sort((a, b) => b.at - a.at)
  return { mails, edge: last ? last.toMillis() : 0 }
}
