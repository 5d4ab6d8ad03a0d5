import type { Attendee, Conference } from '@kiemdiem/domain/model/conference'
import { type Me, useMe } from '../../../lib/use-access.ts'

export interface ConferenceRole {
  /** Chair, secretary, head or clerk: plans, hands out papers, keeps the minutes. */
  keeper: boolean
  /** Organises the conference's track: may do what keepers do, on their behalf. */
  organiser: boolean
  /** Keeper or organiser. */
  manages: boolean
  /** Which signature of the minutes is this person's. */
  signatory: 'chair' | 'secretary' | null
  /** Head of the unit: the proposal is his. */
  head: boolean
  invited: boolean
  /** The person's own line of the roll; null for keepers and organisers who do not attend. */
  rollEntry: Attendee | null
}

/** What one person is to one conference. */
export const conferenceRoleOf = (
  conference: Pick<Conference, 'keepers' | 'track' | 'chair' | 'secretary' | 'head' | 'readers' | 'roll'>,
  me: Pick<Me, 'uid'> & { access: Pick<Me['access'], 'organiser'> },
): ConferenceRole => {
  const keeper = conference.keepers.includes(me.uid)
  const organiser = me.access.organiser.includes(conference.track)
  return {
    keeper,
    organiser,
    manages: keeper || organiser,
    signatory: conference.chair.uid === me.uid ? 'chair' : conference.secretary.uid === me.uid ? 'secretary' : null,
    head: conference.head === me.uid,
    invited: conference.readers.includes(me.uid),
    rollEntry: conference.roll.find((attendee) => attendee.uid === me.uid) ?? null,
  }
}

/** What the signed-in person is to this conference. */
export const useConferenceRole = (conference: Conference): ConferenceRole => conferenceRoleOf(conference, useMe())
