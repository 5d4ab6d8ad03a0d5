import type { DocketEntry } from '@kiemdiem/domain/model/docket'
import { docketWords as words } from './vi.ts'

/** Which paper has the number, where it stands in the book that one sees: its kind, day and what it is about. */
export const takenBy = (at: Readonly<Record<string, string>>, book: readonly DocketEntry[]): string | null => {
  const found = book.find(({ id }) => id === at.number)
  return found ? words.taken(found) : null
}
