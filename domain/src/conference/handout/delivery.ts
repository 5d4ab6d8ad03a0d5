import type { Attendee, Conference, Handout } from '../../model/conference.ts'

/** Who was told by telephone has been told; papers he has not got. */
export const isDelivered = (handout: Handout | undefined): handout is Handout =>
  handout !== undefined && handout.how !== 'phone'

/** The day on which all of them had the papers; null while somebody has not. */
export const deliveredOn = (
  attendees: readonly Pick<Attendee, 'id'>[],
  handouts: Readonly<Record<string, Handout>>,
): string | null => {
  const days = attendees.map(({ id }) => handouts[id]).map((handout) => (isDelivered(handout) ? handout.on : null))
  return days.every((day) => day !== null) ? (days.sort().at(-1) ?? null) : null
}

/** What is recorded now beside what was: a call never takes the place of papers, and stays on record beside them. */
export const proofAfter = (before: Handout | undefined, now: Handout): Handout => {
  if (now.how === 'phone') return isDelivered(before) ? { ...before, told: now.on } : now
  const told = before?.how === 'phone' ? before.on : before?.told
  return told === undefined ? now : { ...now, told }
}

/** Papers of an agenda: a collective's may stand for two subjects. */
export const papersOf = ({ agenda }: Pick<Conference, 'agenda'>): number =>
  new Set(agenda.map(({ paperId }) => paperId)).size
