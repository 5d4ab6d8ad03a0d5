import { countedFrom, DIGESTED, isGathered } from '@kiemdiem/domain/mail/digest/has-many'
import type { Mail } from '@kiemdiem/domain/model/mail'
import { serverNow } from '../../clock.ts'
import { db } from '../../firestore/db.ts'
import { MAIL_DIGEST_OVER } from '../../params.ts'

/** Whether this mail is one of so many that it waits for the morning. Counts only for kinds that may wait. */
export const waitsForMorning = async ({ template, to, campaign }: Mail): Promise<boolean> => {
  if (!DIGESTED.includes(template)) return false
  const lately = db
    .collection('mail')
    .where('to', '==', to)
    .where('campaign', '==', campaign)
    .where('template', 'in', DIGESTED)
    .where('createdAt', '>=', countedFrom(serverNow()))
  return isGathered(template, (await lately.count().get()).data().count, MAIL_DIGEST_OVER.value())
}
