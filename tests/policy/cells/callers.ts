import type { Access } from '@kiemdiem/domain/model/access'
import type { Track } from '@kiemdiem/domain/model/terms'
import type { Facts } from '@kiemdiem/domain/policy'

/**
 * - signedOut: no token at all.
 * - unregistered: a good token of somebody whom no administrator has let in (self-registration).
 * - inactive: turned off, the token still good.
 */
export const STANDINGS = ['signedOut', 'unregistered', 'inactive', 'active'] as const
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
  standing === 'signedOut' ? 'none' : standing === 'active' ? 'active' : 'inactive'

/** The group that this caller handles, and nobody else. */
export const scopeOfCaller = (uid: string): string => `dot.${OWN_TRACK}.cua-${uid}`

/** access/{uid}; who is not registered has none. */
export const accessOf = ({ uid, standing, admin, organises }: Caller): Access | null => {
  if (uid === null || standing === 'unregistered') return null
  return {
    active: standing === 'active',
    personId: uid,
    userName: uid,
    admin,
    organiser: TRACKS_OF[organises],
    hasAccount: true,
    scopes: [scopeOfCaller(uid)],
  }
}
