import '../fixture/handlers/captured-log.ts'
import '../fixture/own-project.ts'

import { boardIdOf, gateIdOf, mailIdOf, paths } from '@kiemdiem/domain/ids'
import { minutesActSchema } from '@kiemdiem/domain/model/act'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { gateSchema } from '@kiemdiem/domain/model/gate'
import { boardPageSchema } from '@kiemdiem/domain/model/progress'
import { describe, expect, it } from 'vitest'
import { reopenMinutes } from '../../../functions/src/conferences/minutes/reopen-minutes.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { confirm, PAPER, readHeader } from '../fixture/conference/held.ts'
import { fullRows, plantConference, plantOffice, reviewedItem, saveRows } from '../fixture/conference/meeting.ts'
import { call } from '../fixture/handlers/handlers.ts'
import { boardConference, CELL, cellConference, HALL, UNIT } from '../fixture/office.ts'
import { expectSound } from '../fixture/oracle.ts'
import { detailsOf } from '../fixture/refused.ts'

const OFFICE = { staff: 2, cell: true }
let count = 0

/** A board and the party cell of its people, both meetings over, neither confirmed. */
const twoMeetings = async () => {
  count += 1
  const campaign = `cong-${count}`
  await plantOffice(campaign, OFFICE)
  const board = await plantConference(boardConference(campaign, OFFICE))
  const cell = await plantConference(cellConference(campaign, OFFICE))
  for (const conference of [board, cell]) await saveRows(conference.id, fullRows(conference))
  return { campaign, board, cell, agency: gateIdOf(campaign, 'agencyBeforeCell', CELL) }
}
const gateOf = async (id: string) => parse(gateSchema, await db.doc(paths.gate(id)).get())
const both = (conference: Conference, reasons: object = {}) =>
  confirm(conference, conference.head, { onBehalf: PAPER, reasons })
const reopen = ({ id, head }: Conference) =>
  call(reopenMinutes, head, { conferenceId: id, reason: 'Sai.', key: crypto.randomUUID() })
const toldCell = ({ id }: Conference, occasion: number) => mailIdOf(id, occasion, 'gateOpened', HALL.cell)
const openings = async (campaign: string) => (await expectSound(campaign)).filter((id) => id.includes('.gateOpened.'))

describe('the gate before the party cell', () => {
  it('opens with the last of the agency, and tells the cell once', async () => {
    const { campaign, board, agency } = await twoMeetings()
    expect(await gateOf(agency)).toMatchObject({ passed: [], openedAt: null })
    await both(board)
    const gate = await gateOf(agency)
    expect(gate.passed).toEqual(gate.requires)
    expect(gate.openedAt).not.toBeNull()
    // The board's own gate opened under the eyes of its head.
    expect(await openings(campaign)).toEqual([toldCell(board, 1)])
  })

  it('stays closed while somebody was deferred, and opens with the second conference', async () => {
    const { campaign, board, agency } = await twoMeetings()
    await saveRows(board.id, [reviewedItem('p-hn-002', 4, { state: 'deferred', deferredBecause: 'Nghỉ ốm' })])
    await both(board)
    expect((await gateOf(agency)).passed).toHaveLength(3)
    expect(await openings(campaign)).toEqual([])
    const agenda = board.agenda.filter(({ subject }) => subject === 'p-hn-002')
    const second = await plantConference({ ...board, id: board.id.replace(/1$/, '2'), number: 2, agenda })
    await saveRows(second.id, fullRows(second))
    await both(second)
    expect((await gateOf(agency)).openedAt).not.toBeNull()
    expect(await openings(campaign)).toEqual([toldCell(second, 1)])
  })

  it('closes when minutes are reopened, and opens again with the next', async () => {
    const { campaign, board, agency } = await twoMeetings()
    await both(board)
    await reopen(board)
    expect(await gateOf(agency)).toMatchObject({ passed: [], openedAt: null })
    await both(board)
    expect((await gateOf(agency)).openedAt).not.toBeNull()
    expect(await openings(campaign)).toEqual([toldCell(board, 1), toldCell(board, 2)])
  })
})

