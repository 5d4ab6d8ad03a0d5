import '../fixture/captured-log.ts'
import '../fixture/own-project.ts'

import { encodeSheet } from '@kiemdiem/domain/conference/ballot/sheet'
import { ballotIdOf, paths } from '@kiemdiem/domain/ids'
import { conferenceSchema } from '@kiemdiem/domain/model/conference'
import { tallySchema } from '@kiemdiem/domain/model/minutes'
import { RATINGS, type Rating } from '@kiemdiem/domain/model/terms'
import { Timestamp } from 'firebase-admin/firestore'
import { describe, expect, it } from 'vitest'
import { closeBallot } from '../../../functions/src/conferences/ballot/close-ballot.ts'
import { onBallotCreated } from '../../../functions/src/conferences/ballot/on-ballot-created.ts'
import { openBallot } from '../../../functions/src/conferences/ballot/open-ballot.ts'
import { db } from '../../../functions/src/firestore/db.ts'
import { parse } from '../../../functions/src/firestore/parse.ts'
import { encryptSheet } from '../../../web/src/features/conferences/ballot/encrypt-sheet.ts'
import { logged } from '../fixture/captured-log.ts'
import { meeting, VOTERS } from '../fixture/electronic-ballot.ts'
import { call, reasonOf } from '../fixture/handlers.ts'
import { BOARD, WHO } from '../fixture/world.ts'

const CONSENT = 'Hội nghị nhất trí bỏ phiếu kín trên hệ thống.'

const read = async (id: string) => parse(conferenceSchema, await db.doc(paths.conference(id)).get())
const open = (conferenceId: string, uid: string = WHO.head, consent = CONSENT) =>
  call(openBallot, uid, { conferenceId, consent, reason: '', key: crypto.randomUUID() })
const close = (conferenceId: string, key = crypto.randomUUID()) => call(closeBallot, WHO.head, { conferenceId, key })

/** As the booth does it: encrypted for the key on the header, under one's own name. Rules are tested elsewhere. */
const cast = async (conferenceId: string, uid: string, choices: Record<string, Rating>) => {
  const { voting, agenda } = await read(conferenceId)
  if (!voting) throw new Error('no voting')
  const id = ballotIdOf(voting.round, uid)
  const sheet = await encryptSheet(voting.publicKey, encodeSheet(agenda, choices))
  await db.doc(paths.ballot(conferenceId, id)).create({ sheet })
  return id
}
const deliver = (conferenceId: string, ballotId: string) =>
  onBallotCreated.run({ params: { conferenceId, ballotId } } as unknown as Parameters<typeof onBallotCreated.run>[0])

const ratings = (...levels: Rating[]): Record<string, Rating> =>
  Object.fromEntries([BOARD, WHO.head, WHO.member].map((subject, at) => [subject, levels[at] ?? 'good']))
const VOTES = [
  ratings('outstanding', 'good', 'completed'),
  ratings('good', 'good', 'notCompleted'),
  ratings('good', 'outstanding', 'good'),
  ratings('completed', 'good', 'good'),
]

/** Everything of one campaign in the database, with its name and its moments taken out. */
const remains = async (conferenceId: string): Promise<string[]> => {
  const campaign = conferenceId.split('_')[0] ?? ''
  const found: string[] = []
  const walk = async (path: string) => {
    const ref = db.doc(path)
    const data = (await ref.get()).data()
    const text = JSON.stringify(data, (_, each: unknown) => (each instanceof Timestamp ? 'moment' : each))
    if (data)
      found.push(`${path} ${text.replace(/"_seconds":\d+,"_nanoseconds":\d+/g, 'moment')}`.replaceAll(campaign, 'c'))
    for (const below of await ref.listCollections()) for (const doc of await below.listDocuments()) await walk(doc.path)
  }
  for (const collection of await db.listCollections())
    for (const doc of await collection.listDocuments()) if (doc.path.includes(`${campaign}_`)) await walk(doc.path)
  // The key of the two elections is the same, hence no difference to hide.
  return found.sort()
}

