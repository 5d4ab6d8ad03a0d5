import type { Conference } from '@kiemdiem/domain/model/conference'
import { type MemberOn, membersOf } from '@kiemdiem/domain/registry/members-of'
import { useDoc } from '../../../lib/data/use-doc.ts'
import { usePeople } from '../../../lib/data/use-people.ts'
import { documents } from '../../../lib/live/documents.ts'
import { dataOf } from '../../../lib/live/live.ts'

/** Whom the registry names as members of the unit on the day of its conference; null until it is known. */
export const useMembers = ({ unit, date }: Pick<Conference, 'unit' | 'date'>): readonly MemberOn[] | null => {
  const found = dataOf(useDoc(documents.unit(unit)))
  const people = usePeople()
  // What memory alone knows at first may be a part of everybody.
  return found && people.state === 'ready' && !people.stale ? membersOf(found, people.data, date) : null
}
