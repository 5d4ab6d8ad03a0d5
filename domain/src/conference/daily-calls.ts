import type { Conference } from '../model/conference.ts'
import { localDate } from '../time.ts'

/**
 * What one conference, and one unit, may cause in a day (docs/operations.md computes what that costs at most): far above
 * what a day of an office needs, and an end to what an account that is not its owner's any more can do.
 */
export const CALLS_A_DAY = 30
export const CANCELLED_A_DAY = 5

type Counted = Pick<Conference, 'today'>

const callsOn = (conference: Counted | null | undefined, day: string): number =>
  conference?.today?.on === day ? conference.today.calls : 0

/** Changes of its plan and hand-outs on the screen: each tells everybody it concerns by mail. */
export const tooOften = (conference: Counted | null | undefined, now: Date): 'tooManyToday' | null =>
  callsOn(conference, localDate(now)) < CALLS_A_DAY ? null : 'tooManyToday'

/** The count with this call in it. */
export const withThisCall = (conference: Counted | null | undefined, now: Date): NonNullable<Conference['today']> => {
  const on = localDate(now)
  return { on, calls: callsOn(conference, on) + 1 }
}

/** A unit that has cancelled this often today plans no new one: each planning calls everybody again. */
export const cancelledTooOften = (
  unit: string,
  conferences: readonly Pick<Conference, 'unit' | 'exceptions'>[],
  now: Date,
): 'tooManyToday' | null => {
  const today = localDate(now)
  const cancelled = conferences.filter(
    (each) =>
      each.unit === unit && each.exceptions.some(({ rule, at }) => rule === 'cancelled' && localDate(at) === today),
  )
  return cancelled.length < CANCELLED_A_DAY ? null : 'tooManyToday'
}
