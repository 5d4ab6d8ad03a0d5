import { setRoles as row } from '@kiemdiem/domain/accounts/set-roles'
import { paths } from '@kiemdiem/domain/ids'
import { accessSchema } from '@kiemdiem/domain/model/access'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { serve } from '../serve/serve.ts'
import { syncAccount } from './sync-account.ts'

/** The Auth account follows after the commit, on a repeat too, so that a crash between the two is cured by calling again. */
export const setRoles = serve('setRoles', row, {
  named: async (_, { personId }, call) => ({ ...call, personId }),
  rest: async (tx, { active, admin, organiser }, named) => {
    const access = parseOrNull(accessSchema, await tx.get(db.doc(paths.access(named.personId))))
    const admins = await tx.get(db.collection('access').where('admin', '==', true).where('active', '==', true))
    const campaigns = await tx.get(db.collection('campaigns').where('status', '==', 'open'))
    return {
      ...named,
      access,
      roles: { active, admin, organiser },
      activeAdmins: admins.docs.map((doc) => doc.id),
      openCampaigns: campaigns.docs.map((doc) => parse(campaignSchema, doc)),
    }
  },
  afterwards: ({ personId }) => syncAccount(personId),
})
