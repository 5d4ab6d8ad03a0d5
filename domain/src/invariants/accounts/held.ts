import { pendingOf } from '../../accounts/held.ts'
import { same } from '../../writes/same.ts'
import type { Finding, Invariant } from '../data.ts'

/** What waits for a second person is shown to exactly those whom it asks; nobody confirms what he asked for himself, unless he is alone. */
export const held: Invariant = ({ of }) =>
  of('access/{uid}').flatMap(([at, { personId, pending, organiser, admin, standIn }]): Finding[] => {
    const asked = [pending?.roles, pending?.code].flatMap((each) => each ?? [])
    const standing = standIn?.organiser ?? []
    const more = pending?.roles
    return [
      ...(pending && !same(pendingOf(pending).confirmers, [...pending.confirmers].sort())
        ? [{ at, what: 'is shown to others than it asks' }]
        : []),
      ...(asked.some(({ confirmers }) => confirmers.includes(personId)) ? [{ at, what: 'asks who gains by it' }] : []),
      ...(more &&
      ((more.admin && admin) || more.organiser.some((track) => organiser.includes(track) && !standing.includes(track)))
        ? [{ at, what: 'waits for a role that is held' }]
        : []),
      ...(standIn && standIn.from >= standIn.until ? [{ at, what: 'stands in until before it begins' }] : []),
    ]
  })