describe('a meeting that passed a closed gate', () => {
  it('is asked for a reason, then recorded and flagged', async () => {
    const { campaign, cell, agency } = await twoMeetings()
    expect(await detailsOf(both(cell))).toEqual({ reason: 'reasonMissing', at: { [agency]: 'reasonMissing' } })
    expect((await readHeader(cell)).minutes).toBeNull()
    const reasons = { [agency]: 'Đảng ủy khối yêu cầu báo cáo sớm.', khac: 'Không ai hỏi.' }
    const { act } = await both(cell, reasons)
    const flagged = [{ rule: agency, reason: reasons[agency], by: HALL.cell }]
    expect(parse(minutesActSchema, await db.doc(paths.act(act ?? '')).get()).exceptions).toMatchObject(flagged)
    expect((await readHeader(cell)).exceptions).toMatchObject(flagged)
    const board = parse(boardPageSchema, await db.doc(paths.board(campaign, boardIdOf(CELL, 0))).get())
    expect(board.conferences).toMatchObject({ [cell.id]: { exceptions: [agency] } })
    await expectSound(campaign)
  })

  it('keeps the flag when what it should have waited for comes late', async () => {
    const { campaign, board, cell, agency } = await twoMeetings()
    await both(cell, { [agency]: 'Đảng ủy khối yêu cầu báo cáo sớm.' })
    await both(board)
    expect((await gateOf(agency)).openedAt).not.toBeNull()
    expect((await readHeader(cell)).exceptions).toHaveLength(1)
    await expectSound(campaign)
  })

  it('loses it when reopened and confirmed after all was in order', async () => {
    const { board, cell, agency } = await twoMeetings()
    await both(cell, { [agency]: 'Đảng ủy khối yêu cầu báo cáo sớm.' })
    await both(board)
    await reopen(cell)
    await both(cell)
    expect((await readHeader(cell)).exceptions.map(({ rule }) => rule)).toEqual(['reopened'])
  })

  it('asks again of a gate that closed between the two signatures', async () => {
    const { board, cell, agency } = await twoMeetings()
    await both(board)
    await confirm(cell, HALL.secretary)
    await reopen(board)
    expect(await detailsOf(confirm(cell, HALL.cell))).toEqual({
      reason: 'reasonMissing',
      at: { [agency]: 'reasonMissing' },
    })
  })

  it('asks where people were reviewed before their collective, in one reason for the gate and one for the order', async () => {
    const { campaign, board } = await twoMeetings()
    const [collective, ...people] = board.agenda
    await db.doc(paths.conference(board.id)).update({ agenda: [...people, collective] })
    const gate = gateIdOf(campaign, 'collectiveBeforePeople', UNIT)
    const refused = await detailsOf(both(board))
    expect(refused).toEqual({ reason: 'reasonMissing', at: { [gate]: 'reasonMissing', order: 'reasonMissing' } })
    await both(board, { [gate]: 'Theo đề nghị của cấp trên.', order: 'Theo đề nghị của cấp trên.' })
    expect((await gateOf(gate)).openedAt).not.toBeNull()
  })
})

describe('gates that two conferences count at once', () => {
  it('are counted by both', async () => {
    const { campaign, board, agency } = await twoMeetings()
    const half = (n: number, subjects: (subject: string) => boolean) => ({
      ...board,
      id: board.id.replace(/1$/, String(n)),
      number: n,
      agenda: board.agenda.filter(({ subject }) => subjects(subject)),
    })
    const first = await plantConference(half(2, (subject) => subject !== 'p-hn-002'))
    const second = await plantConference(half(3, (subject) => subject === 'p-hn-002'))
    for (const conference of [first, second]) await saveRows(conference.id, fullRows(conference))
    const gate = gateIdOf(campaign, 'collectiveBeforePeople', UNIT)
    await Promise.all([both(first), both(second, { [gate]: 'Theo đề nghị của cấp trên.' })])
    expect((await gateOf(agency)).passed).toHaveLength(4)
    expect(await openings(campaign)).toHaveLength(1)
    // Whether the collective came first decides whether the reason given for going before it was needed.
    const needed = (await readHeader(second)).exceptions.map(({ rule }) => rule)
    expect([(await readHeader(first)).exceptions, needed]).toBeOneOf([
      [[], []],
      [[], [gate]],
    ])
  })
})
