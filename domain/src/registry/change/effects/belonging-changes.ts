import type { BoardPage } from '../../../model/progress.ts'
import type { Track } from '../../../model/terms.ts'
import type { RegistryState, Work } from '../work.ts'

/** What belonging to a unit moves: the boards whose conferences may now call others, and the reviews that may now come there. */
export interface BelongingChanged {
  boards: BoardPage[]
  reviews: string[]
  tracks: Track[]
}

/** By a post, for good; as a member, for a term; or entering for it only. */
type Standing = 'post' | `member ${string}` | 'clerk'

/** By unit and person: whether he stands there by a post, so that his paper may be laid before it, or only enters for it. */
const standings = ({ units, people }: RegistryState): Map<string, Map<string, Standing>> => {
  const found = new Map<string, Map<string, Standing>>()
  for (const { id, head, deputies, clerks, members = [] } of units) {
    const enters = clerks.map((uid): [string, Standing] => [uid, 'clerk'])
    const belong = members.flatMap(({ person, from, to }): [string, Standing][] =>
      person === null ? [] : [[person, `member ${from}–${to}`]],
    )
    const lead = [head, ...deputies].map((uid): [string, Standing] => [uid, 'post'])
    found.set(id, new Map([...enters, ...belong, ...lead]))
  }
  for (const { id, posts } of people) for (const { unit } of posts) if (unit) found.get(unit)?.set(id, 'post')
  return found
}

/** Who comes to belong to a unit, or belongs to it no longer or otherwise than before. */
const moves = (before: RegistryState, after: RegistryState): { unit: string; person: string }[] => {
  const [was, is] = [standings(before), standings(after)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((unit) => {
    const [old, next] = [was.get(unit), is.get(unit)]
    const people = new Set([...(old?.keys() ?? []), ...(next?.keys() ?? [])])
    return [...people].flatMap((person) => (old?.get(person) === next?.get(person) ? [] : [{ unit, person }]))
  })
}

/**
 * Whoever belongs to a unit may be called to its conference, and his own paper be laid before it, by the word of those who
 * plan it (conference/belonging.ts). So coming to belong and ceasing to are a matter of the unit's track and of every track
 * in which the person is reviewed or writes, whether the unit has a board in this campaign or not.
 */
export const belongingChanged = (before: RegistryState, after: RegistryState, work: Work): BelongingChanged => {
  const moved = moves(before, after)
  const [units, people] = [new Set(moved.map(({ unit }) => unit)), new Set(moved.map(({ person }) => person))]
  const boards = work.boards.filter(({ unit }) => units.has(unit))
  const papers = work.papers.filter(
    ({ subject, responsible, writers }) =>
      people.has(subject) || [responsible, ...writers].some((uid) => people.has(uid)),
  )
  const reviews = work.reviews.filter(({ subject }) => people.has(subject))
  return {
    boards,
    reviews: reviews.map(({ id }) => id),
    tracks: [
      ...boards.map(({ track }) => track),
      ...papers.flatMap(({ tracks }) => tracks),
      ...reviews.map(({ track }) => track),
    ],
  }
}
