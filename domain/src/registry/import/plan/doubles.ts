import type { PersonRow, UnitRow } from '../row.ts'
import type { Match } from './match-person.ts'
import { nameKey, unitKey } from './names.ts'

/** Which row says the same as an earlier one: by index, the number of the earlier row. */
export type Doubles = ReadonlyMap<number, { of: number; sure: boolean }>

/** Under each of its keys a row is remembered; the first that comes again is a double. */
const repeated = <Row extends { row: number }>(
  rows: readonly Row[],
  keysOf: (row: Row, at: number) => { key: string; sure: boolean }[],
): Doubles => {
  const first = new Map<string, number>()
  return new Map(
    rows.flatMap((row, at) => {
      const keys = keysOf(row, at)
      const found = keys.find(({ key }) => first.has(key))
      for (const { key } of keys) if (!first.has(key)) first.set(key, row.row)
      return found ? [[at, { of: first.get(found.key) ?? 0, sure: found.sure }] as const] : []
    }),
  )
}

export const doubleUnits = (rows: readonly UnitRow[]): Doubles =>
  repeated(rows, ({ name }) => [{ key: unitKey(name), sure: true }])

/**
 * Sure: of one code, or of one known person, or alike in name, birth date and unit. Not sure: of one name and birth date in two
 * units; somebody who holds two posts, most likely, and a question.
 */
export const doublePeople = (rows: readonly PersonRow[], matches: readonly Match[]): Doubles =>
  repeated(rows, (row, at) => {
    const match = matches[at]
    if (match?.is === 'skipped' || match?.is === 'cannot') return []
    const name = `${nameKey(row.name)}|${row.birthDate ?? ''}`
    return [
      ...(row.code === '' ? [] : [{ key: `code ${row.code}`, sure: true }]),
      ...(match?.is === 'known' ? [{ key: `id ${match.id}`, sure: true }] : []),
      ...(row.code === '' && match?.is !== 'known' ? [{ key: `unit ${name}|${unitKey(row.unit)}`, sure: true }] : []),
      ...(row.birthDate !== null && match?.is === 'new' && row.is !== 'new' && row.code === ''
        ? [{ key: `name ${name}`, sure: false }]
        : []),
    ]
  })
