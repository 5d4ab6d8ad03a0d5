import { moveStandIn, standInMove } from '@kiemdiem/domain/accounts/roles/stand-in'
import { accessSchema } from '@kiemdiem/domain/model/access'
import { serverNow } from '../clock.ts'
import { applyWrites } from '../firestore/apply-writes.ts'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import { log } from '../log.ts'
import { enqueueMails } from '../mail/enqueue-mail.ts'
import { readCampaigns, readScopes } from './read-account.ts'

/** Begins and ends what people do for others for some days, each in a transaction of its own; there are a few of them at most. */
export const sweepStandIns = async (): Promise<void> => {
  const found = await db.collection('access').where('standIn.until', '>', new Date(0)).get()
  const due = found.docs.filter((doc) => standInMove(parse(accessSchema, doc), serverNow()))
  for (const { ref } of due) {
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
}
