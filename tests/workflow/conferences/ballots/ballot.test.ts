import '../../fixture/handlers/captured-log.ts'
import '../../fixture/own-project.ts'

import { paths } from '@kiemdiem/domain/ids'
import { itemRowId, tallySchema } from '@kiemdiem/domain/model/minutes'
import { RATINGS, type Rating } from '@kiemdiem/domain/model/terms'
import { describe, expect, it } from 'vitest'
import { db } from '../../../../functions/src/firestore/db.ts'
import { readConference } from '../../fixture/conference/conferences.ts'
import { meeting, VOTERS } from '../../fixture/conference/electronic-ballot.ts'
import { actsOf, confirm, heldMeeting } from '../../fixture/conference/held.ts'
import { cast, closeRound, deliverBallot, openRound, ratings } from '../../fixture/conference/rounds.ts'
import { logged } from '../../fixture/handlers/captured-log.ts'
import { reasonOf } from '../../fixture/handlers/handlers.ts'
import { HALL, staffOf } from '../../fixture/office.ts'
import { detailsOf } from '../../fixture/refused.ts'
import { wholeDatabase } from '../../fixture/whole-database.ts'
import { BOARD, WHO } from '../../fixture/world.ts'

/** Everything of one campaign in the database, with its name and its moments taken out. */
const remains = async (conferenceId: string): Promise<string[]> => {
  const campaign = conferenceId.split('_')[0] ?? ''
  return [...(await wholeDatabase())]
    .filter(([path]) => path.includes(`${campaign}_`))
    .map(([path, text]) => `${path} ${text}`.replaceAll(campaign, 'c'))
    .sort()
}

