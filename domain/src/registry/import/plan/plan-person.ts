import { canonicalEmail } from '../../../accounts/entry/sign-in.ts'
import { viDate } from '../../../vi.ts'
import type { PersonField, PersonRow, RowNote, RowReason } from '../row.ts'
import type { FindUnit } from './directory.ts'
import { changesIn, flatPerson } from './flat.ts'
import type { Match } from './match-person.ts'
import { mergePerson } from './merge.ts'
import type { Known, Outcome, Planned, RegistrySeen } from './planned.ts'

/** What writes, reads and rates follow: not changed by a file while a campaign is open. */
const RELATIONS: readonly PersonField[] = [
  ...(['name', 'unit', 'title', 'class', 'leader'] as const),
  ...(['partyTitle', 'unionTitle', 'partyMember', 'probationary'] as const),
]

/** What of these changes open work follows. */
const movedIn = <C extends { field: PersonField }>(changes: readonly C[]): C | undefined =>
  changes.find(({ field }) => RELATIONS.includes(field))

/** Whether open work would follow if somebody were again as before. */
export const movesPerson = (before: Known, after: Known): boolean =>
  movedIn(changesIn(flatPerson(before, String), flatPerson(after, String))) !== undefined

export interface PersonContext {
  registry: RegistrySeen
  known: (id: string) => Known | null
  findUnit: FindUnit
  /** Of units of the registry and of the file. */
  unitName: (id: string) => string
  /** How many rows of the file have an address. */
  rowsWith: (email: string) => number
}

const note = (reason: RowReason, field: RowNote['field'] = null, text = ''): RowNote => ({ reason, field, text })
const plain = (row: PersonRow, outcome: Outcome, notes: RowNote[]): Planned<Known> => ({
  ...{ row: row.row, outcome, notes, changes: [], candidates: [], before: null, after: null },
})
const cannot = (row: PersonRow, ...notes: RowNote[]) => plain(row, 'cannot', notes)

const labelOf = ({ person, personal }: Known, unitName: (id: string) => string): string =>
  [
    person.name,
    ...(personal.birthDate ? [`sinh ngày ${viDate(personal.birthDate)}`] : []),
    ...(person.posts[0] ? [person.posts[0].title] : []),
    ...(person.posts[0]?.unit ? [unitName(person.posts[0].unit)] : []),
    ...(person.code ? [`mã ${person.code}`] : []),
  ].join(', ')

const asking = (row: PersonRow, candidates: readonly string[], context: PersonContext): Planned<Known> => ({
  ...plain(row, 'asks', [note('whoIsMeant', 'name', row.name)]),
  candidates: candidates.flatMap((id) => {
    const known = context.known(id)
    return known ? [{ id, label: labelOf(known, context.unitName) }] : []
  }),
})

const sharedMailbox = ({ email }: PersonRow, id: string, { registry, rowsWith }: PersonContext): RowNote[] => {
  if (email === '') return []
  const others = (registry.mailboxes.get(canonicalEmail(email)) ?? []).filter((each) => each !== id).length
  const sharing = Math.max(others, rowsWith(email) - 1)
  return sharing > 0 ? [note('mailboxShared', 'email', String(sharing + 1))] : []
}

/** What is missing for somebody new; of somebody known it stays as it is. */
const missingFor = (row: PersonRow): RowNote[] => [
  ...(row.class === null ? [note('classMissing', 'class')] : []),
  ...(row.unit === '' ? [note('unitMissing', 'unit')] : []),
]

/** A unit that is nearly spelt as one that there is; whoever answers writes its name into the row. */
const askingUnit = (row: PersonRow, { findUnit }: PersonContext): Planned<Known> | null => {
  const unit = row.unit === '' ? null : findUnit(row.unit, [])
  return unit?.is === 'none' && unit.near !== '' ? plain(row, 'asks', [note('unitUnknown', 'unit', unit.near)]) : null
}

/** What a row comes to, once it is known whom it means. `id`: for somebody new. */
export const planPerson = (row: PersonRow, match: Match, id: string, context: PersonContext): Planned<Known> => {
  if (match.is === 'skipped') return plain(row, 'skipped', [])
  if (match.is === 'cannot') return cannot(row, note(match.reason, 'code', match.text))
  const askedUnit = askingUnit(row, context)
  // First which unit: whom the row means may follow from it.
  if (match.is === 'asks') return askedUnit ?? asking(row, match.candidates, context)
  const before = match.is === 'known' ? context.known(match.id) : null
  if (before && !before.person.active) return cannot(row, note('personLeft', 'name', before.person.name))
  const missing = before ? [] : missingFor(row)
  if (missing.length > 0) return cannot(row, ...missing)
  if (askedUnit) return askedUnit
  const held = before?.person.posts.flatMap(({ unit }) => unit ?? []) ?? []
  const unit = row.unit === '' ? null : context.findUnit(row.unit, held)
  if (unit?.is === 'none') return cannot(row, note('unitUnknown', 'unit'))
  if (unit?.is === 'several') return cannot(row, note('unitAmbiguous', 'unit', row.unit))
  const after = mergePerson(row, before, { id: before?.person.id ?? id, unit: unit?.id ?? null })
  const now = flatPerson(after, context.unitName)
  const shared = sharedMailbox(row, after.person.id, context)
  if (!before) {
    const untitled = row.title === '' ? [note('titleMissing', 'title', now.title)] : []
    return { ...plain(row, 'new', [...untitled, ...shared]), after }
  }
  const changes = changesIn(flatPerson(before, context.unitName), now)
  if (changes.length === 0) return { ...plain(row, 'unchanged', shared), before, after: before }
  const redirected = changes.some(({ field }) => field === 'email') && context.registry.inUse.has(before.person.id)
  if (redirected) return { ...cannot(row, note('emailInUse', 'email')), changes }
  const moved = movedIn(changes)
  if (context.registry.campaignOpen && moved) return { ...cannot(row, note('campaignOpen', moved.field)), changes }
  return { ...plain(row, 'changed', shared), changes, before, after }
}
