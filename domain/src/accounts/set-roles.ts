import * as z from 'zod/mini'
import type { Command, Done, Subject } from '../commands/command.ts'
import { keySchema, personIdSchema } from '../commands/fields.ts'
import { paths } from '../ids.ts'
import type { Access } from '../model/access.ts'
import type { Campaign } from '../model/campaign.ts'
import { trackSchema } from '../model/process.ts'
import type { Scope } from '../model/scope.ts'
import { TRACKS_MAX } from '../model/terms.ts'
import type { Write } from '../writes/write.ts'
import { type AccountCalled, isAdmin } from './account-called.ts'
import { scopesFor } from './scopes.ts'
import { sessionsFrom } from './sessions.ts'

type Roles = Pick<Access, 'active' | 'admin' | 'organiser'>

const input = z.strictObject({
  personId: personIdSchema,
  active: z.boolean(),
  admin: z.boolean(),
  organiser: z.array(trackSchema).check(z.maxLength(TRACKS_MAX)),
  key: keySchema,
})

export interface RolesFacts extends AccountCalled {
  /** Null when nobody is known under this id. */
  access: Access | null
  roles: Roles
  /** Everybody who is an active administrator now. */
  activeAdmins: readonly string[]
  openCampaigns: readonly Campaign[]
  /** Of these campaigns. */
  scopes: readonly Scope[]
}

/** Who organises each track once this person has these roles. */
const organisersWith = (
  before: Campaign['organisers'],
  personId: string,
  tracks: readonly string[],
): Campaign['organisers'] => {
  const held = Object.entries(before).map(([track, people]) => {
    const others = people.filter((id) => id !== personId)
    return [track, tracks.includes(track) ? [...others, personId].sort() : others]
  })
  return Object.fromEntries(held)
}

const rolesAfter = ({ roles }: RolesFacts): Roles => ({
  active: roles.active,
  admin: roles.admin,
  organiser: [...new Set(roles.organiser)],
})

/** The last active administrator stays one, or nobody could repair a mistake. */
const lastAdmin = ({ personId, roles, activeAdmins }: RolesFacts) =>
  !(roles.active && roles.admin) && activeAdmins.length === 1 && activeAdmins[0] === personId ? 'lastAdmin' : null

const decide = (facts: RolesFacts): Done => {
  const { personId, openCampaigns, scopes, now } = facts
  const after = rolesAfter(facts)
  const tracks = after.active ? after.organiser : []
  // Unlocking too: somebody may have signed in between the lock and Auth's learning of it.
  const sessions = facts.access?.active === after.active ? {} : { validFrom: sessionsFrom(now) }
  return {
    writes: [
      {
        op: 'update',
        path: paths.access(personId),
        data: { ...after, ...sessions, scopes: scopesFor(personId, tracks, scopes) },
      },
      ...openCampaigns.map(
        ({ id, organisers }): Write => ({
          op: 'update',
          path: paths.campaign(id),
          data: { organisers: organisersWith(organisers, personId, tracks) },
        }),
      ),
    ],
  }
}

const subject = (facts: RolesFacts): Subject | null => {
  if (!facts.access) return null
  const { active, admin, organiser, eventSeq = 0 } = facts.access
  const detail = { before: { active, admin, organiser }, after: rolesAfter(facts) }
  return { header: paths.access(facts.personId), trail: paths.person(facts.personId), seq: eventSeq, detail }
}

/**
 * Sets what a person may do, and with it what he reads before notice. Open campaigns carry who organises each track,
 * because triggers read them for "your turn".
 */
export const setRoles: Command<typeof input, AccountCalled, RolesFacts, Done, { active: boolean }> = {
  title: 'Phân quyền, khóa và mở tài khoản',
  input,
  otherwise: 'notAdmin',
  grants: [
    {
      who: 'admin',
      is: isAdmin,
      why: 'Phân quyền, khóa và mở tài khoản; không tự làm mất người quản trị cuối cùng.',
    },
  ],
  conditions: [
    { atom: 'personKnown', refuses: ({ access }) => (access ? null : 'unknownPerson') },
    { atom: 'adminRemains', refuses: lastAdmin },
  ],
  writes: ['access/{uid}', 'campaigns/{campaignId}'],
  mails: [],
  decide,
  answer: (_, { roles }) => ({ active: roles.active }),
  subject,
}
