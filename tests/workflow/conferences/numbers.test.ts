import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { numberIdOf, seriesOf } from '@kiemdiem/domain/docket/series'
import { minutesActIdOf, paths, proposalActIdOf } from '@kiemdiem/domain/ids'
import type { Access } from '@kiemdiem/domain/model/access'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { docketEntrySchema } from '@kiemdiem/domain/model/docket'
import { localDate } from '@kiemdiem/domain/time'
import { beforeAll, expect, it } from 'vitest'
import { serverNow } from '../../../functions/src/clock.ts'
import { sendProposal } from '../../../functions/src/conferences/send-proposal.ts'
import { returnProposal } from '../../../functions/src/conferences/ways-back/return-proposal.ts'
import { enterNumber } from '../../../functions/src/docket/enter-number.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { proposedMeeting, readHeader, wholeList } from '../fixture/conference/held.ts'
import { answersAtOnce, call } from '../fixture/handlers/handlers.ts'
import { HALL, UNIT } from '../fixture/office.ts'
import { detailsOf } from '../fixture/refused.ts'

const CLERKS = ['p-hn-van-thu', 'p-hn-van-thu-2'] as const
const [clerk, other] = CLERKS
const today = localDate(serverNow())

beforeAll(async () => {
  for (const uid of CLERKS) {
    const account = { active: true, personId: uid, userName: uid, admin: false, organiser: [], hasAccount: true }
    await db.doc(paths.access(uid)).set({ ...account, docket: [UNIT] } satisfies Access)
  }
})

const entryOf = async (id: string) => parse(docketEntrySchema, await db.doc(paths.docket(id)).get())
const enter = async (uid: string, entry: string, number: number, reason = '') => {
  const { rev } = await entryOf(entry)
  const key = crypto.randomUUID()
  return call(enterNumber, uid, { entry, rev, number, code: 'LĐLĐ', on: today, reason, key })
}
const takenBy = async (entry: string, number: number) => {
  const id = numberIdOf(seriesOf(await entryOf(entry), today, {}), number)
  return (await db.doc(paths.number(id)).get()).get('entry')
}
const papersOf = ({ id }: Conference) => ({ minutes: minutesActIdOf(id, 1), proposal: proposalActIdOf(id, 1) })

it('gives a number to one of two papers when two văn thư enter it in the same moment, and tells the other which has it', async () => {
  const { minutes, proposal } = papersOf(await proposedMeeting({ staff: 1 }))
  expect(await entryOf(minutes)).toMatchObject({ type: 'BB', given: null, takenBackAt: null })
  const answers = await answersAtOnce(enter(clerk, minutes, 21), enter(other, proposal, 21))
  expect(answers).toBeOneOf([
    [{}, 'numberTaken'],
    ['numberTaken', {}],
  ])
  const [winner, loser] = answers[0] === 'numberTaken' ? [proposal, minutes] : [minutes, proposal]
  expect(await takenBy(minutes, 21)).toBe(winner)
  expect(await detailsOf(enter(clerk, loser, 21))).toEqual({ reason: 'numberTaken', at: { number: winner } })
  await enter(clerk, loser, 22)
  expect((await entryOf(loser)).given).toEqual({ number: 22, code: 'LĐLĐ', on: today })
})

it('keeps a paper with the number of the first, and frees by a correction what was entered wrongly', async () => {
  const { minutes, proposal } = papersOf(await proposedMeeting({ staff: 1 }))
  const answers = await answersAtOnce(enter(clerk, minutes, 31), enter(other, minutes, 32))
  expect(answers).toBeOneOf([
    [{}, 'numberedMeanwhile'],
    ['numberedMeanwhile', {}],
    // Read after the first had been written: a correction that says no reason.
    [{}, 'correctionUnexplained'],
    ['correctionUnexplained', {}],
  ])
  const { given } = await entryOf(minutes)
  if (!given) throw new Error('neither was entered')
  await enter(other, minutes, 33, 'Ghi nhầm số.')
  expect(await takenBy(minutes, given.number)).toBeUndefined()
  await enter(clerk, proposal, given.number)
  const trail = await db.collection(`${paths.docket(minutes)}/events`).get()
  expect(trail.docs.map((event) => event.data())).toMatchObject([
    { seq: 1, command: 'enterNumber', before: null, after: { number: given.number } },
    { seq: 2, by: other, before: { number: given.number }, after: { number: 33 } },
  ])
})

it('marks a returned proposal, which keeps its number, and opens a line for the next one', async () => {
  const conference = await proposedMeeting({ staff: 1 })
  const { proposal } = papersOf(conference)
  await enter(clerk, proposal, 41)
  const back = { conferenceId: conference.id, act: proposal, reason: 'Ghi rõ thành tích.', key: crypto.randomUUID() }
  await call(returnProposal, HALL.organiser, back)
  expect((await entryOf(proposal)).takenBackAt).not.toBeNull()
  expect(await detailsOf(enter(clerk, proposal, 42, 'Sửa.'))).toEqual({ reason: 'entryTakenBack' })
  const items = await wholeList(await readHeader(conference))
  const send = { conferenceId: conference.id, items, onBehalf: null, key: crypto.randomUUID() }
  await call(sendProposal, HALL.head, send)
  const next = proposalActIdOf(conference.id, 2)
  expect(await entryOf(next)).toMatchObject({ type: 'TTr', given: null, takenBackAt: null })
  expect(await detailsOf(enter(clerk, next, 41))).toMatchObject({ reason: 'numberTaken' })
})
