import { sessionsFrom } from '../accounts/entry/sessions.ts'
import { pendingOf, rolesOf } from '../accounts/held.ts'
import { giveRoles } from '../accounts/roles/give-roles.ts'
import { recorded } from '../commands/record.ts'
import { paths } from '../ids.ts'
import type { Access } from '../model/access.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Scope } from '../model/scope.ts'
import type { Write } from '../writes/write.ts'
import { type Code, endCodes } from './end-codes.ts'
import { OPERATOR, withdrawPending } from './withdraw-pending.ts'

export interface LeakedFacts {
  access: Access
  /** Its own, and those that it asked for and that wait for a second person. */
  codes: readonly Code[]
  /** Other accounts with something that this one asked for. */
  askedFor: readonly Access[]
  openCampaigns: readonly Campaign[]
  scopes: readonly Scope[]
  reason: string
  now: Date
}

/**
 * Closes an account that somebody else may be using: locked, every session ended, no code left to open it, nothing left to be
 * confirmed for it or at its asking. Its roles stay written on it and mean nothing while it is locked, as with any lock; also
 * the last administrator is closed, because whoever holds the account is one.
 */
export const closeLeaked = (facts: LeakedFacts): Write[] => {
  const { access, codes, askedFor, openCampaigns, scopes, reason, now } = facts
  const { personId, eventSeq = 0 } = access
  const closed = { validFrom: sessionsFrom(now), pending: pendingOf({}), invitedUntil: now }
  const locked = giveRoles(personId, { ...rolesOf(access), active: false }, { openCampaigns, scopes }, closed)
  const subject = { header: paths.access(personId), trail: paths.person(personId), seq: eventSeq, detail: { reason } }
  return [
    ...recorded(locked, subject, { command: 'closeLeaked', by: OPERATOR, at: now }),
    ...endCodes(codes, now),
    ...askedFor.flatMap((other) => withdrawPending(other, personId, now)),
  ]
}
