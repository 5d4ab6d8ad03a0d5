import type { Access, StandIn } from '../../model/access.ts'
import { addDays, lastDayOf, localDate, startOfDay } from '../../time.ts'

type Term = Pick<StandIn, 'from' | 'until'>
/** Days, the first and the last, as somebody enters them. */
interface Days {
  from: string
  to: string
}

/** Longest time for which somebody stands in: whoever is needed longer is given the role. */
export const STAND_IN_DAYS = 31
const DAY_MS = 24 * 3_600_000

/** From the beginning of the first day to the end of the last. */
export const termOf = ({ from, to }: Days): Term => ({
  from: startOfDay(from),
  until: startOfDay(addDays(to, 1)),
})

/** A term that is not over yet, in order, and short. */
export const termFits = ({ from, until }: Term, now: Date): boolean =>
  from < until && until > now && until.getTime() - from.getTime() <= STAND_IN_DAYS * DAY_MS

export const isInTerm = ({ from, until }: Term, now: Date): boolean => from <= now && now < until

/**
 * Tracks that somebody holds for some days only, though these are not there yet, or over. What he was not given yet takes nothing:
 * he may read groups of the track for another reason, as who was named for one of them.
 */
const outOfTerm = ({ standIn, organiser }: Pick<Access, 'organiser' | 'standIn'>, now: Date): readonly string[] =>
  standIn && !isInTerm(standIn, now) ? standIn.organiser.filter((track) => organiser.includes(track)) : []

/**
 * An account as it counts now: whose days as a stand-in are over organises and reads no more from that moment on, also before it
 * was taken from him. Every command asks so; what he reads by himself ends when it is taken, within minutes.
 */
export const accessNow = <A extends Pick<Access, 'organiser' | 'scopes' | 'standIn'>>(access: A, now: Date): A => {
  const gone = outOfTerm(access, now)
  if (gone.length === 0) return access
  const scopes = access.scopes?.filter((scope) => !gone.includes(scope.split('.')[1] ?? ''))
  const organiser = access.organiser.filter((track) => !gone.includes(track))
  return { ...access, organiser, ...(scopes && { scopes }) }
}

/** The first and the last day, as they were entered. */
export const daysOf = ({ from, until }: Term): Days => ({
  from: localDate(from),
  to: lastDayOf(until),
})