describe('the electronic ballot', () => {
  it('of two elections with the same tallies and other voters leaves the same data', async () => {
    const left: string[][] = []
    for (const order of [
      [0, 1, 2, 3],
      [3, 1, 0, 2],
    ]) {
      const id = await meeting({ minimum: 4 })
      await open(id)
      for (const [at, vote] of order.entries()) {
        const choices = VOTES[vote]
        const voter = VOTERS[at]
        if (choices && voter) await deliver(id, await cast(id, voter, choices))
      }
      expect((await read(id)).voting?.turnout).toBe(4)
      expect(await close(id)).toEqual({ turnout: 4 })
      left.push(await remains(id))
    }
    expect(left[0]?.length).toBeGreaterThan(10)
    expect(left[1]).toEqual(left[0])
    expect(left[0]?.some((line) => line.includes('ballots'))).toBe(false)
  })

  it('puts the tally and the sheets into the minutes, and keeps what was written there', async () => {
    const id = await meeting({ minimum: 2 })
    const row = { id: `item.${WHO.member}`, rev: 3, by: WHO.clerk, at: new Date(), state: 'reviewed' }
    const texts = { deferredBecause: '', comments: 'Nhất trí.', answer: '', tally: null, proposed: 'good', remark: '' }
    await db.doc(paths.minutesRow(id, row.id)).set({ ...row, ...texts })
    await open(id)
    await cast(id, WHO.head, ratings('good', 'good', 'good'))
    await cast(id, WHO.clerk, { [WHO.member]: 'completed' })
    await close(id)
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
    await open(id)
    const ballots = await Promise.all([WHO.head, WHO.clerk].map((uid) => cast(id, uid, ratings(...RATINGS))))
    await Promise.all([...ballots, ...ballots].map((ballot) => deliver(id, ballot)))
    expect((await read(id)).voting?.turnout).toBe(2)
    await close(id)
    for (const ballot of ballots) await deliver(id, ballot)
    expect((await read(id)).voting).toMatchObject({ turnout: 2, closedAt: expect.any(Date) as Date })
  })

  it('closes once: a repeat gets the same answer, another close is refused', async () => {
    const id = await meeting({ minimum: 1 })
    await open(id)
    await cast(id, WHO.head, ratings('good'))
    const key = crypto.randomUUID()
    expect(await close(id, key)).toEqual({ turnout: 1 })
    expect(await close(id, key)).toEqual({ turnout: 1 })
    expect(await reasonOf(close(id))).toBe('votingClosed')
  })

  it('below the minimum nobody sees how many have voted, and an early close counts nothing', async () => {
    const id = await meeting()
    await open(id)
    const asOpened = await remains(id)
    for (const uid of VOTERS.slice(0, 4)) await deliver(id, await cast(id, uid, ratings('good', 'good', 'good')))
    const sheets = (line: string) => line.includes('/ballots/')
    expect((await remains(id)).filter((line) => !sheets(line))).toEqual(asOpened)
    expect(await close(id)).toEqual({ turnout: null })
    const { voting, rounds } = await read(id)
    expect(voting).toMatchObject({ turnout: 0, closedAt: expect.any(Date) as Date })
    expect(rounds).toMatchObject([{ number: 1, turnout: null, minimum: 5, voters: 5, closedBy: WHO.head }])
    const left = await remains(id)
    expect(left.filter((line) => sheets(line) || /counted|minutes\/(sheets|item)/.test(line))).toEqual([])
    const late = await cast(id, WHO.clerk, ratings('good')).then((ballot) => deliver(id, ballot))
    expect(late).toBeUndefined()
    expect((await read(id)).voting?.turnout).toBe(0)
  })

  it('is held again only by chair and secretary together, and both rounds stay', async () => {
    const id = await meeting({ minimum: 1 })
    await open(id)
    await cast(id, WHO.head, ratings('good'))
    await close(id)
    const again = (uid: string, reason: string) =>
      call(openBallot, uid, { conferenceId: id, consent: CONSENT, reason, key: crypto.randomUUID() })
    expect(await reasonOf(again(WHO.head, ''))).toBe('reasonMissing')
    // Both press in the same second: one asks, the other agrees.
    const both = await Promise.all([again(WHO.head, 'Có phiếu gửi nhầm.'), again(WHO.clerk, 'Có phiếu gửi nhầm.')])
    expect(both.map(({ state }) => state).sort()).toEqual(['opened', 'waiting'])
    await cast(id, WHO.clerk, ratings('outstanding'))
    await close(id)
    expect((await read(id)).rounds).toMatchObject([
      { number: 1, turnout: 1, reason: '' },
      { number: 2, turnout: 1, reason: 'Có phiếu gửi nhầm.' },
    ])
  })

  it('a sheet that was not made for this key is invalid as a whole', async () => {
    const id = await meeting({ minimum: 1 })
    await open(id)
    await db.doc(paths.ballot(id, ballotIdOf(1, WHO.other))).create({ sheet: 'bm8ga2V5' })
    await close(id)
    expect((await db.doc(paths.minutesRow(id, 'sheets')).get()).data()).toMatchObject({ returned: 1, invalid: 1 })
  })

  it.each([
    ['the campaign does not allow it', { allowed: false }, 'ballotNotAllowed'],
    ['too few are present', { present: VOTERS.slice(1) }, 'ballotNotAllowed'],
  ])('is not opened when %s', async (_, how, reason) => {
    expect(await reasonOf(open(await meeting(how)))).toBe(reason)
  })

  it('is not opened without the consent of the meeting, by somebody else, or twice', async () => {
    const id = await meeting()
    expect(await reasonOf(open(id, WHO.head, ' '))).toBe('reasonMissing')
    expect(await reasonOf(open(id, WHO.member))).toBe('notYours')
    await open(id)
    expect(await reasonOf(open(id))).toBe('votingOpen')
  })

  it('says nothing of a ballot in the log', async () => {
    const id = await meeting()
    await open(id)
    await deliver(id, await cast(id, WHO.other, ratings('notCompleted')))
    await close(id)
    expect(logged.length).toBeGreaterThan(0)
    expect(logged.join('\n')).not.toMatch(new RegExp(`${WHO.other}|notCompleted|1\\.p-`))
  })

  it('says nothing in the log of what somebody wrote for a name on the roll', async () => {
    const id = await meeting()
    await db.doc(paths.minutesRow(id, 'roll')).update({ absent: { 'đồng chí Sìn không hoàn thành': 7 } })
    expect(await reasonOf(open(id))).toBe('broken')
    expect(logged.join('\n')).toContain('minutes/roll does not fit its schema at absent.{}')
    expect(logged.join('\n')).not.toContain('Sìn')
  })
})
