import * as z from 'zod/mini'
import type { Command, Done } from '../../commands/command.ts'
import { keySchema, personIdSchema } from '../../commands/fields.ts'
import { paths } from '../../ids.ts'
import type { Access, Pending } from '../../model/access.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Scope } from '../../model/scope.ts'
import type { Write } from '../../writes/write.ts'
import { type AccountCalled, isAdmin } from '../account-called.ts'
import { ALONE_HOURS, pendingOf, rolesWith } from '../held.ts'
import { giveRoles } from '../roles/give-roles.ts'
import { isInTerm } from '../roles/term.ts'
import { organisersOf, tellOfAccount } from '../tell.ts'

const input = z.strictObject({
  personId: personIdSchema,
  what: z.enum(['roles', 'code']),
  /** False: objects to it, and it never takes effect. */
  agrees: z.boolean(),
  /** When it was asked for, as the screen shows it, in milliseconds: nobody confirms what he has not seen. */
  askedAt: z.number(),
  key: keySchema,
})

interface ConfirmNamed extends AccountCalled {
  what: 'roles' | 'code'
  agrees: boolean
  askedAt: number
  access: Access
  /** Those that have papers: opened, also if closed since. */
  campaigns: readonly Campaign[]
  /** Heads who return the person's papers (held.ts). */
  heads: readonly string[]
}

export interface ConfirmFacts extends ConfirmNamed {
  activeAdmins: readonly string[]
  /** Of the open ones. */
  scopes: readonly Scope[]
  /** The person's unused codes that have not run out. */
  codes: readonly { hash: string; held: boolean }[]
}

const isSelf = ({ caller, personId }: AccountCalled) => caller.uid === personId
const pendingIn = ({ access, what }: ConfirmNamed): Pending['roles'] | Pending['code'] => access.pending?.[what]

const organisesAll = ({ caller, access, what }: ConfirmNamed): boolean => {
  const roles = access.pending?.roles
  const held = caller.access.organiser
  // Once nothing waits, any organiser may be told so.
  if (what !== 'roles' || !roles) return what === 'roles' && held.length > 0
  return !roles.admin && !roles.registrar && !roles.docket && roles.organiser.every((track) => held.includes(track))
}

/** As it was seen; days that are over give nothing, and what nobody did for others is not on his trail. */
const asSeen = (facts: ConfirmFacts) => {
  const pending = pendingIn(facts)
  if (pending?.at.getTime() !== facts.askedAt) return 'changedSince'
  const term = facts.what === 'roles' ? facts.access.pending?.roles?.term : undefined
  return facts.agrees && term && term.until <= facts.now ? 'termUnfit' : null
}

/** An office with one administrator waits, so that whoever was told can object. */
const secondPerson = (facts: ConfirmFacts) => {
  const pending = pendingIn(facts)
  const { caller, agrees, activeAdmins, now } = facts
  if (!pending || !agrees || pending.by !== caller.uid) return null
  if (activeAdmins.some((uid) => uid !== caller.uid)) return 'secondPersonNeeded'
  return now.getTime() - pending.at.getTime() < ALONE_HOURS * 3_600_000 ? 'aloneTooSoon' : null
}

const decideCode = ({ agrees, codes, personId, access, now }: ConfirmFacts): Done => ({
  writes: [
    ...codes
      .filter(({ held }) => held)
      .map(
        ({ hash }): Write => ({
          op: 'update',
          path: paths.invitation(hash),
          data: agrees ? { held: false } : { expiresAt: now },
        }),
      ),
    { op: 'update', path: paths.access(personId), data: { pending: pendingOf({ roles: access.pending?.roles }) } },
  ],
})

const decideRoles = (facts: ConfirmFacts): Done => {
  const { agrees, personId, access, campaigns, scopes, caller, now } = facts
  const roles = access.pending?.roles
  const pending = pendingOf({ code: access.pending?.code })
  if (!agrees || !roles) return { writes: [{ op: 'update', path: paths.access(personId), data: { pending } }] }
  const open = campaigns.filter(({ status }) => status === 'open')
  const organisers = organisersOf(open, roles.organiser).filter((uid) => uid !== caller.uid)
  const event = (access.eventSeq ?? 0) + 1
  const mails = tellOfAccount('rolesChanged', personId, [personId, ...organisers], { campaigns, event, now })
  // Whoever holds a first code must not become an organiser by it: the next code is one of an account in use.
  const firstCodes = access.hasAccount ? [] : facts.codes
  const begins = !roles.term || isInTerm(roles.term, now)
  const after = rolesWith(access, begins ? roles : { ...roles, organiser: [] })
  const standIn = roles.term && { organiser: roles.organiser, ...roles.term, by: roles.by }
  return {
    writes: [
      ...giveRoles(personId, after, { openCampaigns: open, scopes }, { pending, ...(standIn && { standIn }) }),
      ...firstCodes.map(
        ({ hash }): Write => ({ op: 'update', path: paths.invitation(hash), data: { expiresAt: now } }),
      ),
      ...mails.map(({ write }) => write),
    ],
    mails: mails.map(({ id }) => id),
  }
}

/**
 * The second person to what gives power over others' papers (decisions/0025): confirms it, and it takes effect, or objects,
 * and it never does. Who asked may take it back, and confirm it himself only where he is the only administrator, after a day.
 */
export const confirmAccess: Command<typeof input, ConfirmNamed, ConfirmFacts, Done, { agrees: boolean }> = {
  title: 'Xác nhận hoặc không đồng ý với quyền, mã truy cập đang chờ',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'admin',
      is: (named) => isAdmin(named) && (!isSelf(named) || named.what === 'code' || !named.agrees),
      why: 'Người quản trị thứ hai xác nhận quyền hoặc mã do người khác đề nghị; không xác nhận quyền cho chính mình.',
    },
    {
      who: 'organiser',
      is: (named) => organisesAll(named) && !isSelf(named),
      why: 'Xác nhận người được giao vào bộ phận tổ chức của diện được giao phụ trách.',
    },
    {
      who: 'self',
      is: (named) => isSelf(named) && (named.what === 'code' || !named.agrees),
      why: 'Chủ tài khoản xác nhận mình cần mã mới, hoặc không đồng ý với thay đổi của tài khoản mình.',
    },
    {
      who: 'ownHead',
      is: ({ what, heads, caller, personId }) =>
        what === 'code' && heads.includes(caller.uid) && caller.uid !== personId,
      why: 'Người đứng đầu đọc bản kiểm điểm của cán bộ trong đợt đang mở xác nhận người đó cần mã mới; người mới được ghi là trưởng trong danh sách thì không.',
    },
  ],
  conditions: [
    { atom: 'stillPending', refuses: (facts) => (pendingIn(facts) ? null : 'nothingPending') },
    { atom: 'pendingAsSeen', refuses: asSeen },
    { atom: 'secondPerson', refuses: secondPerson },
  ],
  writes: ['access/{uid}', 'campaigns/{campaignId}', 'invitations/{hash}', 'mail/{mailId}'],
  mails: ['rolesChanged'],
  decide: (facts) => (facts.what === 'code' ? decideCode(facts) : decideRoles(facts)),
  answer: (_, { agrees }) => ({ agrees }),
  subject: ({ access, personId, what, agrees }) => ({
    header: paths.access(personId),
    trail: paths.person(personId),
    seq: access.eventSeq ?? 0,
    detail: { what, agrees },
  }),
}
