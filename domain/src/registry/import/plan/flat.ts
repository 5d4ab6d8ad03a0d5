import { CLASS_NAMES, type Post, type PostKind } from '../../../model/person.ts'
import { UNIT_KIND_NAMES, type Unit } from '../../../model/unit.ts'
import { viDate } from '../../../vi.ts'
import type { PersonField, UnitField } from '../row.ts'
import type { Change, Known } from './planned.ts'

/** The registry as a table has it: one text a column. What is exported, and what old and new are compared by. */

/** The post of a kind that stands beside the main one. */
export const besideMain = (posts: readonly Post[], kind: PostKind): number =>
  posts.findIndex((post, at) => at > 0 && post.kind === kind)

const yesNo = (value: boolean | undefined) => (value ? 'có' : 'không')

export const flatPerson = (
  { person, contact, personal }: Known,
  unitName: (id: string) => string,
): Record<PersonField, string> => {
  const [main] = person.posts
  return {
    code: person.code ?? '',
    name: person.name,
    birthDate: personal.birthDate === null ? '' : viDate(personal.birthDate),
    unit: main?.unit ? unitName(main.unit) : '',
    title: main?.title ?? '',
    class: CLASS_NAMES[person.class],
    leader: yesNo(person.leader),
    partyTitle: person.posts[besideMain(person.posts, 'party')]?.title ?? '',
    unionTitle: person.posts[besideMain(person.posts, 'union')]?.title ?? '',
    partyMember: yesNo(person.partyMember),
    probationary: yesNo(person.probationary),
    partyCell: person.partyCell?.name ?? '',
    committee: person.partyCell?.committee ?? '',
    email: contact.email ?? '',
    phone: contact.phone ?? '',
  }
}

export const flatUnit = (
  unit: Unit,
  unitName: (id: string) => string,
  personName: (id: string) => string,
): Record<UnitField, string> => ({
  name: unit.name,
  shortName: unit.shortName,
  kind: UNIT_KIND_NAMES[unit.kind],
  parent: unit.parent === null ? '' : unitName(unit.parent),
  head: personName(unit.head),
  deputies: unit.deputies.map(personName).join('; '),
  clerks: unit.clerks.map(personName).join('; '),
  issuer: unit.issuer ?? '',
  superior: unit.superior ?? '',
  place: unit.place ?? '',
  order: String(unit.order),
})

export const changesIn = <Field extends PersonField | UnitField>(
  before: Record<Field, string>,
  after: Record<Field, string>,
): (Change & { field: Field })[] =>
  (Object.keys(after) as Field[])
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, from: before[field], to: after[field] }))
