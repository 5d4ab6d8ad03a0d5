import type { Faults } from '../faults.ts'
import type { Changes } from './changes-of.ts'

/** What one transaction writes at most, with room for the event and the answer that go with it. */
export const WRITES_MAX = 450

/** Why a change cannot be applied as a whole, under the field that causes it. */
export const changeFaults = (changes: Changes | { refused: 'noAppraiser' | 'twoBodies' }, field: string): Faults => {
  if ('refused' in changes) return { [field]: changes.refused }
  return changes.writes.length > WRITES_MAX ? { [field]: 'tooLarge' } : {}
}
