import { holdsAddress } from '../../commands/shown.ts'
import type { Attendee, Conference } from '../../model/conference.ts'
import type { Person } from '../../model/person.ts'
import { tidy } from '../../vi.ts'
import { admittedIn, isOfUnit } from '../belonging.ts'
import type { ScheduleConferenceInput } from '../inputs.ts'
import type { PlanInput } from './plan-input.ts'

/** "g-7": guests and bodies keep their id as long as they stay called, because hand-outs are recorded under it. */
const nextGuest = (taken: readonly string[]): string =>
  `g-${Math.max(0, ...taken.filter((id) => /^g-\d+$/.test(id)).map((id) => Number(id.slice(2)))) + 1}`

type Planned = Pick<PlanInput, 'unit' | 'board' | 'people' | 'previous' | 'caller'>

/** Who is called without belonging to the unit: the organiser of its track answers for that, null where nobody does. */
const strangers = ({ unit, board, people, previous, caller }: Planned, ids: readonly string[]) => {
  const rated = new Set(Object.values(board.rows).map(({ subject }) => subject))
  const organises = caller.access.organiser.includes(board.track)
  return ids.flatMap((id): [string, string | null][] => {
    const person = people[id]
    if (!person || isOfUnit(unit, person, rated)) return []
    return [[id, admittedIn(previous).roll[id] ?? (organises ? caller.uid : null)]]
  })
}

/** Whom nobody may call here who plans: by person. */
export const notOfUnit = (plan: Planned, ids: readonly string[]): ReadonlySet<string> =>
  new Set(strangers(plan, ids).flatMap(([id, by]) => (by === null ? [id] : [])))

/** People who are called by an organiser's word, with that organiser. */
export const admittedPeople = (plan: Planned, ids: readonly string[]): Record<string, string> =>
  Object.fromEntries(strangers(plan, ids).flatMap(([id, by]) => (by === null ? [] : [[id, by]])))

/** What is wrong with the roll, by its lines from 0; empty when nothing is. */
export const rollFaults = (plan: Planned, roll: ScheduleConferenceInput['roll']): Record<string, string> => {
  const { people } = plan
  const foreign = notOfUnit(
    plan,
    roll.flatMap(({ personId }) => personId ?? []),
  )
  const faults: Record<string, string> = {}
  const seen = new Set<string>()
  roll.forEach(({ personId, kind, name, post }, index) => {
    const at = `roll.${index}`
    if (personId === null) {
      if (kind === 'member') faults[at] = 'memberNotPerson'
      else if (tidy(name).trim() === '') faults[at] = 'nameMissing'
      else if (holdsAddress(`${name} ${post}`)) faults[at] = 'address'
      return
    }
    if (!people[personId]?.active) faults[at] = 'unknownPerson'
    else if (seen.has(personId)) faults[at] = 'twice'
    else if (foreign.has(personId)) faults[at] = 'notOfUnit'
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
