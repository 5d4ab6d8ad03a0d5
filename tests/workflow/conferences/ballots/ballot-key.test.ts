import '../../fixture/handlers/captured-log.ts'
import '../../fixture/own-project.ts'

import { readKey } from '@kiemdiem/domain/conference/ballot/key/letters'
import { ballotIdOf, paths } from '@kiemdiem/domain/ids'
import { tallySchema } from '@kiemdiem/domain/model/minutes'
import { describe, expect, it } from 'vitest'
import { ballotKey, openSheet } from '../../../../functions/src/conferences/ballot/ballot-key.ts'
import { voidBallot } from '../../../../functions/src/conferences/ballot/void-ballot.ts'
import { db } from '../../../../functions/src/firestore/db.ts'
import { keyFits, makeRoundKey } from '../../../../web/src/features/conferences/ballot/crypto/key-pair.ts'
import { readConference } from '../../fixture/conference/conferences.ts'
import { meeting, VOTERS } from '../../fixture/conference/electronic-ballot.ts'
import {
  cast,
  closeRound,
  deliverBallot,
  keptKey,
  openRound,
  ratings,
  sheetOf,
} from '../../fixture/conference/rounds.ts'
import { logged } from '../../fixture/handlers/captured-log.ts'
import { answersAtOnce, call, reasonOf } from '../../fixture/handlers/handlers.ts'
import { wholeDatabase } from '../../fixture/whole-database.ts'
import { BOARD, WHO } from '../../fixture/world.ts'

const VOTES = [
  ratings('outstanding', 'good', 'completed'),
  ratings('good', 'good', 'notCompleted'),
  ratings('good', 'outstanding', 'good'),
  ratings('completed', 'good', 'good'),
]

const sheetsRow = async (id: string) => (await db.doc(paths.minutesRow(id, 'sheets')).get()).data()
const tallyOf = async (id: string, subject: string) =>
  tallySchema.parse((await db.doc(paths.minutesRow(id, `item.${subject}`)).get()).get('tally'))
const inBox = async (id: string) =>
  (await db.collection(`${paths.conference(id)}/ballots`).get()).docs.map((doc) => doc.id).sort()
const voidRound = (conferenceId: string, reason: string, uid: string = WHO.clerk) =>
  call(voidBallot, uid, { conferenceId, reason, key: crypto.randomUUID() })

/** What differs in the whole database since, chance and names of campaigns taken out. */
const changedSince = async (before: Map<string, string>, conferenceId: string): Promise<string[]> =>
  [...(await wholeDatabase())]
    .filter(([path, text]) => before.get(path) !== text)
    .map(([path, text]) =>
      `${path} ${text}`
        .replaceAll(conferenceId.split('_')[0] ?? '', 'c')
        .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'chance')
        .replace(/[0-9a-f]{64}/g, 'fingerprint'),
    )
    .sort()

/** A private half in every writing in which it could lie about. */
const writingsOf = (letters: string): string[] => {
  const key = readKey(letters)
  if (!key.ok) throw new Error('no key')
  const bytes = Buffer.from(key.scalar, 'hex')
  const grouped = letters.replace(/.{4}(?!$)/g, '$&-')
  return [letters, grouped, key.scalar, bytes.toString('base64url').slice(0, 40), BigInt(`0x${key.scalar}`).toString()]
}

