import * as z from 'zod/mini'
import type { Command, Done, Subject } from '../commands/command.ts'
import { keySchema, personIdSchema } from '../commands/fields.ts'
import { paths } from '../ids.ts'
import type { Access } from '../model/access.ts'
import type { Campaign } from '../model/campaign.ts'
import { TRACKS } from '../model/terms.ts'
import type { Write } from '../writes/write.ts'
import { type AccountCalled, isAdmin } from './account-called.ts'

type Roles = Pick<Access, 'active' | 'admin' | 'organiser'>

const input = z.strictObject({
  personId: personIdSchema,
  active: z.boolean(),
  admin: z.boolean(),
  organiser: z.array(z.enum(TRACKS)).check(z.maxLength(TRACKS.length)),
  key: keySchema,
})

export interface RolesFacts extends AccountCalled {
  /** Null when nobody is known under this id. */
  access: Access | null
  roles: Roles
  /** Everybody who is an active administrator now. */
  activeAdmins: readonly string[]
  openCampaigns: readonly Campaign[]
}

/** Who organises each track once this person has these roles. */
const organisersWith = (
  before: Campaign['organisers'],
  personId: string,
  tracks: readonly string[],
): Campaign['organisers'] => {
  const after = { ...before }
  for (const track of TRACKS) {
    const others = before[track].filter((id) => id !== personId)
    after[track] = tracks.includes(track) ? [...others, personId].sort() : others
  }
  return after
}

const rolesAfter = ({ roles }: RolesFacts): Roles => ({
  active: roles.active,
  admin: roles.admin,
  organiser: TRACKS.filter((track) => roles.organiser.includes(track)),
})

/** The last active administrator stays one, or nobody could repair a mistake. */
const lastAdmin = ({ personId, roles, activeAdmins }: RolesFacts) =>
  !(roles.active && roles.admin) && activeAdmins.length === 1 && activeAdmins[0] === personId ? 'lastAdmin' : null

const decide = (facts: RolesFacts): Done => {
  const { personId, openCampaigns } = facts
  const after = rolesAfter(facts)
  const tracks = after.active ? after.organiser : []
  return {
    writes: [
      { op: 'update', path: paths.access(personId), data: { ...after } },
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
 * Sets what a person may do. Open campaigns carry who organises each track, because triggers read them for "your turn".
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
