import { holdsAddress } from '../../../commands/shown.ts'
import type { Attendee } from '../../../model/conference.ts'
import { type MemberOn, postAt } from '../../../registry/members-of.ts'
import { isEmpty, tidy } from '../../../vi.ts'
import { admittedIn, isOfUnit } from '../../kind/belonging.ts'
import { isMember, memberLines, ROLL_MAX, type RollInput } from '../../roll.ts'
import type { PlanInput } from '../plan/plan-input.ts'

/** "g-7": guests and bodies keep their id as long as they stay called, because hand-outs are recorded under it. */
const nextGuest = (taken: readonly string[]): string =>
  `g-${Math.max(0, ...taken.filter((id) => /^g-\d+$/.test(id)).map((id) => Number(id.slice(2)))) + 1}`

type Planned = Pick<PlanInput, 'input' | 'unit' | 'members' | 'board' | 'people' | 'previous' | 'caller'>

/** Who is called without belonging to the unit: the organiser of its track answers for that, null where nobody does. */
const strangers = ({ input, unit, board, people, previous, caller }: Planned, ids: readonly string[]) => {
  const rated = new Set(Object.values(board.rows).map(({ subject }) => subject))
  const organises = caller.access.organiser.includes(board.track)
  return ids.flatMap((id): [string, string | null][] => {
    const person = people[id]
    if (!person || isOfUnit(unit, person, rated, input.date)) return []
    return [[id, admittedIn(previous).roll[id] ?? (organises ? caller.uid : null)]]
  })
}

/** Whom nobody may call here who plans: by person. */
const notOfUnit = (plan: Planned, ids: readonly string[]): ReadonlySet<string> =>
  new Set(strangers(plan, ids).flatMap(([id, by]) => (by === null ? [id] : [])))

/** People who are called by an organiser's word, with that organiser. */
export const admittedPeople = (plan: Planned, ids: readonly string[]): Record<string, string> =>
  Object.fromEntries(strangers(plan, ids).flatMap(([id, by]) => (by === null ? [] : [[id, by]])))

const belongs = ({ members }: Pick<Planned, 'members'>, line: RollInput): boolean =>
  members.some((member) => isMember(line, member))

const lineFault = (plan: Planned, line: RollInput): string | null => {
  const { personId, kind, name, post } = line
  if (kind === 'member' && personId === null) return belongs(plan, line) ? null : 'memberNotPerson'
  if (personId === null) {
    if (isEmpty(name)) return 'nameMissing'
    return holdsAddress(`${name} ${post}`) ? 'address' : null
  }
  if (!plan.people[personId]?.active) return 'unknownPerson'
  if (notOfUnit(plan, [personId]).size > 0) return 'notOfUnit'
  return kind === 'member' && !belongs(plan, line) ? 'notMember' : null
}

/**
 * What is wrong with the roll, by its lines from 0; empty when nothing is. Nobody is made a member here: who is one, the
 * registry says, and a chair who comes from this unit is one of them.
 */
export const rollFaults = (plan: Planned): Record<string, string> => {
  const { input, members, people } = plan
  const faults: Record<string, string> = {}
  const seen = new Set<string>()
  input.roll.forEach((line, index) => {
    const twice = line.personId !== null && seen.has(line.personId)
    const fault = lineFault(plan, line) ?? (twice ? 'twice' : null)
    if (fault) faults[`roll.${index}`] = fault
    if (line.personId !== null) seen.add(line.personId)
  })
  for (const role of ['chair', 'secretary'] as const) {
    if (!people[input[role]]?.active) faults[role] = 'unknownPerson'
    else if (notOfUnit(plan, [input[role]]).size > 0) faults[role] = 'notOfUnit'
  }
  const admitted = admittedPeople(plan, [input.chair])[input.chair] !== undefined
  const chairs = members.some(({ person }) => person === input.chair) || admitted
  if (!chairs) faults.chair ??= 'notMember'
  if (!members.some(({ votes }) => votes)) faults.roll = 'noMembers'
  return faults
}

/** Members of a unit larger than any hall come as far as they are called: it names the members of its conference. */
const membersCalled = ({ members, input }: Planned): readonly MemberOn[] =>
  members.length <= ROLL_MAX ? members : members.filter((member) => input.roll.some((line) => isMember(line, member)))

/**
 * Everybody who comes: the members of the day, whatever was asked of them; the guests and bodies of the plan; and who
 * chairs or writes without being any of these.
 */
const everybody = (plan: Planned): RollInput[] => {
  const { input, unit, people } = plan
  const members = membersCalled(plan)
  const guests = input.roll.filter((line) => !members.some((member) => isMember(line, member)))
  const lines = [...memberLines(members), ...guests]
  const besides = [...new Set([input.chair, input.secretary])].flatMap((id): RollInput[] => {
    const person = people[id]
    if (!person || lines.some(({ personId }) => personId === id)) return []
    return [{ personId: id, kind: 'guest', name: person.name, post: postAt(person, unit.id) }]
  })
  return [...lines, ...besides]
}

/** The roll as the header keeps it. Members with a vote count in quorum and votes; nobody else does. */
export const rollOf = (plan: Planned & Pick<PlanInput, 'accounts'>): Attendee[] => {
  const { members, people, accounts, previous } = plan
  const before = [...(previous?.roll ?? [])]
  const taken = before.map(({ id }) => id)
  return everybody(plan).map((line): Attendee => {
    const { personId, kind, name, post } = line
    const person = personId === null ? undefined : people[personId]
    const shown = { name: person?.name ?? tidy(name).trim(), post: tidy(post).trim() }
    const votes = members.some((member) => member.votes && isMember(line, member))
    const common = { kind, ...shown, counts: kind === 'member' && votes }
    if (personId !== null) return { id: personId, ...common, uid: accounts.has(personId) ? personId : null }
    const known = before.findIndex((each) => each.id.startsWith('g-') && each.kind === kind && each.name === shown.name)
    // Taken out of `before`, so that two guests of one name do not become one.
    const id = before.splice(known, known < 0 ? 0 : 1)[0]?.id ?? nextGuest(taken)
    taken.push(id)
    return { id, ...common, uid: null }
  })
}