describe('whoever has all data', () => {
  it('has the same of two elections with equal tallies, whoever cast which vote, and whoever did not vote', async () => {
    // One key for both: it is chance, and no matter of who voted.
    const key = await makeRoundKey()
    const left: string[][] = []
    const elections = [
      { voters: VOTERS.slice(0, 4), votes: [0, 1, 2, 3] },
      { voters: VOTERS.slice(1).reverse(), votes: [2, 0, 3, 1] },
    ]
    for (const { voters, votes } of elections) {
      const id = await meeting({ minimum: 4 })
      const before = await wholeDatabase()
      await openRound(id, { key })
      for (const [at, uid] of voters.entries())
        await deliverBallot(id, await cast(id, uid, VOTES[votes[at] ?? 0] ?? {}))
      expect(await closeRound(id)).toEqual({ turnout: 4 })
      left.push(await changedSince(before, id))
    }
    expect(left[0]?.length).toBeGreaterThan(8)
    expect(left[1]).toEqual(left[0])
    expect(left[0]?.some((line) => line.includes('/ballots/'))).toBe(false)
  })

  it('sees while it is open who has voted, and nothing that opens a sheet: not in data, not in the log', async () => {
    const id = await meeting({ minimum: 2 })
    await openRound(id)
    const { letters, publicKey } = keptKey(id)
    for (const uid of [WHO.other, WHO.clerk]) await deliverBallot(id, await cast(id, uid, ratings('notCompleted')))
    const during = await wholeDatabase()
    await closeRound(id)
    const after = await wholeDatabase()
    const everything = [...during, ...after].flat().concat(logged).join('\n')
    for (const writing of writingsOf(letters)) expect(everything).not.toContain(writing)
    expect(everything).toContain(publicKey)
    expect([...during.keys()].filter((path) => path.includes(`${id}/ballots/`))).toHaveLength(2)
    // Equal votes do not look equal.
    const sheets = [WHO.other, WHO.clerk].map((uid) => during.get(paths.ballot(id, ballotIdOf(1, uid))))
    expect(sheets[0]).not.toBe(sheets[1])
    expect([...after.keys()].filter((path) => path.includes(`${id}/ballots/`))).toEqual([])
  })

  it('and is given the letters too, opens a sheet with its voter’s name: this is not held (decisions/0037)', async () => {
    const id = await meeting()
    await openRound(id)
    const place = paths.ballot(id, await cast(id, WHO.other, ratings('notCompleted', 'good', 'good')))
    const { letters, publicKey } = keptKey(id)
    const key = ballotKey(letters, publicKey)
    const sheet = String((await db.doc(place).get()).get('sheet'))
    expect(key && openSheet(key, sheet, place)).toBe('422')
  })
})

describe('a key', () => {
  it('of another round or mistyped is refused, nothing is opened, and the round stays open', async () => {
    const id = await meeting({ minimum: 1 })
    await openRound(id)
    await cast(id, WHO.head, ratings('good'))
    const before = await wholeDatabase()
    const { letters } = await makeRoundKey()
    const right = keptKey(id).letters
    const slip = right.slice(0, -1) + (right.endsWith('7') ? '8' : '7')
    for (const ballotKey of [letters, slip, '0'.repeat(52)])
      expect(await reasonOf(closeRound(id, { ballotKey }))).toBe('ballotKeyWrong')
    for (const ballotKey of ['', right.slice(1), `${right}0`])
      expect(await reasonOf(closeRound(id, { ballotKey }))).toBe('badInput')
    expect(await wholeDatabase()).toEqual(before)
    for (const writing of [letters, slip, right.slice(1)]) expect(logged.join('\n')).not.toContain(writing)
    expect(await closeRound(id)).toEqual({ turnout: 1 })
  })

  it('copied from the device that opened the round closes it on another, typed as people type', async () => {
    const id = await meeting({ minimum: 1 })
    await openRound(id, { uid: WHO.head })
    await cast(id, WHO.other, ratings('completed'))
    const { voting } = await readConference(id)
    const copied = keptKey(id).letters.toLowerCase().replace(/.{4}/g, '$& ').replaceAll('0', 'o')
    expect(await keyFits(copied, voting?.publicKey ?? '')).toBe(true)
    const typed = readKey(copied)
    expect(await closeRound(id, { uid: WHO.clerk, ballotKey: typed.ok ? typed.letters : '' })).toEqual({ turnout: 1 })
    expect(await tallyOf(id, BOARD)).toMatchObject({ completed: 1 })
  })

  it('that is no point of the curve opens nothing: nobody could vote with it', async () => {
    const id = await meeting()
    const key = await makeRoundKey()
    const beside = key.publicKey.slice(0, -1) + (key.publicKey.endsWith('0') ? '1' : '0')
    expect(await reasonOf(openRound(id, { key: { ...key, publicKey: beside } }))).toBe('badInput')
  })

  it('that is lost voids the round: sheets go unopened, it stays on record, and another takes chair and secretary', async () => {
    const id = await meeting({ minimum: 2 })
    await openRound(id)
    for (const uid of [WHO.head, WHO.clerk]) await deliverBallot(id, await cast(id, uid, ratings('good')))
    expect(await reasonOf(voidRound(id, ' '))).toBe('reasonMissing')
    expect(await reasonOf(voidRound(id, 'Thử.', WHO.member))).toBe('notYours')
    await voidRound(id, 'Máy giữ mã bị hỏng.')
    const { voting, rounds } = await readConference(id)
    expect(voting).toMatchObject({ turnout: 0, closedAt: expect.any(Date) as Date })
    expect(rounds).toMatchObject([{ number: 1, turnout: null, voided: 'Máy giữ mã bị hỏng.', closedBy: WHO.clerk }])
    expect(await inBox(id)).toEqual([])
    expect(await sheetsRow(id)).toBeUndefined()
    expect(await reasonOf(closeRound(id))).toBe('votingClosed')
    expect(await openRound(id, { uid: WHO.head, reason: 'Mất mã.' })).toMatchObject({ state: 'waiting' })
    expect(await openRound(id, { uid: WHO.clerk, reason: 'Mất mã.' })).toMatchObject({ state: 'opened' })
    await cast(id, WHO.head, ratings('outstanding'))
    await cast(id, WHO.clerk, ratings('outstanding'))
    expect(await closeRound(id)).toEqual({ turnout: 2 })
    expect((await readConference(id)).rounds).toMatchObject([
      { number: 1, turnout: null },
      { number: 2, turnout: 2 },
    ])
  })

  it('closed and voided in the same second ends one way: counted or unopened, never both', async () => {
    const id = await meeting({ minimum: 1 })
    await openRound(id)
    await cast(id, WHO.head, ratings('good'))
    const answers = await answersAtOnce(closeRound(id), voidRound(id, 'Mất mã.'))
    expect(answers).toBeOneOf([
      [{ turnout: 1 }, 'votingClosed'],
      ['votingClosed', {}],
    ])
    const counted = answers[0] !== 'votingClosed'
    expect((await readConference(id)).rounds).toHaveLength(1)
    expect((await sheetsRow(id)) !== undefined).toBe(counted)
    expect(await inBox(id)).toEqual([])
  })
})

