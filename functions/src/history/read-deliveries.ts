import { deliveryOf } from '@kiemdiem/domain/history/delivery'
import type { Delivery } from '@kiemdiem/domain/history/entry'
import type { HistoryOf } from '@kiemdiem/domain/history/may-read-history'
import { mailNameOf } from '@kiemdiem/domain/history/sentences'
import { mailSchema } from '@kiemdiem/domain/model/mail'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'

/** A room of a hundred called a few times. */
const MOST = 1_000

export type Delivered = Omit<Delivery, 'toName' | 'clerkName'> & { to: string; clerk: string | null }

/** How far the mails about it have come: who, what kind, when. Neither address nor words are in the outbox. */
export const readDeliveries = async (of: HistoryOf): Promise<Delivered[]> => {
  const id = of.kind === 'paper' ? of.paper.id : of.conference.id
  const about = db.collection('mail').where('about.kind', '==', of.kind).where('about.id', '==', id)
  const { docs } = await about.limit(MOST).get()
  return docs
    .flatMap((doc): Delivered[] => {
      const mail = parseOrNull(mailSchema, doc)
      const state = mail && deliveryOf(mail)
      if (!mail || !state || mailNameOf(mail.template) === null) return []
      const { template, to, clerk = null } = mail
      return [{ template, occasion: mail.about.occasion, to, clerk, state: state.state, at: state.at.getTime() }]
    })
    .sort((a, b) => b.at - a.at)
}
