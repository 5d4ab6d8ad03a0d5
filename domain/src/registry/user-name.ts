import { fold } from '../vi.ts'

/** What user names may be long: they are typed by hand from a printed sheet. */
const LONGEST = 40

/**
 * A user name for a person from the name: "Nguyễn Văn An" is "nguyenvanan", the next one "nguyenvanan2". `taken`: those
 * that are given already, as they are written in access documents.
 */
export const userNameFor = (name: string, taken: ReadonlySet<string>): string => {
  const base =
    fold(name)
      .replace(/[^a-z0-9]/g, '')
      .slice(0, LONGEST) || 'canbo'
  const free = (number: number): string => {
    const candidate = number === 1 ? base : `${base}${number}`
    return taken.has(candidate) ? free(number + 1) : candidate
  }
  return free(1)
}
