import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'
import { type Given, givenIn } from './given-in.ts'

/**
 * Number and day of a paper, by its entry in the book of papers: null as long as nobody has entered them. Null while that is
 * loading. `entry`: null for what is not issued yet.
 */
export const useGiven = (entry: string | null): Given | null => {
  const found = useDoc(entry === null ? null : documents.docket(entry))
  return entry === null ? { given: null, unread: false } : givenIn(found)
}