describe('a sheet', () => {
  it('of another voter, round, conference or key, or none at all, is invalid as a whole', async () => {
    const [id, elsewhere] = [await meeting({ minimum: 1 }), await meeting({ minimum: 1 })]
    await openRound(id)
    await openRound(elsewhere)
    const vote = ratings('outstanding', 'outstanding', 'outstanding')
    const box: Record<string, string> = {
      [WHO.head]: await sheetOf(id, vote, { uid: WHO.head }),
      [WHO.other]: await sheetOf(id, vote, { uid: WHO.head }),
      [WHO.member]: await sheetOf(id, vote, { uid: WHO.member, round: 2 }),
      [WHO.noMail]: await sheetOf(id, vote, { uid: WHO.noMail, of: elsewhere }),
      [WHO.clerk]: await sheetOf(elsewhere, vote, { uid: WHO.clerk, of: id }),
    }
    for (const [uid, sheet] of Object.entries(box)) await db.doc(paths.ballot(id, ballotIdOf(1, uid))).create({ sheet })
    await closeRound(id)
    expect(await sheetsRow(id)).toMatchObject({ returned: 5, invalid: 4 })
    expect(await tallyOf(id, BOARD)).toMatchObject({ outstanding: 1 })
  })

  it('of the round before, put into the next under the same name, is not counted', async () => {
    const id = await meeting({ minimum: 1 })
    const key = await makeRoundKey()
    await openRound(id, { key })
    const first = await cast(id, WHO.other, ratings('notCompleted'))
    const sheet = String((await db.doc(paths.ballot(id, first)).get()).get('sheet'))
    await closeRound(id)
    for (const uid of [WHO.head, WHO.clerk]) await openRound(id, { uid, reason: 'Có phiếu gửi nhầm.', key })
    await db.doc(paths.ballot(id, ballotIdOf(2, WHO.other))).create({ sheet })
    await closeRound(id)
    expect(await sheetsRow(id)).toMatchObject({ returned: 1, invalid: 1 })
  })

  it('that came to lie in a box already closed does not stay there', async () => {
    const id = await meeting({ minimum: 1 })
    await openRound(id)
    await closeRound(id)
    const late = ballotIdOf(1, WHO.clerk)
    await db.doc(paths.ballot(id, late)).create({ sheet: await sheetOf(id, ratings('good'), { uid: WHO.clerk }) })
    await deliverBallot(id, late)
    expect(await inBox(id)).toEqual([])
  })
})
