import { setRoles as row } from '@kiemdiem/domain/accounts/roles/set-roles'
import { paths } from '@kiemdiem/domain/ids'
import { type Access, accessSchema } from '@kiemdiem/domain/model/access'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { refusal } from '../serve/refuse.ts'
import { serve } from '../serve/serve.ts'
import { readActiveAdmins, readCampaigns, readScopes } from './read-account.ts'
import { syncAccount } from './sync-account.ts'

/** Which tracks there are is data: those of open campaigns, those held already, and any while no campaign is open. */
const isTrack = (track: string, campaigns: readonly Campaign[], access: Access | null): boolean =>
  campaigns.length === 0 ||
  campaigns.some(({ process }) => process.tracks.some(({ id }) => id === track)) ||
  access?.organiser.includes(track) === true

/** The Auth account follows after the commit, on a repeat too, so that a crash between the two is cured by calling again. */
export const setRoles = serve('setRoles', row, {
  named: async (_, { personId }, call) => ({ ...call, personId }),
  rest: async (tx, { active, admin, organiser, registrar, docket, standIn }, named) => {
    const access = parseOrNull(accessSchema, await tx.get(db.doc(paths.access(named.personId))))
    const activeAdmins = await readActiveAdmins(tx)
    const campaigns = await readCampaigns(tx)
    const open = campaigns.filter(({ status }) => status === 'open')
    if (!organiser.every((track) => isTrack(track, open, access))) throw refusal('badInput')
    const scopes = await readScopes(tx, campaigns)
    const roles = {
      ...{ active, admin, organiser },
      ...(registrar === undefined ? {} : { registrar }),
      ...(docket === undefined ? {} : { docket }),
    }
    return { ...named, access, roles, days: standIn ?? null, activeAdmins, campaigns, scopes }
  },
  afterwards: ({ personId }) => syncAccount(personId),
})
