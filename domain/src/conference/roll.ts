import type { Attendee } from '../model/conference.ts'
import type { Person } from '../model/person.ts'
import type { Unit } from '../model/unit.ts'
import { type MemberOn, postAt } from '../registry/members-of.ts'
import { byName } from '../vi.ts'
import type { ScheduleConferenceInput } from './inputs.ts'

/** Longest roll: as many as the largest hall, and what one transaction reads comfortably. */
export const ROLL_MAX = 300

export type RollInput = ScheduleConferenceInput['roll'][number]

/** What a member is in the collective, and of which agency where that is another. */
export const postOf = ({ post, agency }: Pick<MemberOn, 'post' | 'agency'>): string =>
  [post, agency].filter(Boolean).join(', ')

/** Whether a line of a roll is this member: by person, or by name who has none. */
export const isMember = ({ personId, name }: Pick<RollInput, 'personId' | 'name'>, member: MemberOn): boolean =>
  personId === null ? member.person === null && member.name === name : member.person === personId

/** The members as lines of a roll. */
export const memberLines = (members: readonly MemberOn[]): RollInput[] =>
  members.map((member) => ({ personId: member.person, kind: 'member', name: member.name, post: postOf(member) }))

/**
 * Who is called unless the planner changes it: the members of the day; as guests those whose rating rests on this
 * conference and who are none, by name; then the bodies that the campaign's rules invite to this kind of conference.
 * `guests`: those bodies;
 * `rated` may hold collectives, which nobody can call; people who are not in `people` are left out.
 */
export const defaultRoll = (
  unit: Pick<Unit, 'id'>,
  members: readonly MemberOn[],
  rated: readonly string[],
  people: readonly Pick<Person, 'id' | 'name' | 'posts' | 'active'>[],
  guests: readonly string[],
): RollInput[] => {
  const belong = new Set(members.map(({ person }) => person))
  const attending = people.filter(({ id, active }) => active && rated.includes(id) && !belong.has(id))
  return [
    ...memberLines(members),
    ...attending
      .sort((a, b) => byName(a.name, b.name))
      .map(
        (person): RollInput => ({
          ...{ personId: person.id, kind: 'guest', name: person.name, post: postAt(person, unit.id) },
        }),
      ),
    ...guests.map((name): RollInput => ({ personId: null, kind: 'body', name, post: '' })),
  ]
}

/** In what the members on a roll are no longer those of the registry; names, in order. */
export interface RollChange {
  joined: string[]
  left: string[]
  /** Those whose vote differs. */
  vote: string[]
}

/** What has changed of the members since a roll was made; null: nothing. */
export const rollChange = (
  roll: readonly Pick<Attendee, 'id' | 'kind' | 'name' | 'counts'>[],
  members: readonly MemberOn[],
): RollChange | null => {
  const onRoll = roll.filter(({ kind }) => kind === 'member')
  const is = (attendee: (typeof onRoll)[number], { person, name }: MemberOn) =>
    person === null ? attendee.id.startsWith('g-') && attendee.name === name : attendee.id === person
  const names = (of: readonly { name: string }[]) => of.map(({ name }) => name)
  const change = {
    joined: names(members.filter((member) => !onRoll.some((each) => is(each, member)))),
    left: names(onRoll.filter((each) => !members.some((member) => is(each, member)))),
    vote: names(members.filter((member) => onRoll.some((each) => is(each, member) && each.counts !== member.votes))),
  }
  return Object.values(change).some((of) => of.length > 0) ? change : null
}

/** The same in one sentence. */
export const rollChangeText = ({ joined, left, vote }: RollChange): string => {
  const said = (what: string, of: readonly string[]) => (of.length > 0 ? [`${what}: ${of.join('; ')}`] : [])
  const parts = [...said('thêm', joined), ...said('không còn', left), ...said('thay đổi quyền biểu quyết', vote)]
  return `Danh sách thành viên của đơn vị đã thay đổi từ khi lập lịch (${parts.join('. ')}).`
}
