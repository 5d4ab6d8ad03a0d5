import { addDays, startOfDay } from '../../time.ts'
import type { Finding, Invariant } from '../data.ts'

/** Who is in charge in a head's place leads the unit from the first day to the last, and nobody else does; never the head himself. */
export const delegations: Invariant = ({ of }) =>
  of('units/{unitId}').flatMap(([at, { head, delegation }]): Finding[] => {
    if (!delegation) return []
    const { person, from, to, until, begun } = delegation
    return [
      ...(person === delegation.head ? [{ at, what: 'is in charge of himself' }] : []),
      ...(head === (begun ? person : delegation.head) ? [] : [{ at, what: 'is led by neither of the two' }]),
      ...(until.getTime() === startOfDay(addDays(to, 1)).getTime() && from <= to
        ? []
        : [{ at, what: 'ends at another moment than after its last day' }]),
    ]
  })
