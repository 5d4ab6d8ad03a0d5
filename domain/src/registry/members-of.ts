import type { Person } from '../model/person.ts'
import type { Member, Unit } from '../model/unit.ts'

/** Somebody who belongs to a collective on a day: with his post in it, and whether he votes. */
export type MemberOn = Omit<Member, 'from' | 'to'>

interface Term {
  from?: string | null | undefined
  to?: string | null | undefined
}
const holdsOn = ({ from, to }: Term, on: string): boolean => (from ?? '') <= on && on <= (to ?? '9999')

/** A probationary member of the Party attends the meetings of its organisations and does not vote (Điều lệ Đảng, Đ.5). */
const isOfParty = ({ kind }: Pick<Unit, 'kind'>): boolean => kind === 'partyCell' || kind === 'cellCommittee'

/**
 * Who belongs to a unit on this day (YYYY-MM-DD), and who of them votes: its members as they are entered; where none are,
 * as in a department, everybody serving who holds a post there, in the order given. The one source of rolls, quorums and
 * majorities.
 */
export const membersOf = (unit: Unit, people: readonly Person[], on: string): MemberOn[] => {
  const named = unit.members ?? []
  if (named.length === 0)
    return people.flatMap(({ id, name, posts, active }): MemberOn[] => {
      const post = posts.find((each) => each.unit === unit.id && holdsOn(each, on))
      return active && post ? [{ person: id, name, post: post.title, agency: '', votes: true }] : []
    })
  return named
    .filter((member) => holdsOn(member, on))
    .map(({ from: _from, to: _to, ...member }) => {
      const person = people.find(({ id }) => id === member.person)
      const votes = member.votes && !(isOfParty(unit) && person?.probationary === true)
      return { ...member, name: person?.name ?? member.name, votes }
    })
}
