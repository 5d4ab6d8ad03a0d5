import type { Access } from '../model/access.ts'

const SECOND_MS = 1_000

/**
 * From when sessions count again once something ends the earlier ones: the next whole second. Auth tells in whole seconds
 * when somebody signed in, so that a sign-in of the same second, before or after, cannot be told apart: it has to be ended.
 */
export const sessionsFrom = (now: Date): Date => new Date((Math.floor(now.getTime() / SECOND_MS) + 1) * SECOND_MS)

/** Whether a session still counts, by Auth's time of its sign-in in seconds; firestore.rules asks the same. */
export const isCurrentSession = (signedInAt: number, { validFrom }: Pick<Access, 'validFrom'>): boolean =>
  validFrom === undefined || signedInAt * SECOND_MS >= validFrom.getTime()
