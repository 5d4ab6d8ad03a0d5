import type { Conference } from '../../model/conference.ts'
import type { Gate } from '../../model/gate.ts'

/**
 * Gates of which this person may be told that they have opened: open still, theirs to see, and what they bind not
 * reviewed yet. `conferences` are those of the units that the gates bind.
 */
export const openedFor = (
  person: string,
  gates: readonly Gate[],
  conferences: readonly Pick<Conference, 'unit' | 'state'>[],
): Gate[] =>
  gates.filter((gate) => {
    const held = conferences.filter(({ unit, state }) => unit === gate.bindsUnit && state !== 'cancelled')
    const over = held.length > 0 && held.every(({ state }) => state === 'confirmed')
    return gate.openedAt !== null && gate.viewers.includes(person) && !over
  })
