import type { Access } from '../../model/access.ts'

const SECOND_MS = 1_000
const MINUTE_MS = 60 * SECOND_MS
const HOUR_MS = 60 * MINUTE_MS

/**
 * How long a session lasts, the one place where it stands; firestore.rules hold the hours too, and a test compares.
 * - `hours`: from the sign-in on, whatever is done meanwhile; fewer for roles that reach others' papers, accounts and service.
 * - `idleMinutes`: how long an open page may stand untouched, on a PC of several people and on one's own.
 * - `warnMinutes`: how long before that the page says so.
 */
export const SESSION_LIMITS = {
  hours: { power: 12, others: 14 * 24 },
  idleMinutes: { shared: 60, own: 8 * 60 },
  warnMinutes: 2,
} as const

type Roles = Pick<Access, 'admin' | 'organiser' | 'registrar'>

/**
 * From when sessions count again once something ends the earlier ones: the next whole second. Auth tells in whole seconds
 * when somebody signed in, so that a sign-in of the same second, before or after, cannot be told apart: it has to be ended.
 */
export const sessionsFrom = (now: Date): Date => new Date((Math.floor(now.getTime() / SECOND_MS) + 1) * SECOND_MS)

/** Whether a session began late enough, by Auth's time of its sign-in in seconds. */
export const isCurrentSession = (signedInAt: number, { validFrom }: Pick<Access, 'validFrom'>): boolean =>
  validFrom === undefined || signedInAt * SECOND_MS >= validFrom.getTime()

/** The first moment at which a session has lasted too long, by Auth's time of its sign-in in seconds. */
export const sessionEnds = (signedInAt: number, { admin, organiser, registrar }: Roles): Date => {
  const { power, others } = SESSION_LIMITS.hours
  return new Date(signedInAt * SECOND_MS + (admin || registrar || organiser.length > 0 ? power : others) * HOUR_MS)
}

/** Whether a session may have lasted too long, where its roles are not to be read any more. */
export const mayHaveLastedTooLong = (signedInAt: number, now: Date): boolean =>
  now >= sessionEnds(signedInAt, { admin: true, organiser: [] })

/** Why a session counts no longer; null while it does. firestore.rules asks the same. */
export const endedBecause = (
  signedInAt: number,
  access: Pick<Access, 'validFrom'> & Roles,
  now: Date,
): 'sessionEnded' | 'sessionExpired' | null => {
  if (!isCurrentSession(signedInAt, access)) return 'sessionEnded'
  return now < sessionEnds(signedInAt, access) ? null : 'sessionExpired'
}

/** How a page stands that was last touched then. */
export const idleState = (
  touchedAt: number,
  now: number,
  machine: keyof typeof SESSION_LIMITS.idleMinutes,
): 'used' | 'warned' | 'over' => {
  const left = touchedAt + SESSION_LIMITS.idleMinutes[machine] * MINUTE_MS - now
  if (left <= 0) return 'over'
  return left <= SESSION_LIMITS.warnMinutes * MINUTE_MS ? 'warned' : 'used'
}
