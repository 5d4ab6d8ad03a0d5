import type { PersonRow } from '../row.ts'
import type { ImportPlan } from './plan-import.ts'

/** So many people are stored at once at most. */
const PART_MAX = 2_000
/**
 * And so many bytes: a commit may hold 10 MiB, on the emulator 4 (decisions/0043). Rows of an ordinary length let the first
 * limit come first.
 */
const BYTES_MAX = 3_600_000

/** About what a row takes in its five documents and in the journal, however it is written. */
const bytesOf = (row: PersonRow): number => 700 + 1.5 * JSON.stringify(row).length

/** Where the parts of a file begin; the same for the same rows. A file of no people has one part, of its units. */
export const partStarts = (people: readonly PersonRow[]): number[] => {
  const starts = [0]
  let room = BYTES_MAX
  for (const [at, row] of people.entries()) {
    const size = bytesOf(row)
    if (room < size || at - (starts.at(-1) ?? 0) >= PART_MAX) {
      starts.push(at)
      room = BYTES_MAX
    }
    room -= size
  }
  return starts
}

/** What is stored at once of a plan: some of the people, and with the first of them all units. */
export const partOf = ({ units, people }: ImportPlan, starts: readonly number[], part: number): ImportPlan => ({
  units: part === 0 ? units : [],
  people: people.slice(starts[part] ?? people.length, starts[part + 1]),
})
