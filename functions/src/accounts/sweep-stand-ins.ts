import { moveStandIn, standInMove } from '@kiemdiem/domain/accounts/roles/stand-in'
import { accessSchema } from '@kiemdiem/domain/model/access'
import type { DocumentReference } from 'firebase-admin/firestore'
import { serverNow } from '../clock.ts'
import { describe } from '../errors.ts'
import { applyWrites } from '../firestore/apply-writes.ts'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import { log } from '../log.ts'
import { enqueueMails } from '../mail/enqueue-mail.ts'
import { readCampaigns, readScopes } from './read-account.ts'

const move = async (ref: DocumentReference): Promise<void> => {
  const mails = await db.runTransaction(async (tx) => {
    const access = parse(accessSchema, await tx.get(ref))
    const campaigns = await readCampaigns(tx)
    const scopes = await readScopes(tx, campaigns)
    const openCampaigns = campaigns.filter(({ status }) => status === 'open')
    const moved = moveStandIn(access, { openCampaigns, scopes }, serverNow())
    applyWrites(tx, moved.writes)
    return moved.mails
  })
  await enqueueMails(mails)
  log('INFO', 'standIn', { personId: ref.id, outcome: 'moved' })
}

/**
 * Begins and ends what people do for others for some days, each in a transaction of its own; there are a few of them at most. One that
 * cannot be moved keeps nobody else in his role beyond his last day.
 */
export const sweepStandIns = async (): Promise<void> => {
  const found = await db.collection('access').where('standIn.until', '>', new Date(0)).get()
  for (const doc of found.docs) {
    try {
      if (standInMove(parse(accessSchema, doc), serverNow())) await move(doc.ref)
    } catch (error) {
      log('ERROR', 'standIn', { personId: doc.id, outcome: 'failed', detail: describe(error) })
    }
  }
}
