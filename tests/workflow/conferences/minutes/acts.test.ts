import '../../fixture/handlers/captured-log.ts'
import '../../fixture/own-project.ts'

import { proposalList } from '@kiemdiem/domain/conference/proposal/proposal-list'
import { boardIdOf, paths } from '@kiemdiem/domain/ids'
import { minutesActSchema } from '@kiemdiem/domain/model/act'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { boardPageSchema } from '@kiemdiem/domain/model/progress'
import { describe, expect, it } from 'vitest'
import { conductConference } from '../../../../functions/src/conferences/minutes/conduct-conference.ts'
import { reopenMinutes } from '../../../../functions/src/conferences/minutes/reopen-minutes.ts'
import { sendProposal } from '../../../../functions/src/conferences/send-proposal.ts'
import { db } from '../../../../functions/src/firestore/db.ts'
import { parse } from '../../../../functions/src/firestore/parse.ts'
import { confirm, confirmedMeeting, heldMeeting, PAPER, readHeader } from '../../fixture/conference/held.ts'
import { logged } from '../../fixture/handlers/captured-log.ts'
import { call } from '../../fixture/handlers/handlers.ts'
import { costOf, dyingBeforeCommit } from '../../fixture/handlers/transactions.ts'
import { HALL, UNIT } from '../../fixture/office.ts'
import { expectSound } from '../../fixture/oracle.ts'

const reopen = (conference: Conference) =>
  call(reopenMinutes, HALL.head, { conferenceId: conference.id, reason: 'Sai số phiếu.', key: crypto.randomUUID() })

const send = async (conference: Conference) => {
  const act = parse(minutesActSchema, await db.doc(paths.act(conference.minutes ?? '')).get())
  const items = proposalList(act).map(({ reviewId, proposed, remark }) => ({ reviewId, proposed, remark }))
  const input = { conferenceId: conference.id, items, onBehalf: null, key: crypto.randomUUID() }
  return call(sendProposal, HALL.head, input)
}

/** Writes besides mails and gates, of which there are as many as people to tell and orders to count. */
const counted = (written: readonly string[]) => written.filter((path) => !/^(mail|gates)\//.test(path)).length

describe('what an act costs', () => {
  it('confirming: three writes a review and six; each document once', async () => {
    const conference = await heldMeeting({ staff: 4 })
    await confirm(conference, HALL.secretary)
    const { paths: written } = await costOf(() => confirm(conference, HALL.head))
    const reviews = conference.agenda.length
    expect(counted(written)).toBe(3 * reviews + 6)
    expect(counted(written)).toBeLessThanOrEqual(5 * reviews + 4)
    expect(new Set(written).size).toBe(written.length)
  })

  it('sending and reopening: two writes a review, and at most six with a sheet for each group', async () => {
    const sent = await confirmedMeeting({ staff: 4 })
    const reviews = sent.agenda.length
    const sending = await costOf(() => send(sent))
    const sheets = sending.paths.filter((path) => path.startsWith('sheets/')).length
    // The collective, its head and the staff are of three groups.
    expect(sheets).toBe(3)
    expect(counted(sending.paths)).toBe(2 * reviews + 6 + sheets)
    const reopened = await confirmedMeeting({ staff: 4 })
    const reopening = await costOf(() => reopen(reopened))
    expect(counted(reopening.paths)).toBe(2 * reviews + 5)
  })
})

describe('an instance that dies before it commits', () => {
  it('leaves nothing of minutes, a proposal or a reopening, and the same call again finishes', async () => {
    const held = await heldMeeting({ staff: 2 })
    const key = crypto.randomUUID()
    const entered = () => confirm(held, HALL.clerk, { onBehalf: PAPER, key })
    await dyingBeforeCommit(entered)
    expect(await readHeader(held)).toMatchObject({ state: 'open', minutesCount: 0 })
    expect(await expectSound(held.campaign)).toEqual([])
    expect(await entered()).toMatchObject({ state: 'confirmed' })

    const confirmed = await readHeader(held)
    await dyingBeforeCommit(() => reopen(confirmed))
    expect((await readHeader(held)).state).toBe('confirmed')
    await dyingBeforeCommit(() => send(confirmed))
    expect((await readHeader(held)).proposals).toEqual([])
    await expectSound(held.campaign)
    await send(confirmed)
    expect((await readHeader(held)).proposals).toHaveLength(1)
    await expectSound(held.campaign)
  })

  it('after the commit has left its mails in the outbox, and the same call again doubles none', async () => {
    const held = await heldMeeting({ staff: 2 })
    const key = crypto.randomUUID()
    await confirm(held, HALL.clerk, { onBehalf: PAPER, key })
    const mails = await expectSound(held.campaign)
    // The queue of these tests takes nothing: this is how a death between commit and queue leaves them.
    const { docs } = await db.collection('mail').where('campaign', '==', held.campaign).get()
    expect(docs.every((doc) => doc.get('state') === 'queued')).toBe(true)
    await confirm(held, HALL.clerk, { onBehalf: PAPER, key })
    expect(await expectSound(held.campaign)).toEqual(mails)
  })
})

describe('the meeting', () => {
  const conduct = ({ id }: Conference, step: 'start' | 'item', item: string | null = null) =>
    call(conductConference, HALL.secretary, { conferenceId: id, step, item, key: crypto.randomUUID() })

  it('opens once, on the board too, and shows what is being discussed', async () => {
    const conference = await heldMeeting({ staff: 1 }, { state: 'scheduled' })
    await conduct(conference, 'start')
    expect((await readHeader(conference)).state).toBe('open')
    const board = parse(boardPageSchema, await db.doc(paths.board(conference.campaign, boardIdOf(UNIT, 0))).get())
    expect(board.conferences).toMatchObject({ [conference.id]: { state: 'open' } })
    await conduct(conference, 'item', 'p-hn-001')
    const again = await costOf(() => conduct(conference, 'start'))
    // Only the key of the call.
    expect(again.writes).toBe(1)
    expect((await readHeader(conference)).current).toBe('p-hn-001')
    await conduct(conference, 'item')
    expect((await readHeader(conference)).current).toBeNull()
  })
})

describe('the log of acts', () => {
  it('holds ids and outcomes, never a word of what was said', async () => {
    const conference = await confirmedMeeting({ staff: 1 })
    await reopen(conference)
    const lines = logged.filter((line) => line.includes(conference.id)).join('\n')
    expect(lines).toContain('"action":"reopenMinutes","outcome":"done"')
    for (const word of ['nhất trí', 'Sai số phiếu', 'Hoàn thành', 'Biên bản giấy', 'Đồng chí'])
      expect(lines).not.toContain(word)
  })
})
