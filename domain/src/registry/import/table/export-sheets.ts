import type { Unit } from '../../../model/unit.ts'
import { flatPerson, flatUnit } from '../plan/flat.ts'
import type { Known } from '../plan/planned.ts'
import { leaving } from './cell.ts'
import { PERSON_COLUMNS, UNIT_COLUMNS } from './columns.ts'
import { NO_UNIT } from './read-rows.ts'

/** A sheet as it leaves: heads, then rows, texts only. */
export interface LeavingSheet {
  name: string
  rows: string[][]
}

const PERSON_FIELDS = PERSON_COLUMNS.flatMap(({ field, label }) => (field === 'familyName' ? [] : [{ field, label }]))

const sheet = (name: string, heads: readonly { label: string }[], rows: readonly string[][]): LeavingSheet => ({
  name,
  rows: [heads.map(({ label }) => label), ...rows.map((row) => row.map(leaving))],
})

/**
 * The registry as a file that comes back as an import in which nothing is changed: whoever still serves, by main post and one
 * of each kind beside it. People are named by code in units where they have one, because names repeat.
 */
export const exportSheets = (people: readonly Known[], units: readonly Unit[]): LeavingSheet[] => {
  const unitNames = new Map(units.map(({ id, name }) => [id, name]))
  const called = new Map(people.map(({ person: { id, code, name } }) => [id, code || name]))
  const unitName = (id: string) => unitNames.get(id) ?? ''
  const personName = (id: string) => called.get(id) ?? ''
  const rows = people
    .filter(({ person }) => person.active)
    .map((known) => flatPerson(known, unitName))
    .map((flat) => PERSON_FIELDS.map(({ field }) => (field === 'unit' ? flat.unit || NO_UNIT : flat[field])))
  const unitRows = [...units]
    .sort((a, b) => a.order - b.order)
    .map((unit) => flatUnit(unit, unitName, personName))
    .map((flat) => UNIT_COLUMNS.map(({ field }) => flat[field]))
  return [sheet('Cán bộ', PERSON_FIELDS, rows), sheet('Đơn vị', UNIT_COLUMNS, unitRows)]
}

/** An empty file to be filled in. */
export const templateSheets = (): LeavingSheet[] => exportSheets([], [])
