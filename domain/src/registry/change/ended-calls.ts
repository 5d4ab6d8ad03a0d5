import { isOfUnit } from '../../conference/kind/belonging.ts'
import type { Conference } from '../../model/conference.ts'
import type { RegistryState, Work } from './work.ts'

/** Somebody on the roll of a conference not yet held who came there by what the registry no longer says of him. */
export interface EndedCall {
  conference: Conference
  uid: string
}

/**
 * Who no longer belongs to the unit whose conference calls him, where belonging was the only reason: nobody who is rated
 * there, and nobody for whom an organiser has answered. He stays on the roll until whoever plans it changes it; what was
 * handed out to him ends.
 */
export const endedCalls = (before: RegistryState, after: RegistryState, work: Work): EndedCall[] =>
  work.conferences.flatMap((conference): EndedCall[] => {
    if (conference.state !== 'scheduled') return []
    const rated = new Set(work.reviews.flatMap(({ unit, subject }) => (unit === conference.unit ? [subject] : [])))
    const belongs = ({ units, people }: RegistryState, uid: string): boolean => {
      const unit = units.find(({ id }) => id === conference.unit)
      const person = people.find(({ id }) => id === uid)
      return unit !== undefined && person !== undefined && isOfUnit(unit, person, rated, conference.date)
    }
    return conference.roll.flatMap(({ uid }) => {
      if (uid === null || conference.admitted?.roll[uid] !== undefined) return []
      return belongs(before, uid) && !belongs(after, uid) ? [{ conference, uid }] : []
    })
  })
