import { SESSION_LIMITS } from '@kiemdiem/domain/accounts/entry/sessions'
import type { Access } from '@kiemdiem/domain/model/access'
import type { Track } from '@kiemdiem/domain/model/terms'
import type { Facts } from '@kiemdiem/domain/policy'

/**
 * - signedOut: no token at all.
 * - unregistered: a good token of somebody whom no administrator has let in (self-registration).
 * - inactive: turned off, the token still good.
 * - superseded: a session of before the account was last locked, unlocked or given a new password.
 * - expired: a session that has lasted too long for the caller's roles.
 */
export const STANDINGS = ['signedOut', 'unregistered', 'inactive', 'superseded', 'expired', 'active'] as const
export type Standing = (typeof STANDINGS)[number]

/** `own`: the track of the documents of the cells; `other`: another one, which must not help. */
export const ORGANISES = ['none', 'own', 'other', 'both'] as const
export type Organises = (typeof ORGANISES)[number]

export const OWN_TRACK: Track = 'partyGroup'
const OTHER_TRACK: Track = 'partyCell'
const TRACKS_OF: Record<Organises, Track[]> = {
  none: [],
  own: [OWN_TRACK],
  other: [OTHER_TRACK],
  both: [OWN_TRACK, OTHER_TRACK],
}

export interface Caller {
  uid: string | null
  standing: Standing
  admin: boolean
  organises: Organises
  registrar: boolean
}

/** `mark`: tells one caller from another with the same powers. */
export const callerOf = (
  standing: Standing,
  admin: boolean,
  organises: Organises,
  mark = '',
  registrar = false,
): Caller => ({
  uid:
    standing === 'signedOut'
      ? null
      : `p-${standing}-${admin ? 'admin' : 'plain'}-${organises}${registrar ? '-registrar' : ''}${mark}`,
  standing,
  admin: admin && standing !== 'signedOut',
  organises: standing === 'signedOut' ? 'none' : organises,
  registrar: registrar && standing !== 'signedOut',
})

export const accountOf = ({ standing }: Caller): Facts['account'] =>
  standing === 'signedOut'
    ? 'none'
    : standing === 'unregistered'
      ? 'inactive'
      : standing === 'expired'
        ? 'superseded'
        : standing

/**
 * When the sessions began that are as young as the second from which theirs count, in the seconds of Auth. It never comes,
 * so that their documents are the same in every run and no such session grows old.
 */
const NEVER_OLD = Date.parse('2100-01-01T00:00:00Z') / 1_000
const seconds = (at: number) => new Date(at * 1_000)

/** Who organises several tracks, and who has no role at all, has an account of before such moments: by age alone. */
const byAge = ({ standing, admin, organises, registrar }: Caller): boolean =>
  standing === 'expired' || organises === 'both' || (organises === 'none' && !admin && !registrar)

const validFromOf = (caller: Caller): Pick<Access, 'validFrom'> => {
  if (caller.standing === 'superseded') return { validFrom: seconds(NEVER_OLD + 1) }
  return byAge(caller) ? {} : { validFrom: seconds(NEVER_OLD) }
}

/** Some minutes from the end of a session, so that a slow run is still on its side of it. */
const MARGIN_SECONDS = 20 * 60

/** When the caller's session began: as long ago as it may have, or, of one that has expired, a little longer. */
export const signedInAt = (caller: Caller, now: Date): number => {
  if (caller.standing === 'superseded' || !byAge(caller)) return NEVER_OLD
  const { power, others } = SESSION_LIMITS.hours
  const hours = caller.admin || caller.registrar || caller.organises !== 'none' ? power : others
  const away = caller.standing === 'expired' ? -MARGIN_SECONDS : MARGIN_SECONDS
  return Math.floor(now.getTime() / 1_000) - hours * 3_600 + away
}

/** The group that this caller handles, and nobody else. */
export const scopeOfCaller = (uid: string): string => `dot.${OWN_TRACK}.cua-${uid}`

/** The unit whose papers this caller numbers, and nobody else. */
export const unitOfCaller = (uid: string): string => `u-cua-${uid}`

/** access/{uid}; who is not registered has none. */
export const accessOf = (caller: Caller): Access | null => {
  const { uid, standing, admin, organises, registrar } = caller
  if (uid === null || standing === 'unregistered') return null
  return {
    active: standing === 'active' || standing === 'superseded' || standing === 'expired',
    ...validFromOf(caller),
    personId: uid,
    userName: uid,
    admin,
    organiser: TRACKS_OF[organises],
    // Accounts of before the role have no such field.
    ...(registrar ? { registrar } : {}),
    hasAccount: true,
    scopes: [scopeOfCaller(uid)],
    docket: [unitOfCaller(uid)],
  }
}
