import { PENDING_WORDS, type Pending } from '../appraisal/mark.ts'
import type { NotRated } from '../model/not-rated.ts'
import { RATING_NAMES, type Rating } from '../model/terms.ts'
import { notRatedHere, notRatedWord } from '../ratings/not-rated/reasons.ts'
import { same } from '../writes/same.ts'

/** What is decided of one subject: one of these, or none: not decided, for want of a majority. */
export interface Decided {
  level: Rating | null
  pending: Pending | null
  notRated: NotRated | null
}

export const UNDECIDED: Decided = { level: null, pending: null, notRated: null }

export const outcomeOf = ({ level, pending, notRated }: Decided): Decided => ({ level, pending, notRated })

export const sameOutcome = (a: Decided, b: Decided): boolean => same(outcomeOf(a), outcomeOf(b))

export const isUndecided = (decided: Decided): boolean => sameOutcome(decided, UNDECIDED)

/** Whether it ends the stage: a level, or that none is given. Who is pending, or has no majority, comes again. */
export const isFinal = ({ level, notRated }: Decided): boolean => level !== null || notRated !== null

/** How many of the three it says. */
export const saidIn = (decided: Decided): number =>
  Object.values(outcomeOf(decided)).filter((each) => each !== null).length

/** As it stands in minutes, on screens and prints. */
export const outcomeWords = (decided: Decided): string => {
  const { level, pending, notRated } = decided
  if (level) return RATING_NAMES[level]
  if (pending) return PENDING_WORDS[pending]
  return notRated ? notRatedHere(notRated) : 'Chưa quyết định'
}

/** As the room sees it: why there is no level tells of health, leave or an inquiry, and is said by whoever chairs. */
export const outcomeShown = (decided: Decided): string => {
  if (decided.pending) return 'Chưa xếp loại'
  return decided.notRated ? notRatedWord(decided.notRated) : outcomeWords(decided)
}
