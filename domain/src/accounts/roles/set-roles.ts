import * as z from 'zod/mini'
import type { Command, Done, Subject } from '../../commands/command.ts'
import { dateSchema, keySchema, personIdSchema, subjectSchema } from '../../commands/fields.ts'
import { paths } from '../../ids.ts'
import type { QueuedMail } from '../../mail/queue-mail.ts'
import type { Access, Pending } from '../../model/access.ts'
import type { Campaign } from '../../model/campaign.ts'
import { trackSchema } from '../../model/process.ts'
import type { Scope } from '../../model/scope.ts'
import { TRACKS_MAX } from '../../model/terms.ts'
import type { RefusalCode } from '../../refusals/refusals.ts'
import { isRealDate } from '../../time.ts'
import { same } from '../../writes/same.ts'
import { type AccountCalled, isAdmin } from '../account-called.ts'
import { sessionsFrom } from '../entry/sessions.ts'
import {
  confirmersOfRoles,
  type MoreRoles,
  moreRoles,
  pendingOf,
  pendingRoles,
  type Roles,
  rolesAtOnce,
  rolesOf,
} from '../held.ts'
import { organisersOf, tellOfAccount } from '../tell.ts'
import { giveRoles } from './give-roles.ts'
import { termFits, termOf } from './term.ts'

const input = z.strictObject({
  personId: personIdSchema,
  active: z.boolean(),
  admin: z.boolean(),
  organiser: z.array(trackSchema).check(z.maxLength(TRACKS_MAX)),
  /** Absent, from a page of before it: as it is. */
  registrar: z.optional(z.boolean()),
  /** Units whose papers the person numbers; absent as above. */
  docket: z.optional(z.array(subjectSchema).check(z.maxLength(200))),
  /** The tracks that are given now, for these days only, the first and the last. */
  standIn: z.optional(z.strictObject({ from: dateSchema, to: dateSchema })),
  key: keySchema,
})

export interface RolesFacts extends AccountCalled {
  /** Null when nobody is known under this id. */
  access: Access | null
  roles: Roles
  /** For which days tracks are given; null: until they are taken. */
  days: { from: string; to: string } | null
  /** Everybody who is an active administrator now. */
  activeAdmins: readonly string[]
  /** Those that have papers: opened, also if closed since. */
  campaigns: readonly Campaign[]
  /** Of the open ones. */
  scopes: readonly Scope[]
}

const rolesAfter = ({ roles, access }: RolesFacts): Roles =>
  rolesOf({
    ...(access?.registrar === undefined ? {} : { registrar: access.registrar }),
    ...(access?.docket === undefined ? {} : { docket: access.docket }),
    ...roles,
    // What is to come for some days begins by itself.
    organiser: [...new Set(roles.organiser)].filter(
      (track) => access?.organiser.includes(track) || !access?.standIn?.organiser.includes(track),
    ),
    ...(roles.docket ? { docket: [...new Set(roles.docket)].sort() } : {}),
  })

/** The last active administrator stays one, or nobody could repair a mistake. */
const lastAdmin = ({ personId, roles, activeAdmins }: RolesFacts) =>
  !(roles.active && roles.admin) && activeAdmins.length === 1 && activeAdmins[0] === personId ? 'lastAdmin' : null

/** What somebody has, with what he will have for some days. */
const heldBefore = (access: Access): Access => ({
  ...access,
  organiser: [...new Set([...access.organiser, ...(access.standIn?.organiser ?? [])])],
})

/** Days that are short, not over, and of tracks that are given now; whoever stands in already has to end that first. */
const termUnfit = (facts: RolesFacts): RefusalCode | null => {
  const { days, access, campaigns, now } = facts
  if (!days) return null
  if (!isRealDate(days.from) || !isRealDate(days.to)) return 'termUnfit'
  const more = access && moreRoles(rolesAfter(facts), heldBefore(access))
  const possible = campaigns.length > 0 && !access?.standIn && more && more.organiser.length > 0
  return possible && termFits(termOf(days), now) ? null : 'termUnfit'
}

/** What stays of the days for which somebody stands in; nothing of it is said where that does not change. */
const standInAfter = ({ access, roles }: RolesFacts): Pick<Access, 'standIn'> => {
  const { standIn } = access ?? {}
  if (!standIn) return {}
  const organiser = standIn.organiser.filter((track) => roles.organiser.includes(track))
  if (organiser.length === standIn.organiser.length) return {}
  return { standIn: organiser.length > 0 ? { ...standIn, organiser } : null }
}

/** Two people for power over others' papers: what one gives himself, no second one would have to see. */
const selfGrant = (facts: RolesFacts) =>
  facts.caller.uid === facts.personId && facts.access && moreRoles(rolesAfter(facts), heldBefore(facts.access))
    ? 'selfGrant'
    : null

