import type { Person } from '../model/person.ts'
import type { Member, Unit } from '../model/unit.ts'

/** Somebody who belongs to a collective on a day: with his post in it, and whether he votes. */
export type MemberOn = Omit<Member, 'from' | 'to'>

interface Term {
  from?: string | null | undefined
  to?: string | null | undefined
}

/** Whether a term covers this day, its first and last day among them. */
export const holdsOn = ({ from, to }: Term, on: string): boolean => (from ?? '') <= on && on <= (to ?? '9999')

/** A probationary member of the Party attends the meetings of its organisations and does not vote (Điều lệ Đảng, Đ.5). */
const isOfParty = ({ kind }: Pick<Unit, 'kind'>): boolean => kind === 'partyCell' || kind === 'cellCommittee'

/** The post under which somebody sits in this unit's conference: the one held there, else the main one. */
export const postAt = (person: Pick<Person, 'posts'>, unit: string): string =>
  (person.posts.find((post) => post.unit === unit) ?? person.posts[0])?.title ?? ''

/** Who leads the unit, then whoever holds a post there that day. */
const staffOf = (unit: Unit, people: readonly Person[], on: string): Person[] => {
  const leaders = [unit.head, ...unit.deputies]
  const holds = ({ posts }: Person) => posts.some((post) => post.unit === unit.id && holdsOn(post, on))
  return [
    ...new Set([...leaders.flatMap((id) => people.find((person) => person.id === id) ?? []), ...people.filter(holds)]),
  ].filter(({ active }) => active)
}

/**
 * Who belongs to a unit on this day (YYYY-MM-DD), and who of them votes: its members as they are entered; where none are,
 * as in a department, its head, its deputies and everybody serving who holds a post there, in the order given. The one
 * source of rolls, quorums and majorities.
 */
export const membersOf = (unit: Unit, people: readonly Person[], on: string): MemberOn[] => {
  const named = unit.members ?? []
  if (named.length === 0)
    return staffOf(unit, people, on).map((person) => ({
      ...{ person: person.id, name: person.name, post: postAt(person, unit.id), agency: '' },
      votes: true,
    }))
  return named
    .filter((member) => holdsOn(member, on))
    .flatMap(({ from: _from, to: _to, ...member }) => {
      const person = people.find(({ id }) => id === member.person)
      if (person?.active === false) return []
      const votes = member.votes && !(isOfParty(unit) && person?.probationary === true)
      return [{ ...member, name: person?.name ?? member.name, votes }]
    })
}
