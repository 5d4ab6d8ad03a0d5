import '../../../tests/workflow/fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { db } from '../../../functions/src/firestore/db.ts'
import { acknowledgePapers, handOutPapers, onBallotCreated } from '../../../functions/src/index.ts'
import { heldMeeting, readHeader } from '../../../tests/workflow/fixture/conference/held.ts'
import { call } from '../../../tests/workflow/fixture/handlers/handlers.ts'
import { HALL, staffOf } from '../../../tests/workflow/fixture/office.ts'
import { type Figure, timed } from '../figures.ts'

const ROOM = 60
const UP_AT_MS = 60_000

/**
 * A room presses at once; what was aborted presses again, until all have got through or the time is up. `open` gives
 * those who still wait.
 */
const pressed = async (
  id: Figure['id'],
  press: (uid: string) => Promise<unknown>,
  waiting: () => Promise<string[]>,
): Promise<Figure> => {
  const started = performance.now()
  let open = await waiting()
  const ms = await timed(async () => {
    while (open.length > 0 && performance.now() - started < UP_AT_MS) {
      await Promise.allSettled(open.map(press))
      open = await waiting()
    }
  })
  const note = open.length > 0 ? { note: `${open.length} of ${ROOM} still waited when the time was up` } : {}
  return { id, figure: ms / 1000, ...note }
}

const acknowledging = async (): Promise<Figure> => {
  const conference = await heldMeeting({ staff: ROOM }, { state: 'scheduled' })
  const people = staffOf({ staff: ROOM })
  const attendees = people.map((id) => ({ id, how: 'screen', on: '2023-11-28', note: '' }))
  const key = () => crypto.randomUUID()
  await call(handOutPapers, HALL.clerk, { conferenceId: conference.id, attendees, key: key() })
  const unread = async () => {
    const { received } = await readHeader(conference)
    return people.filter((id) => !received[id])
  }
  return pressed(
    'acknowledge-60',
    (uid) => call(acknowledgePapers, uid, { conferenceId: conference.id, key: key() }),
    unread,
  )
}

const voting = async (): Promise<Figure> => {
  const people = staffOf({ staff: ROOM })
  const ballot: Conference['voting'] = {
    round: 1,
    publicKey: '',
    voters: people,
    turnout: 0,
    consent: 'nhất trí',
    openedAt: new Date(),
    closedAt: null,
  }
  const { id } = await heldMeeting({ staff: ROOM }, { ballot: 'electronic', voting: ballot })
  const sheets = people.map((uid) => `1.${uid}`)
  const batch = db.batch()
  for (const sheet of sheets) batch.set(db.doc(paths.ballot(id, sheet)), { sheet: 'encrypted' })
  await batch.commit()
  type Event = Parameters<typeof onBallotCreated.run>[0]
  const shown = async () => (await readHeader({ id })).voting?.turnout === ROOM
  const cast = async (ballotId: string) =>
    onBallotCreated.run({ params: { conferenceId: id, ballotId } } as unknown as Event)
  return pressed('ballots-60', cast, async () => ((await shown()) ? [] : sheets))
}

/** A room in which everybody presses at the same moment. */
export const measure = async (): Promise<Figure[]> => [await acknowledging(), await voting()]
