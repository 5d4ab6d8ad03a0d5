import type { ConferenceRules } from '../model/campaign.ts'
import type { Person } from '../model/person.ts'
import type { Unit } from '../model/unit.ts'
import { byName } from '../vi.ts'
import { conferenceKindOf } from './agenda.ts'
import type { ScheduleConferenceInput } from './inputs.ts'

/** Longest roll: as many as the largest hall, and what one transaction reads comfortably. */
export const ROLL_MAX = 300

export type RollInput = ScheduleConferenceInput['roll'][number]

/** The post under which somebody sits in this unit's conference: the one held there, else the main one. */
export const postAt = (person: Pick<Person, 'posts'>, unit: string): string =>
  (person.posts.find((post) => post.unit === unit) ?? person.posts[0])?.title ?? ''

/**
 * Who is called unless the planner changes it: the head, the deputies, everybody whose rating rests on this
 * conference, by name; then the bodies that the campaign's rules invite to this kind of conference. `rated` may hold
 * collectives, which nobody can call; people who are not in `people` are left out.
 */
export const defaultRoll = (
  unit: Pick<Unit, 'id' | 'kind' | 'head' | 'deputies'>,
  rated: readonly string[],
  people: readonly Pick<Person, 'id' | 'name' | 'posts' | 'active'>[],
  guests: ConferenceRules['guests'],
): RollInput[] => {
  const known = new Map(people.map((person) => [person.id, person]))
  const named = (ids: readonly string[]) => ids.flatMap((id) => known.get(id) ?? []).filter(({ active }) => active)
  const leaders = named([unit.head, ...unit.deputies])
  const others = named(rated).sort((a, b) => byName(a.name, b.name))
  const members = [...new Set([...leaders, ...others])]
  const kind = conferenceKindOf(unit)
  return [
    ...members.map(
      (person): RollInput => ({
        personId: person.id,
        kind: 'member',
        name: person.name,
        post: postAt(person, unit.id),
      }),
    ),
    ...(kind ? (guests.byKind[kind] ?? []) : []).map(
      (name): RollInput => ({ personId: null, kind: 'body', name, post: '' }),
    ),
  ]
}
