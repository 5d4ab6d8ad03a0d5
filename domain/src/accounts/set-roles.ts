import { paths } from '../ids.ts'
import type { Access } from '../model/access.ts'
import type { Campaign } from '../model/campaign.ts'
import type { PersonEvent } from '../model/person-event.ts'
import { TRACKS } from '../model/terms.ts'
import type { Write } from '../writes/write.ts'

export interface RolesInput {
  /** Null when nobody is known under this id. */
  access: Access | null
  personId: string
  roles: Pick<Access, 'active' | 'admin' | 'organiser'>
  /** Everybody who is an active administrator now. */
  activeAdmins: readonly string[]
  openCampaigns: readonly Campaign[]
  /** Id of the event to be written. */
  eventId: string
  by: string
  now: Date
}

export type RolesOutcome = { ok: true; writes: Write[] } | { ok: false; reason: 'unknownPerson' | 'lastAdmin' }

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

/**
 * Sets what a person may do. The last active administrator stays one, or nobody could repair a mistake.
 * Open campaigns carry who organises each track, because triggers read them for "your turn".
 */
export const setRoles = (input: RolesInput): RolesOutcome => {
  const { access, personId, roles, now } = input
  if (!access) return { ok: false, reason: 'unknownPerson' }
  const staysAdmin = roles.active && roles.admin
  if (!staysAdmin && input.activeAdmins.length === 1 && input.activeAdmins[0] === personId) {
    return { ok: false, reason: 'lastAdmin' }
  }
  const after = {
    active: roles.active,
    admin: roles.admin,
    organiser: TRACKS.filter((t) => roles.organiser.includes(t)),
  }
  const { active, admin, organiser } = access
  const event: PersonEvent = { type: 'rolesSet', by: input.by, at: now, before: { active, admin, organiser }, after }
  const tracks = after.active ? after.organiser : []
  return {
    ok: true,
    writes: [
      { op: 'update', path: paths.access(personId), data: after },
      ...input.openCampaigns.map(
        (campaign): Write => ({
          op: 'update',
          path: paths.campaign(campaign.id),
          data: { organisers: organisersWith(campaign.organisers, personId, tracks) },
        }),
      ),
      { op: 'create', path: paths.personEvent(personId, input.eventId), data: event },
    ],
  }
}
