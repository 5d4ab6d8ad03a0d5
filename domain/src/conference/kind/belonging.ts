import type { Conference } from '../../model/conference.ts'
import type { Paper } from '../../model/paper.ts'
import type { Person } from '../../model/person.ts'
import type { Track } from '../../model/terms.ts'
import type { Unit } from '../../model/unit.ts'
import { holdsOn } from '../../registry/members-of.ts'

/**
 * Who and what may come to a unit's conference by the word of those who keep it. Calling somebody lets him read every
 * paper of the agenda, so both sides belong to the unit; for everything else an organiser answers with his name, which
 * stays with the conference (`admitted`). Asked when it is planned, and again when papers go out: posts change.
 */
export type Belonging = Pick<Unit, 'id' | 'head' | 'deputies' | 'clerks' | 'members'>

/** Leads the unit, holds a post in it, or is its member on the day of the conference, as the registry has it now (R13). */
export const holdsPostIn = (
  { id, head, deputies, members = [] }: Belonging,
  person: Pick<Person, 'id' | 'posts'>,
  on: string,
): boolean =>
  person.id === head ||
  deputies.includes(person.id) ||
  person.posts.some(({ unit }) => unit === id) ||
  members.some((member) => member.person === person.id && holdsOn(member, on))

/** Comes to its conference without anybody else's word: holds a post there, enters for it, or is rated there. */
export const isOfUnit = (
  unit: Belonging,
  person: Pick<Person, 'id' | 'posts'>,
  rated: ReadonlySet<string>,
  on: string,
): boolean => holdsPostIn(unit, person, on) || unit.clerks.includes(person.id) || rated.has(person.id)

type Organiser = { uid: string; access: { organiser: readonly Track[] } }

/** Who organises a track of a paper reads it anyway, and may have it discussed where he thinks right. */
export const organisesPaper = ({ access }: Organiser, paper: Pick<Paper, 'tracks'> | undefined): boolean =>
  paper?.tracks.some((track) => access.organiser.includes(track)) ?? false

/** Who answers for what does not belong to the unit, as recorded so far. */
export const admittedIn = (conference: Pick<Conference, 'admitted'> | null | undefined) =>
  conference?.admitted ?? { agenda: {}, roll: {} }
