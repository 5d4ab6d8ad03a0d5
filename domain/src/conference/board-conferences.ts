import type { Conference } from '../model/conference.ts'
import type { Board } from '../model/progress.ts'

const summaryOf = (conference: Conference): Board['conferences'][number] => ({
  id: conference.id,
  kind: conference.kind,
  date: conference.date,
  time: conference.time,
  state: conference.state,
  proposals: conference.proposals.length,
  exceptions: [...new Set(conference.exceptions.map(({ rule }) => rule))],
})

/**
 * A board's conferences with one of them as its header now stands, by id: whoever writes a header writes this into the
 * board of its unit in the same transaction.
 */
export const conferencesWith = (board: Pick<Board, 'conferences'>, conference: Conference): Board['conferences'] =>
  [...board.conferences.filter(({ id }) => id !== conference.id), summaryOf(conference)].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  )
