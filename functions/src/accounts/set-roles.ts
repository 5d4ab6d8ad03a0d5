import { setRoles as row } from '@kiemdiem/domain/accounts/set-roles'
import { paths } from '@kiemdiem/domain/ids'
import { type Access, accessSchema } from '@kiemdiem/domain/model/access'
import { type Campaign, campaignSchema } from '@kiemdiem/domain/model/campaign'
import { type Scope, scopeSchema } from '@kiemdiem/domain/model/scope'
import type { Transaction } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { refusal } from '../serve/refuse.ts'
import { serve } from '../serve/serve.ts'
import { syncAccount } from './sync-account.ts'

/** Groups of ratings of these campaigns: some dozen small documents each. */
const readScopes = async (tx: Transaction, campaigns: readonly string[]): Promise<Scope[]> => {
  const found = await Promise.all(campaigns.map((id) => tx.get(db.collection('scopes').where('campaign', '==', id))))
  return found.flatMap(({ docs }) => docs.map((doc) => parse(scopeSchema, doc)))
}

/** Which tracks there are is data: those of open campaigns, those held already, and any while no campaign is open. */
const isTrack = (track: string, campaigns: readonly Campaign[], access: Access | null): boolean =>
  campaigns.length === 0 ||
  campaigns.some(({ process }) => process.tracks.some(({ id }) => id === track)) ||
  access?.organiser.includes(track) === true

/** The Auth account follows after the commit, on a repeat too, so that a crash between the two is cured by calling again. */
export const setRoles = serve('setRoles', row, {
  named: async (_, { personId }, call) => ({ ...call, personId }),
  rest: async (tx, { active, admin, organiser }, named) => {
    const access = parseOrNull(accessSchema, await tx.get(db.doc(paths.access(named.personId))))
    const admins = await tx.get(db.collection('access').where('admin', '==', true).where('active', '==', true))
    const campaigns = await tx.get(db.collection('campaigns').where('status', '==', 'open'))
    const openCampaigns = campaigns.docs.map((doc) => parse(campaignSchema, doc))
    if (!organiser.every((track) => isTrack(track, openCampaigns, access))) throw refusal('badInput')
    return {
      ...named,
      access,
      roles: { active, admin, organiser },
      activeAdmins: admins.docs.map((doc) => doc.id),
      openCampaigns,
      scopes: await readScopes(
        tx,
        openCampaigns.map(({ id }) => id),
      ),
    }
  },
  afterwards: ({ personId }) => syncAccount(personId),
})
