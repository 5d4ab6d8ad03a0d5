import type { Access } from '@kiemdiem/domain/model/access'
import type { Track } from '@kiemdiem/domain/model/terms'
import type { Facts } from '@kiemdiem/domain/policy'

/**
 * - signedOut: no token at all.
 * - unregistered: a good token of somebody whom no administrator has let in (self-registration).
 * - inactive: turned off, the token still good.
 * - superseded: a session of before the account was last locked, unlocked or given a new password.
 */
export const STANDINGS = ['signedOut', 'unregistered', 'inactive', 'superseded', 'active'] as const
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
}

/** `mark`: tells one caller from another with the same powers. */
export const callerOf = (standing: Standing, admin: boolean, organises: Organises, mark = ''): Caller => ({
  uid: standing === 'signedOut' ? null : `p-${standing}-${admin ? 'admin' : 'plain'}-${organises}${mark}`,
  standing,
  admin: admin && standing !== 'signedOut',
  organises: standing === 'signedOut' ? 'none' : organises,
})

export const accountOf = ({ standing }: Caller): Facts['account'] =>
  standing === 'signedOut' ? 'none' : standing === 'unregistered' ? 'inactive' : standing

/** When every session of the cells began, in the seconds of Auth. */
export const SIGNED_IN_AT = Date.parse('2026-11-28T03:00:00Z') / 1_000
const seconds = (at: number) => new Date(at * 1_000)

/** Sessions count from the second in which they began; who organises several tracks has an account of before such moments. */
const validFromOf = ({ standing, organises }: Caller): Pick<Access, 'validFrom'> => {
  if (standing === 'superseded') return { validFrom: seconds(SIGNED_IN_AT + 1) }
  return organises === 'both' ? {} : { validFrom: seconds(SIGNED_IN_AT) }
}

/** The group that this caller handles, and nobody else. */
export const scopeOfCaller = (uid: string): string => `dot.${OWN_TRACK}.cua-${uid}`

/** access/{uid}; who is not registered has none. */
export const accessOf = (caller: Caller): Access | null => {
  const { uid, standing, admin, organises } = caller
  if (uid === null || standing === 'unregistered') return null
  return {
    active: standing === 'active' || standing === 'superseded',
    ...validFromOf(caller),
    personId: uid,
    userName: uid,
    admin,
    organiser: TRACKS_OF[organises],
    hasAccount: true,
    scopes: [scopeOfCaller(uid)],
  }
}
