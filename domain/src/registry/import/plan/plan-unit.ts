import type { Unit } from '../../../model/unit.ts'
import type { RowNote, RowReason, UnitField, UnitRow } from '../row.ts'
import type { FindPerson, FindUnit, Named } from './directory.ts'
import { changesIn, flatUnit } from './flat.ts'
import { mergeUnit } from './merge.ts'
import type { Planned, RegistrySeen } from './planned.ts'

const RELATIONS: readonly UnitField[] = ['name', 'kind', 'parent', 'head', 'deputies', 'clerks']

const movedIn = <C extends { field: UnitField }>(changes: readonly C[]): C | undefined =>
  changes.find(({ field }) => RELATIONS.includes(field))

/** Whether open work would follow if a unit were again as before. */
export const movesUnit = (before: Unit, after: Unit): boolean =>
  movedIn(changesIn(flatUnit(before, String, String), flatUnit(after, String, String))) !== undefined

export interface UnitContext {
  registry: RegistrySeen
  findUnit: FindUnit
  findPerson: FindPerson
  unitName: (id: string) => string
  personName: (id: string) => string
  /** Where new units stand in lists. */
  nextOrder: number
}

const note = (reason: RowReason, field: UnitField | null = null, text = ''): RowNote => ({ reason, field, text })
const plain = (row: UnitRow, outcome: Planned<Unit>['outcome'], notes: RowNote[] = []): Planned<Unit> => ({
  ...{ row: row.row, outcome, notes, changes: [], candidates: [], before: null, after: null },
})

const FAULTS: Record<'none' | 'several', Partial<Record<UnitField, RowReason>>> = {
  none: { parent: 'unitUnknown' },
  several: { parent: 'unitAmbiguous' },
}

/** What a text names, or the note that says why it names nothing. */
const resolved = (field: UnitField, text: string, named: Named): string | RowNote => {
  if (named.is === 'one') return named.id
  const reason = FAULTS[named.is][field] ?? (named.is === 'none' ? 'personUnknown' : 'personAmbiguous')
  return note(reason, field, named.is === 'none' && named.near !== '' ? named.near : text)
}

const isNote = (value: string | RowNote): value is RowNote => typeof value !== 'string'

/** What a row of a unit comes to. `id`: of the unit that it means, known or new. */
export const planUnit = (row: UnitRow, before: Unit | null, id: string, context: UnitContext): Planned<Unit> => {
  const kind = row.kind ?? before?.kind
  if (!kind) return plain(row, 'cannot', [note('kindMissing', 'kind')])
  if (row.head === '' && !before) return plain(row, 'cannot', [note('headMissing', 'head')])
  const person = (field: UnitField, held: readonly string[]) => (text: string) =>
    resolved(field, text, context.findPerson(text, id, held))
  const head = row.head === '' ? (before?.head ?? '') : person('head', before ? [before.head] : [])(row.head)
  const deputies = row.deputies.map(person('deputies', before?.deputies ?? []))
  const clerks = row.clerks.map(person('clerks', before?.clerks ?? []))
  const held = before?.parent ? [before.parent] : []
  const parent = row.parent === '' ? '' : resolved('parent', row.parent, context.findUnit(row.parent, held))
  const faults = [head, ...deputies, ...clerks, parent].filter(isNote)
  if (faults.length > 0) return plain(row, 'cannot', faults)
  const ids = (list: (string | RowNote)[]) =>
    list.length === 0 ? null : list.filter((each) => typeof each === 'string')
  const given = {
    ...{ id, parent: String(parent) || null, order: context.nextOrder, head: String(head) },
    ...{ deputies: ids(deputies), clerks: ids(clerks) },
  }
  const after = mergeUnit({ ...row, kind }, before, given)
  if (!before) return { ...plain(row, 'new'), after }
  const flat = (unit: Unit) => flatUnit(unit, context.unitName, context.personName)
  const changes = changesIn(flat(before), flat(after))
  if (changes.length === 0) return { ...plain(row, 'unchanged'), before, after: before }
  const moved = movedIn(changes)
  if (context.registry.campaignOpen && moved)
    return { ...plain(row, 'cannot', [note('campaignOpen', moved.field)]), changes }
  return { ...plain(row, 'changed'), changes, before, after }
}

/** Units that would stand below themselves, by id. */
export const insideThemselves = (units: readonly Pick<Unit, 'id' | 'parent'>[]): ReadonlySet<string> => {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]))
  const circles = (id: string, from: string | null, steps: number): boolean =>
    from !== null && steps <= units.length && (from === id || circles(id, parents.get(from) ?? null, steps + 1))
  return new Set(units.filter(({ id, parent }) => circles(id, parent, 0)).map(({ id }) => id))
}
