/**
 * How often something may be tried before anybody has signed in. Passwords themselves are tried at Firebase Auth, which
 * slows them down by account and by address (auth/too-many-requests); these are the doors of our own.
 */
export const THROTTLES = {
  /** By address. Codes cannot be guessed (decisions/0007); a room of people who type them from paper errs now and then. */
  wrongCode: { tries: 30, minutes: 15 },
  /** By address: an office behind one address that signs in all at once in the morning is far below it. */
  signInFrom: { tries: 1_000, minutes: 10 },
  /** By the name or e-mail asked for, from wherever: more than one person would ever need. */
  signInAs: { tries: 60, minutes: 10 },
} as const
export type Throttle = keyof typeof THROTTLES

/** The window in which tries are counted together: windows follow one another, so that a counter is never reset. */
export const windowAt = (throttle: Throttle, now: Date): number =>
  Math.floor(now.getTime() / (THROTTLES[throttle].minutes * 60_000))

/** When the window is over, and with it the counter. */
export const windowEnd = (throttle: Throttle, now: Date): Date =>
  new Date((windowAt(throttle, now) + 1) * THROTTLES[throttle].minutes * 60_000)

/**
 * What counts as one address: of IPv6 the network, because one subscriber has all of its addresses. Of several forwarded
 * ones the last, which our own entrance has seen; what stands before it anybody can write.
 */
export const networkOf = (forwarded: string): string => {
  const last = forwarded.split(',').at(-1)?.trim() ?? ''
  return last.includes(':') && !last.includes('.') ? last.split(':').slice(0, 4).join(':') : last
}
