import type { Conference, Replacement } from '../../model/conference.ts'

/** Replacements of chair or secretary that happened: without those recorded by mistake, in their order. */
export const replacementsOf = (
  { replaced = [] }: { replaced?: readonly Replacement[] | undefined },
  role: Replacement['role'],
): Replacement[] => replaced.filter((each) => each.role === role && !each.mistaken)

/**
 * Which of them a new record takes the place of: those from the same hour on or later, and the last where it is of the same
 * person, whose hour was wrong.
 */
export const supersededBy = (
  conference: Pick<Conference, 'replaced'>,
  { role, attendee, from }: Pick<Replacement, 'role' | 'attendee' | 'from'>,
): Replacement[] => {
  const stand = replacementsOf(conference, role)
  return stand.filter((each) => each.from >= from || (each === stand.at(-1) && each.attendee === attendee))
}

/** Whom the screen offers: neither guests nor who leads, unless that was recorded by mistake; a chair is a member. */
export const mayTakeOver = (conference: Conference, role: Replacement['role']) => {
  const others = [
    conference[role === 'chair' ? 'secretary' : 'chair'].uid,
    ...(replacementsOf(conference, role).length > 0 ? [] : [conference[role].uid]),
  ]
  return conference.roll.filter(
    ({ id, kind }) => !others.includes(id) && !id.startsWith('g-') && (role === 'secretary' || kind === 'member'),
  )
}