describe('the electronic ballot', () => {
  it('puts the tally and the sheets into the minutes, and keeps what was written there', async () => {
    const id = await meeting({ minimum: 2 })
    const row = { id: `item.${WHO.member}`, rev: 3, by: WHO.clerk, at: new Date(), state: 'reviewed' }
    const texts = { deferredBecause: '', comments: 'Nhất trí.', answer: '', tally: null, proposed: 'good', remark: '' }
    await db.doc(paths.minutesRow(id, row.id)).set({ ...row, ...texts })
    await openRound(id)
    await cast(id, WHO.head, ratings('good', 'good', 'good'))
    await cast(id, WHO.clerk, { [WHO.member]: 'completed' })
    await closeRound(id)
    const after = (await db.doc(paths.minutesRow(id, row.id)).get()).data()
    expect(after).toMatchObject({ comments: 'Nhất trí.', proposed: 'good', rev: 4, tally: { good: 1, completed: 1 } })
    const board = (await db.doc(paths.minutesRow(id, `item.${BOARD}`)).get()).get('tally')
    expect(tallySchema.parse(board)).toMatchObject({ good: 1, invalid: 1 })
    const sheets = (await db.doc(paths.minutesRow(id, 'sheets')).get()).data()
    expect(sheets).toMatchObject({ issued: 5, returned: 2, invalid: 0 })
    const record = (await db.doc(paths.minutesRow(id, 'counted')).get()).data()
    expect(record).toMatchObject({ sheets: { returned: 2 }, tallies: { [WHO.member]: { good: 1, completed: 1 } } })
  })

  it('counts each sheet once, however often and late its event comes', async () => {
    const id = await meeting({ minimum: 2 })
    await openRound(id)
    const ballots = await Promise.all([WHO.head, WHO.clerk].map((uid) => cast(id, uid, ratings(...RATINGS))))
    await Promise.all([...ballots, ...ballots].map((ballot) => deliverBallot(id, ballot)))
    expect((await readConference(id)).voting?.turnout).toBe(2)
    await closeRound(id)
    for (const ballot of ballots) await deliverBallot(id, ballot)
    expect((await readConference(id)).voting).toMatchObject({ turnout: 2, closedAt: expect.any(Date) as Date })
  })

  it('closes once: a repeat gets the same answer, another close is refused', async () => {
    const id = await meeting({ minimum: 1 })
    await openRound(id)
    await cast(id, WHO.head, ratings('good'))
    const key = crypto.randomUUID()
    expect(await closeRound(id, { key })).toEqual({ turnout: 1 })
    expect(await closeRound(id, { key })).toEqual({ turnout: 1 })
    expect(await reasonOf(closeRound(id))).toBe('votingClosed')
  })

  it('below the minimum nobody sees how many have voted, and an early close counts nothing', async () => {
    const id = await meeting()
    await openRound(id)
    const asOpened = await remains(id)
    for (const uid of VOTERS.slice(0, 4)) await deliverBallot(id, await cast(id, uid, ratings('good', 'good', 'good')))
    const sheets = (line: string) => line.includes('/ballots/')
    expect((await remains(id)).filter((line) => !sheets(line))).toEqual(asOpened)
    expect(await closeRound(id)).toEqual({ turnout: null })
    const { voting, rounds } = await readConference(id)
    expect(voting).toMatchObject({ turnout: 0, closedAt: expect.any(Date) as Date })
    expect(rounds).toMatchObject([{ number: 1, turnout: null, minimum: 5, voters: 5, closedBy: WHO.head }])
    const left = await remains(id)
    expect(left.filter((line) => sheets(line) || /counted|minutes\/(sheets|item)/.test(line))).toEqual([])
    const late = await cast(id, WHO.clerk, ratings('good')).then((ballot) => deliverBallot(id, ballot))
    expect(late).toBeUndefined()
    expect((await readConference(id)).voting?.turnout).toBe(0)
  })

  it('is held again only by chair and secretary together, and both rounds stay', async () => {
    const id = await meeting({ minimum: 1 })
    await openRound(id)
    await cast(id, WHO.head, ratings('good'))
    await closeRound(id)
    const again = (uid: string, reason: string) => openRound(id, { uid, reason })
    expect(await reasonOf(again(WHO.head, ''))).toBe('reasonMissing')
    // Both press in the same second: one asks, the other agrees.
    const both = await Promise.all([again(WHO.head, 'Có phiếu gửi nhầm.'), again(WHO.clerk, 'Có phiếu gửi nhầm.')])
    expect(both.map(({ state }) => state).sort()).toEqual(['opened', 'waiting'])
    await cast(id, WHO.clerk, ratings('outstanding'))
    await closeRound(id)
    expect((await readConference(id)).rounds).toMatchObject([
      { number: 1, turnout: 1, reason: '' },
      { number: 2, turnout: 1, reason: 'Có phiếu gửi nhầm.' },
    ])
  })

  it('whose figures a keeper changes by hand afterwards says so in the minutes, with the reason', async () => {
    const conference = await heldMeeting({ staff: 2 }, { ballot: 'electronic' })
    const { id, campaign, agenda } = conference
    await db.doc(paths.campaign(campaign)).update({
      'conferenceRules.electronic.allowed': true,
      'conferenceRules.electronic.minimumVoters': 1,
    })
    await openRound(id, { uid: HALL.head })
    const all = (level: Rating) => Object.fromEntries(agenda.map(({ subject }) => [subject, level]))
    for (const uid of [HALL.head, HALL.secretary, ...staffOf({ staff: 2 })]) await cast(id, uid, all('good'))
    expect(await closeRound(id, { uid: HALL.head })).toEqual({ turnout: 4 })
    const changed = { outstanding: 1, good: 3, completed: 0, notCompleted: 0, invalid: 0 }
    const row = db.doc(paths.minutesRow(id, itemRowId(HALL.head)))
    await row.update({ tally: changed, rev: Number((await row.get()).get('rev')) + 1 })

    const refused = await detailsOf(confirm(conference, HALL.secretary))
    expect(refused).toMatchObject({ reason: 'reasonMissing', at: { ballotCount: 'reasonMissing' } })
    const reasons = { ballotCount: 'Kiểm lại theo ý kiến của đồng chí Trưởng Ban.' }
    await confirm(conference, HALL.secretary, { reasons })
    await confirm(conference, HALL.head, { reasons })
    const [act] = await actsOf(conference)
    expect(act?.get('exceptions')).toMatchObject([{ rule: 'ballotCount', reason: reasons.ballotCount }])
    expect(act?.get('rounds')).toMatchObject([{ number: 1, turnout: 4 }])
  })

  it.each([
    ['the campaign does not allow it', { allowed: false }, 'ballotNotAllowed'],
    ['too few are present', { present: VOTERS.slice(1) }, 'ballotNotAllowed'],
  ])('is not opened when %s', async (_, how, reason) => {
    expect(await reasonOf(openRound(await meeting(how)))).toBe(reason)
  })

  it('is not opened without the consent of the meeting, by somebody else, or twice', async () => {
    const id = await meeting()
    expect(await reasonOf(openRound(id, { consent: ' ' }))).toBe('reasonMissing')
    expect(await reasonOf(openRound(id, { uid: WHO.member }))).toBe('notYours')
    await openRound(id)
    expect(await reasonOf(openRound(id))).toBe('votingOpen')
  })

  it('says nothing of a ballot in the log', async () => {
    const id = await meeting()
    await openRound(id)
    await deliverBallot(id, await cast(id, WHO.other, ratings('notCompleted')))
    await closeRound(id)
    expect(logged.length).toBeGreaterThan(0)
    expect(logged.join('\n')).not.toMatch(new RegExp(`${WHO.other}|notCompleted|1\\.p-`))
  })

  it('says nothing in the log of what somebody wrote for a name on the roll', async () => {
    const id = await meeting()
    await db.doc(paths.minutesRow(id, 'roll')).update({ absent: { 'đồng chí Sìn không hoàn thành': 7 } })
    expect(await reasonOf(openRound(id))).toBe('broken')
    expect(logged.join('\n')).toContain('minutes/roll does not fit its schema at absent.{}')
    expect(logged.join('\n')).not.toContain('Sìn')
  })
})
