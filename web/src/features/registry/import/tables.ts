import type { PersonRow, RowNote, UnitRow } from '@kiemdiem/domain/registry/import/row'
import { addressOf, type Sheet } from '@kiemdiem/domain/registry/import/table/cell'
import { findTable, type Table } from '@kiemdiem/domain/registry/import/table/find-table'
import { type PlacedNote, readPeople, readUnits } from '@kiemdiem/domain/registry/import/table/read-rows'

/** Where a row of the call stands in the file. */
export interface Place {
  sheet: string
  row: number
  table: Table
}

/** What tables say, with numbers of rows that are one number over all sheets. */
export interface FileRows {
  units: UnitRow[]
  people: PersonRow[]
  places: ReadonlyMap<number, Place>
  /** Rows that are not sent, because a cell of them means nothing. */
  faults: { place: Place; notes: PlacedNote[] }[]
  /** What is to be noticed, by the row's number. */
  notices: ReadonlyMap<number, PlacedNote[]>
}

export const tablesIn = (sheets: readonly Sheet[]): Table[] => sheets.flatMap((sheet) => findTable(sheet) ?? [])

/** The same table with another meaning of one column; a meaning is given up where it was before. */
export const withColumn = (table: Table, at: number, field: string | null): Table =>
  ({
    ...table,
    columns: table.columns.map((column, each) => (each === at ? field : column === field ? null : column)),
  }) as Table

const columnOf = ({ columns }: Table, field: RowNote['field']): number =>
  (columns as readonly (string | null)[]).indexOf(field)

/** "C7" of a note about a row; '' where its field has no column. */
export const cellOf = ({ row, table }: Place, { field }: RowNote): string => {
  const column = field === null ? -1 : columnOf(table, field)
  return column < 0 ? '' : addressOf(row - 1, column)
}

/** Rows of all tables, numbered through. */
export const rowsOf = (tables: readonly Table[]): FileRows => {
  const places = new Map<number, Place>()
  const notices = new Map<number, PlacedNote[]>()
  const file: FileRows = { units: [], people: [], places, faults: [], notices }
  for (const table of tables.filter(({ columns }) => columns.some((column) => column === 'name'))) {
    const read = table.kind === 'people' ? readPeople(table) : readUnits(table)
    const place = (row: number): Place => ({ sheet: table.sheet.name, row, table })
    const numbered = <Row extends { row: number }>(row: Row): Row => {
      const number = places.size + 1
      places.set(number, place(row.row))
      notices.set(
        number,
        read.notices.filter((note) => note.row === row.row),
      )
      return { ...row, row: number }
    }
    if (table.kind === 'people') file.people.push(...readPeople(table).rows.map(numbered))
    else file.units.push(...readUnits(table).rows.map(numbered))
    for (const [row, notes] of Map.groupBy(read.faults, (note) => note.row))
      file.faults.push({ place: place(row), notes })
  }
  return file
}

/** Under which key the answer to each question of a row is kept. */
export const personKey = (row: number): string => `person ${row}`
export const unitKey = (row: number): string => `unit ${row}`

/** The rows as somebody has answered: whom they mean, which unit they name, or that they are left out. */
export const answered = (file: FileRows, answers: ReadonlyMap<string, string>): FileRows => ({
  ...file,
  people: headsFirst(file).map((row) => {
    const [is, unit] = [answers.get(personKey(row.row)), answers.get(unitKey(row.row))]
    return unit === 'skip' ? { ...row, is: unit } : { ...row, is: is ?? row.is, unit: unit ?? row.unit }
  }),
})

/** One answer counts for all rows that spell the unit so; leaving out is for the row alone. */
export const answeredWith = (
  { people }: FileRows,
  answers: ReadonlyMap<string, string>,
  key: string,
  answer: string,
): ReadonlyMap<string, string> => {
  const spelt = people.find(({ row }) => unitKey(row) === key)?.unit
  const alike = answer === 'skip' ? [] : people.filter(({ unit }) => unit === spelt).map(({ row }) => unitKey(row))
  return new Map([...answers, ...[...alike, key].map((each) => [each, answer] as const)])
}

/** Whom units name goes first, so that a file of several parts finds heads in its first one. */
export const headsFirst = ({ units, people }: Pick<FileRows, 'units' | 'people'>): PersonRow[] => {
  const named = new Set(units.flatMap(({ head, deputies, clerks }) => [head, ...deputies, ...clerks]))
  const isNamed = ({ code, name }: PersonRow) => Number(!(named.has(code) || named.has(name)))
  return [...people].sort((a, b) => isNamed(a) - isNamed(b) || a.row - b.row)
}