/** What is asked for besides the roles of today, as far as it has to wait. */
const heldOf = (facts: RolesFacts): MoreRoles | null => {
  const { access, campaigns, days } = facts
  const more = access && campaigns.length > 0 ? moreRoles(rolesAfter(facts), heldBefore(access)) : null
  return more && days ? { ...more, term: termOf(days) } : more
}

const pendingAfter = (facts: RolesFacts, held: MoreRoles | null): { pending?: Pending } => {
  const { access, caller, now, personId } = facts
  if (!held && !access?.pending) return {}
  const asked = { by: caller.uid, at: now, confirmers: confirmersOfRoles(held, personId, openOf(facts)) }
  const roles = pendingRoles(held, asked, access?.pending)
  return { pending: pendingOf({ roles, code: access?.pending?.code }) }
}

const openOf = ({ campaigns }: RolesFacts) => campaigns.filter(({ status }) => status === 'open')

const mailsOf = (facts: RolesFacts, after: Roles, held: MoreRoles | null): QueuedMail[] => {
  const { access, personId, caller, activeAdmins, campaigns } = facts
  if (!access) return []
  const about = { campaigns, event: (access.eventSeq ?? 0) + 1, now: facts.now }
  const gone = access.organiser.filter((track) => !after.organiser.includes(track))
  const given = after.organiser.filter((track) => !access.organiser.includes(track))
  const open = openOf(facts)
  const other =
    after.admin !== access.admin ||
    (after.registrar ?? false) !== (access.registrar ?? false) ||
    !same(after.docket ?? [], access.docket ?? [])
  const changed = held !== null || other || gone.length + given.length > 0
  const second = held ? [...activeAdmins, ...confirmersOfRoles(held, personId, open)] : []
  const others = (people: readonly string[]) => people.filter((uid) => uid !== caller.uid && uid !== personId)
  return [
    ...(changed
      ? tellOfAccount(
          'rolesChanged',
          personId,
          [personId, ...others(organisersOf(open, [...gone, ...given])).filter((uid) => !second.includes(uid))],
          about,
        )
      : []),
    ...tellOfAccount('accessToConfirm', personId, others(second), about),
  ]
}

const decide = (facts: RolesFacts): Done => {
  const { personId, scopes, now } = facts
  const asked = rolesAfter(facts)
  const held = heldOf(facts)
  const after = held ? rolesAtOnce(asked, held) : asked
  // Unlocking too: somebody may have signed in between the lock and Auth's learning of it.
  const sessions = facts.access?.active === after.active ? {} : { validFrom: sessionsFrom(now) }
  const mails = mailsOf(facts, after, held)
  return {
    writes: [
      ...giveRoles(
        personId,
        after,
        { openCampaigns: openOf(facts), scopes },
        { ...sessions, ...standInAfter(facts), ...pendingAfter(facts, held) },
      ),
      ...mails.map(({ write }) => write),
    ],
    mails: mails.map(({ id }) => id),
  }
}

const subject = (facts: RolesFacts): Subject | null => {
  if (!facts.access) return null
  const { eventSeq = 0 } = facts.access
  const [asked, held] = [rolesAfter(facts), heldOf(facts)]
  const after = held ? rolesAtOnce(asked, held) : asked
  const detail = { before: rolesOf(facts.access), after, held }
  return { header: paths.access(facts.personId), trail: paths.person(facts.personId), seq: eventSeq, detail }
}

/**
 * Sets what a person may do. What gives power waits for a second person once there are papers (decisions/0025); what takes
 * it away, and a lock, acts at once.
 */
export const setRoles: Command<typeof input, AccountCalled, RolesFacts, Done, { active: boolean; held: boolean }> = {
  title: 'Phân quyền, khóa và mở tài khoản',
  input,
  otherwise: 'notAdmin',
  grants: [
    {
      who: 'admin',
      is: isAdmin,
      why: 'Phân quyền, khóa và mở tài khoản; quyền giao thêm chỉ có hiệu lực khi có người thứ hai xác nhận.',
    },
  ],
  conditions: [
    { atom: 'personKnown', refuses: ({ access }) => (access ? null : 'unknownPerson') },
    { atom: 'adminRemains', refuses: lastAdmin },
    { atom: 'notOneself', refuses: selfGrant },
    { atom: 'termFits', refuses: termUnfit },
  ],
  writes: ['access/{uid}', 'campaigns/{campaignId}', 'mail/{mailId}'],
  mails: ['rolesChanged', 'accessToConfirm'],
  decide,
  answer: (_, facts) => ({ active: facts.roles.active, held: heldOf(facts) !== null }),
  subject,
}
