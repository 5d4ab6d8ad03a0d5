import type { DocketEntry, GivenNumber } from '@kiemdiem/domain/model/docket'
import type { Live } from '../../../lib/live/live.ts'

/** `given` absent: of a paper of before there was a book. `unread`: it may have a number that could not be read. */
export interface Given {
  given?: GivenNumber | null
  unread: boolean
}

/** What an entry as it was found says of number and day; null while it is loading. */
export const givenIn = (found: Live<DocketEntry>): Given | null => {
  if (found.state === 'loading') return null
  if (found.state === 'ready') return { given: found.data.given, unread: false }
  return found.state === 'missing' ? { unread: false } : { given: null, unread: true }
}
