import type { Attendee, Conference } from '../../model/conference.ts'
import type { Person } from '../../model/person.ts'
import { tidy } from '../../vi.ts'
import type { ScheduleConferenceInput } from '../inputs.ts'

/** "g-7": guests and bodies keep their id as long as they stay called, because hand-outs are recorded under it. */
const nextGuest = (taken: readonly string[]): string =>
  `g-${Math.max(0, ...taken.filter((id) => /^g-\d+$/.test(id)).map((id) => Number(id.slice(2)))) + 1}`

/** What is wrong with the roll, by its lines from 0; empty when nothing is. */
export const rollFaults = (
  roll: ScheduleConferenceInput['roll'],
  people: Record<string, Person>,
): Record<string, string> => {
  const faults: Record<string, string> = {}
  const seen = new Set<string>()
  roll.forEach(({ personId, kind, name }, index) => {
    const at = `roll.${index}`
    if (personId === null) {
      if (kind === 'member') faults[at] = 'memberNotPerson'
      else if (tidy(name).trim() === '') faults[at] = 'nameMissing'
      return
    }
    if (!people[personId]?.active) faults[at] = 'unknownPerson'
    else if (seen.has(personId)) faults[at] = 'twice'
    seen.add(personId)
  })
  if (!roll.some(({ kind }) => kind === 'member')) faults.roll = 'noMembers'
  return faults
}

/** The roll as the header keeps it. Members count in quorum and votes; guests and bodies do not. */
export const rollOf = (
  roll: ScheduleConferenceInput['roll'],
  people: Record<string, Person>,
  accounts: ReadonlySet<string>,
  previous: Pick<Conference, 'roll' | 'handouts'> | null,
): Attendee[] => {
  const before = [...(previous?.roll ?? [])]
  const taken = before.map(({ id }) => id)
  return roll.map(({ personId, kind, name, post }): Attendee => {
    const person = personId === null ? undefined : people[personId]
    const shown = { name: person?.name ?? tidy(name).trim(), post: tidy(post).trim() }
    const common = { kind, ...shown, counts: kind === 'member' }
    if (person) return { id: person.id, ...common, uid: accounts.has(person.id) ? person.id : null }
    const known = before.findIndex((each) => each.id.startsWith('g-') && each.kind === kind && each.name === shown.name)
    // Taken out of `before`, so that two guests of one name do not become one.
    const id = before.splice(known, known < 0 ? 0 : 1)[0]?.id ?? nextGuest(taken)
    taken.push(id)
    return { id, ...common, uid: null }
  })
}
