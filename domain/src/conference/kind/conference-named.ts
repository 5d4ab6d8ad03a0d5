import type { Called, Subject } from '../../commands/command.ts'
import { paths } from '../../ids.ts'
import type { Conference } from '../../model/conference.ts'

/** What commands about a conference name. */
export interface ConferenceNamed extends Called {
  conference: Conference
}

export const isKeeper = ({ conference, caller }: ConferenceNamed): boolean => conference.keepers.includes(caller.uid)

/** Organisers of its track enter for those who keep it. */
export const organisesIt = ({ conference, caller }: ConferenceNamed): boolean =>
  caller.access.organiser.includes(conference.track)

/** Commands about a conference are recorded on it. */
export const conferenceSubject = ({ conference }: { conference: Conference }): Subject => ({
  header: paths.conference(conference.id),
  trail: paths.conference(conference.id),
  seq: conference.eventSeq ?? 0,
})

/** How many events this person has left on the conference by himself. */
export interface OwnEvents {
  ownEvents: number
}

/**
 * What a whole room does at once is counted for each person, so that nobody waits for another's number. Its events stand
 * among those of the conference, under the person's id.
 */
export const ownSubject = ({ conference, caller, ownEvents }: ConferenceNamed & OwnEvents): Subject => ({
  header: paths.conferenceCounter(conference.id, caller.uid),
  trail: paths.conference(conference.id),
  seq: ownEvents,
  series: caller.uid,
})

export const notCancelled = {
  atom: 'notCancelled',
  refuses: ({ conference }: ConferenceNamed) => (conference.state === 'cancelled' ? 'cancelled' : null),
} as const
