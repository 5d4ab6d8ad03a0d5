import type { PersonRow, UnitRow } from '../row.ts'
import type { ImportPlan, ImportRows } from './plan-import.ts'

/** So many people are stored at once at most. */
const PART_MAX = 2_000

/** In UTF-8: letters with marks take two or three bytes. */
const bytesIn = (text: string): number =>
  Array.from(text, (letter) => (letter < '\u0080' ? 1 : letter < '\u0800' ? 2 : 3)).reduce<number>((a, b) => a + b, 0)

/** About what a row takes of a commit: five documents, the directory and the journal, with their names. Measured. */
const bytesOf = (row: PersonRow | UnitRow): number => 1_300 + 2.2 * bytesIn(JSON.stringify(row))

/**
 * Where the parts of a file begin; the same for the same rows. `room`: bytes that a commit holds where this runs. The units
 * go with the first part; a file of no people has this one alone.
 */
export const partStarts = ({ units, people }: ImportRows, room: number): number[] => {
  const starts = [0]
  let left = room - units.reduce((sum, unit) => sum + bytesOf(unit), 0)
  for (const [at, row] of people.entries()) {
    const size = bytesOf(row)
    if (left < size || at - (starts.at(-1) ?? 0) >= PART_MAX) {
      starts.push(at)
      left = room
    }
    left -= size
  }
  return starts
}

/** What is stored at once of a plan: some of the people, and with the first of them all units. */
export const partOf = ({ units, people }: ImportPlan, starts: readonly number[], part: number): ImportPlan => ({
  units: part === 0 ? units : [],
  people: people.slice(starts[part] ?? people.length, starts[part + 1]),
})
