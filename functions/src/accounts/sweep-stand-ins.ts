import { moveStandIn, standInMove } from '@kiemdiem/domain/accounts/roles/stand-in'
import { accessSchema } from '@kiemdiem/domain/model/access'
import type { DocumentSnapshot } from 'firebase-admin/firestore'
import { serverNow } from '../clock.ts'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'
import { moveDue } from '../jobs/move-due.ts'
import { readCampaigns, readScopes } from './read-account.ts'

const isDue = (doc: DocumentSnapshot): boolean => standInMove(parse(accessSchema, doc), serverNow()) !== null

/** Begins and ends what people do for others for some days. */
export const sweepStandIns = (): Promise<void> =>
  moveDue({
    event: 'standIn',
    among: db.collection('access').where('standIn.until', '>', new Date(0)),
    named: (personId) => ({ personId }),
    isDue,
    move: async (tx, doc) => {
      if (!isDue(doc)) return null
      const campaigns = await readCampaigns(tx)
      const scopes = await readScopes(tx, campaigns)
      const openCampaigns = campaigns.filter(({ status }) => status === 'open')
      return moveStandIn(parse(accessSchema, doc), { openCampaigns, scopes }, serverNow())
    },
  })
