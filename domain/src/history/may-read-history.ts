import type { Access } from '../model/access.ts'
import type { Conference } from '../model/conference.ts'
import type { Paper } from '../model/paper.ts'

interface Reader {
  uid: string
  access: Pick<Access, 'organiser'>
}

type PaperHeader = Pick<Paper, 'writers' | 'returners' | 'tracks'>
type ConferenceHeader = Pick<Conference, 'keepers' | 'track'>

/** Whose history it is: the headers that every history is of. */
export type HistoryOf = { kind: 'paper'; paper: Paper } | { kind: 'conference'; conference: Conference }

/** Whether somebody organises a track of it. */
export const organisesIt = (of: HistoryOf, { access }: Reader): boolean =>
  of.kind === 'paper'
    ? of.paper.tracks.some((track) => access.organiser.includes(track))
    : access.organiser.includes(of.conference.track)

/** Whether somebody learns who has opened a paper: who waits for its readers, not its writers, whatever else they are. */
export const mayReadOpenings = (of: HistoryOf, reader: Reader): boolean =>
  of.kind === 'paper' &&
  !of.paper.writers.includes(reader.uid) &&
  (of.paper.returners.includes(reader.uid) || organisesIt(of, reader))

/** Whether the screen offers the history of a paper. */
export const mayReadPaperHistory = ({ writers, returners, tracks }: PaperHeader, { uid, access }: Reader): boolean =>
  writers.includes(uid) || returners.includes(uid) || tracks.some((track) => access.organiser.includes(track))

/** Whether the screen offers the history of a conference. */
export const mayReadConferenceHistory = ({ keepers, track }: ConferenceHeader, { uid, access }: Reader): boolean =>
  keepers.includes(uid) || access.organiser.includes(track)
