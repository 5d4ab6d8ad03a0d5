import '../fixture/own-project.ts'

import { encodeSheet } from '@kiemdiem/domain/conference/ballot/sheet'
import { ballotIdOf, paths } from '@kiemdiem/domain/ids'
import type { Conference, Handout } from '@kiemdiem/domain/model/conference'
import { describe, expect, it } from 'vitest'
import { acknowledgePapers } from '../../../functions/src/conferences/acknowledge-papers.ts'
import { onBallotCreated } from '../../../functions/src/conferences/ballot/on-ballot-created.ts'
import { conductConference } from '../../../functions/src/conferences/minutes/conduct-conference.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { heldMeeting, readHeader } from '../fixture/conference/held.ts'
import { call } from '../fixture/handlers/handlers.ts'
import { runsOf } from '../fixture/handlers/transactions.ts'
import { HALL, staffOf } from '../fixture/office.ts'

const conduct = ({ id }: Conference, uid: string, step: 'start' | 'item', item: string | null = null) =>
  call(conductConference, uid, { conferenceId: id, step, item, key: crypto.randomUUID() })

/** A whole room presses at once: the handlers are called side by side, which the emulator's own triggers never are. */
const ROOM = 60
const STAFF = staffOf({ staff: ROOM })
const inTurn = async (work: () => Promise<unknown>) => {
  const began = performance.now()
  const runs = await runsOf(work)
  return { most: Math.max(...runs), seconds: (performance.now() - began) / 1_000 }
}
const quick = { most: expect.toSatisfy((runs: number) => runs <= 2), seconds: expect.toSatisfy((s: number) => s < 10) }

const meeting = async (rest: Partial<Conference> = {}) => {
  const handout: Handout = { how: 'paper', on: '2023-11-28', note: '', by: 'p', byName: 'P', at: new Date(), papers: 0 }
  const handouts = Object.fromEntries(STAFF.map((uid) => [uid, handout]))
  return heldMeeting({ staff: ROOM }, { handouts, ...rest })
}

describe('sixty at once', { timeout: 180_000 }, () => {
  it('acknowledge their papers: each is on record, nobody is turned away', async () => {
    const conference = await meeting({ state: 'scheduled' })
    const done = await inTurn(() =>
      Promise.all(
        STAFF.map((uid) => call(acknowledgePapers, uid, { conferenceId: conference.id, key: crypto.randomUUID() })),
      ),
    )
    expect(done).toEqual(quick)
    const { received, handouts } = await readHeader(conference)
    expect(Object.keys(received).sort()).toEqual(STAFF)
    expect(handouts).toEqual(conference.handouts)
  })

  it('show an item: what is shown is what one of them showed, and nothing else has changed', async () => {
    const conference = await meeting({ state: 'open', keepers: [HALL.head, HALL.secretary, ...STAFF] })
    expect(await inTurn(() => Promise.all(STAFF.map((uid) => conduct(conference, uid, 'item', uid))))).toEqual(quick)
    const { current, ...rest } = await readHeader(conference)
    expect(STAFF).toContain(current)
    expect({ ...rest, current: null }).toEqual(conference)
  })

  it('cast their ballots: the turnout shows all of them, whatever came twice or late', async () => {
    const open = { round: 1, publicKey: '', voters: STAFF, turnout: 0, consent: 'Nhất trí.', closedAt: null }
    const conference = await meeting({ ballot: 'electronic', voting: { ...open, openedAt: new Date() } })
    const ids = STAFF.map((uid) => ballotIdOf(1, uid))
    const deliver = (ballotId: string) => {
      type Event = Parameters<typeof onBallotCreated.run>[0]
      return onBallotCreated.run({ params: { conferenceId: conference.id, ballotId } } as unknown as Event)
    }
    const began = performance.now()
    await Promise.all(
      ids.map(async (id) => {
        await db.doc(paths.ballot(conference.id, id)).create({ sheet: encodeSheet(conference.agenda, {}) })
        await deliver(id)
      }),
    )
    expect((performance.now() - began) / 1_000).toBeLessThan(10)
    expect((await readHeader(conference)).voting?.turnout).toBe(ROOM)
    await Promise.all(ids.slice(0, 5).map(deliver))
    expect((await readHeader(conference)).voting?.turnout).toBe(ROOM)

    const closed = { ...open, turnout: 59, openedAt: new Date(), closedAt: new Date() }
    await db.doc(paths.conference(conference.id)).update({ voting: closed })
    await deliver(ids[0] ?? '')
    expect((await readHeader(conference)).voting?.turnout).toBe(59)
  })
})

it('all who keep a meeting open it at once: it is open once, and none of them is aborted more than once', async () => {
  const staff = STAFF.slice(0, 8)
  const conference = await heldMeeting(
    { staff: staff.length },
    { state: 'scheduled', keepers: [HALL.secretary, ...staff] },
  )
  const { most } = await inTurn(() => Promise.all(staff.map((uid) => conduct(conference, uid, 'start'))))
  expect(most).toBeLessThanOrEqual(2)
  expect(await readHeader(conference)).toEqual({ ...conference, state: 'open', eventSeq: 1 })
})
