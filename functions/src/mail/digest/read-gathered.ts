import type { Gathered } from '@kiemdiem/domain/mail/digest/digest-item'
import { type Mail, mailSchema } from '@kiemdiem/domain/model/mail'
import type { QueryDocumentSnapshot } from 'firebase-admin/firestore'
import { BrokenInvariant, describe } from '../../errors.ts'
import { db } from '../../firestore/db.ts'
import { parse } from '../../firestore/parse.ts'
import { log } from '../../log.ts'
import { readsSince } from '../facts/shared-reads.ts'
import { holdByKind } from '../hold-by-kind.ts'

/** Far above a busy day, and within one transaction; what is over comes the next morning. */
const MOST = 300

const held = async (doc: QueryDocumentSnapshot): Promise<Gathered[]> => {
  const mailId = doc.id
  try {
    const { stillTrue, lines, dayOff } = await holdByKind(parse(mailSchema, doc), readsSince(doc.createTime))
    // It waits for the next working day, whatever else is told today.
    return dayOff ? [] : [{ mailId, items: stillTrue ? lines() : [] }]
  } catch (error) {
    if (!(error instanceof BrokenInvariant)) throw error
    // One that cannot be read must not keep the others from being told.
    log('ERROR', 'mailAttempted', { mailId, outcome: 'brokenInvariant', detail: describe(error) })
    return [{ mailId, items: [], broken: true }]
  }
}

/** What waits for this person in this campaign, each mail as it stands now. */
export const readGathered = async ({ to, campaign }: Pick<Mail, 'to' | 'campaign'>): Promise<Gathered[]> => {
  const waiting = db
    .collection('mail')
    .where('state', '==', 'gathered')
    .where('to', '==', to)
    .where('campaign', '==', campaign)
    .orderBy('createdAt')
  const { docs } = await waiting.limit(MOST).get()
  return (await Promise.all(docs.map(held))).flat()
}
