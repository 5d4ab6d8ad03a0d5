import type { GivenNumber } from '@kiemdiem/domain/model/docket'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { documents } from '../../../lib/live/documents.ts'

/** `given` absent: of a paper of before there was a book. `unread`: it may have a number that could not be read. */
interface Given {
  given?: GivenNumber | null
  unread: boolean
}

/**
 * Number and day of a paper, by its entry in the book of papers: null as long as nobody has entered them. Null while that is
 * loading. `entry`: null for what is not issued yet.
 */
export const useGiven = (entry: string | null): Given | null => {
  const found = useDoc(entry === null ? null : documents.docket(entry))
  if (entry === null) return { given: null, unread: false }
  if (found.state === 'loading') return null
  if (found.state === 'ready') return { given: found.data.given, unread: false }
  return found.state === 'missing' ? { unread: false } : { given: null, unread: true }
}
