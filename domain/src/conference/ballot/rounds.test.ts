import { describe, expect, it } from 'vitest'
import { judge } from '../../commands/admit.ts'
import type { Conference } from '../../model/conference.ts'
import { conferenceSchema } from '../../model/conference.ts'
import { plan2023 } from '../../plan/2023/plan-2023.ts'
import { apply, type Store } from '../../writes/apply.ts'
import type { Write } from '../../writes/write.ts'
import { conferenceOf } from '../conference.fixture.ts'
import { assembleMinutes } from '../minutes/act/assemble.ts'
import { type CloseBallotFacts, closeBallot } from './close-ballot.ts'
import { openBallot } from './open-ballot.ts'
import { encodeSheet } from './sheet.ts'
import { voidBallot } from './void-ballot.ts'

const now = new Date('2023-12-04T02:00:00Z')
const electronic = { ...plan2023.conferenceRules.electronic, allowed: true, minimumVoters: 3 }
const campaign = { status: 'open' as const, conferenceRules: { ...plan2023.conferenceRules, electronic } }
const [LONG, NAM, MAI] = ['p-long', 'p-nam', 'p-mai']
const present = [LONG, NAM, MAI]
const roll = { id: 'roll', rev: 1, by: NAM, at: now, present, absent: {} }
const as = (uid: string) => ({ uid, access: { active: true, organiser: [] } })

const meeting = (rest: Partial<Conference> = {}): Conference =>
  conferenceOf({ state: 'open', ballot: 'electronic', ...rest })
const open = (conference: Conference, uid: string = LONG, reason = '', consent = 'Hội nghị nhất trí.') =>
  judge(openBallot)({ conference, campaign, roll, publicKey: 'khoa', consent, reason, caller: as(uid), now })
const close = (conference: Conference, sheets: number, rest: Partial<CloseBallotFacts> = {}) =>
  judge(closeBallot)({
    conference,
    campaign,
    rows: { items: {} },
    keyFits: true,
    ballots: present
      .slice(0, sheets)
      .map((uid) => ({ id: `${conference.voting?.round}.${uid}`, sheet: encodeSheet(conference.agenda, {}) })),
    caller: as(LONG),
    now,
    ...rest,
  })

type Outcome = { ok: true; writes: Write[] } | { ok: false; reason: string }
/** The conference, and everything else that was written, after an outcome that must be one. */
const after = (conference: Conference, outcome: Outcome) => {
  if (!outcome.ok) throw new Error(outcome.reason)
  const path = `conferences/${conference.id}`
  const store: Store = apply(new Map([[path, conference]]), outcome.writes)
  return { store, conference: conferenceSchema.parse(store.get(path)) }
}
const opened = (conference = meeting(), uid?: string, reason?: string) =>
  after(conference, open(conference, uid, reason)).conference
const closedWith = (sheets: number, conference = opened()) => after(conference, close(conference, sheets)).conference

describe('closing', () => {
  it('counts from the minimum on', () => {
    const voting = opened()
    const outcome = close(voting, 3)
    expect(outcome).toMatchObject({ ok: true, turnout: 3 })
    const { store, conference } = after(voting, outcome)
    expect(store.get(`conferences/${voting.id}/minutes/sheets`)).toMatchObject({ issued: 3, returned: 3 })
    expect(conference.rounds).toEqual([
      {
        ...{ number: 1, openedAt: now, closedAt: now, voters: 3, turnout: 3, minimum: 3, reason: '' },
        ...{ openedBy: [LONG], closedBy: LONG },
      },
    ])
  })

  it.each([0, 1, 2])(
    '%s sheets of a minimum of three are destroyed uncounted, and nothing says how many they were',
    (sheets) => {
      const voting = opened()
      const outcome = close(voting, sheets)
      if (!outcome.ok) throw new Error(outcome.reason)
      expect(outcome.turnout).toBeNull()
      const touched = outcome.writes.map(({ op, path }) => `${op} ${path.split('/').slice(2).join('/')}`)
      expect(touched).toEqual(['update ', ...present.slice(0, sheets).map((uid) => `delete ballots/1.${uid}`)])
      const { conference } = after(voting, outcome)
      expect(conference.voting).toMatchObject({ turnout: 0, closedAt: now })
      expect(conference.rounds).toMatchObject([{ number: 1, turnout: null, minimum: 3 }])
    },
  )

  it('holds to the minimum under which the round was opened, whatever the campaign says since', () => {
    const lower = {
      ...campaign,
      conferenceRules: { ...plan2023.conferenceRules, electronic: { ...electronic, minimumVoters: 1 } },
    }
    expect(close(opened(), 2, { campaign: lower })).toMatchObject({ turnout: null })
  })
})

describe('a key', () => {
  it('that is another’s counts nothing, and the round stays open', () => {
    expect(close(opened(), 3, { keyFits: false })).toEqual({ ok: false, reason: 'ballotKeyWrong' })
  })

  it('is asked for by its shape: letters to close, a point to open', () => {
    const [conferenceId, key] = ['2023_u-ban_1', 'khoa-lan-mot']
    const closing = (ballotKey: string) => closeBallot.input.safeParse({ conferenceId, ballotKey, key }).success
    expect(closing('0'.repeat(52))).toBe(true)
    for (const wrong of ['', '0'.repeat(51), '0'.repeat(53), 'U'.repeat(52), `${'0'.repeat(51)}\n`])
      expect(closing(wrong), wrong).toBe(false)
    const opening = (publicKey: string) =>
      openBallot.input.safeParse({ conferenceId, consent: 'Nhất trí.', reason: '', publicKey, key }).success
    for (const wrong of ['', 'khoa', `04${'0'.repeat(128)}`]) expect(opening(wrong), wrong).toBe(false)
  })
})

describe('a round whose key is lost', () => {
  const voided = (conference: Conference, uid = NAM, reason = ' Máy giữ mã bị hỏng ') =>
    judge(voidBallot)({ conference, campaign, ballots: ['1.p-long', '1.p-mai'], reason, caller: as(uid), now })

  it('is voided with a reason: its sheets go unopened, nothing says how many they were, and it stays on record', () => {
    const voting = opened()
    expect(voided(voting, NAM, ' ')).toEqual({ ok: false, reason: 'reasonMissing' })
    expect(voided(voting, MAI)).toEqual({ ok: false, reason: 'notYours' })
    const outcome = voided({ ...voting, voting: voting.voting && { ...voting.voting, turnout: 3 } })
    if (!outcome.ok) throw new Error(outcome.reason)
    expect(outcome.writes.map(({ op, path }) => `${op} ${path.split('/').slice(2).join('/')}`)).toEqual([
      'update ',
      'delete ballots/1.p-long',
      'delete ballots/1.p-mai',
    ])
    const { conference } = after(voting, outcome)
    expect(conference.voting).toMatchObject({ turnout: 0, closedAt: now })
    const reason = 'Máy giữ mã bị hỏng'
    expect(conference.rounds).toMatchObject([{ number: 1, turnout: null, voided: reason, closedBy: NAM }])
    expect(voided(conference)).toEqual({ ok: false, reason: 'votingClosed' })
    // The next one is no easier to have than after a count.
    expect(open(conference, LONG, '')).toEqual({ ok: false, reason: 'reasonMissing' })
    expect(open(conference, LONG, reason)).toMatchObject({ state: 'waiting' })
  })
})

describe('another round', () => {
  it('is opened by chair and secretary together, by nobody else who keeps the meeting, and not without a reason', () => {
    const first = closedWith(3)
    const asClerk = meeting({ ...first, keepers: [...first.keepers, 'p-la'] })
    expect(open(asClerk, 'p-la', 'Chưa vừa ý')).toEqual({ ok: false, reason: 'againNeedsBoth' })
    expect(open(first, LONG, ' ')).toEqual({ ok: false, reason: 'reasonMissing' })

    const asked = open(first, LONG, ' Hai phiếu gửi nhầm ')
    expect(asked).toMatchObject({ ok: true, state: 'waiting', voters: 0 })
    const waiting = after(first, asked).conference
    expect(waiting.voting).toMatchObject({ round: 1, closedAt: now, again: { by: LONG, reason: 'Hai phiếu gửi nhầm' } })
    // The same person twice is still one.
    expect(open(waiting, LONG, 'Xin bỏ phiếu lại')).toMatchObject({ state: 'waiting' })

    const agreed = open(waiting, NAM)
    expect(agreed).toMatchObject({ ok: true, state: 'opened', voters: 3 })
    const again = after(waiting, agreed).conference
    expect(again.voting).toMatchObject({
      round: 2,
      reason: 'Hai phiếu gửi nhầm',
      openedBy: [LONG, NAM],
      closedAt: null,
    })
    expect(again.voting?.again).toBeUndefined()
  })

  it('is added to those that were, and all of them stand in the minutes', () => {
    const first = closedWith(3)
    const waiting = after(first, open(first, NAM, 'Mất điện')).conference
    const both = closedWith(2, opened(waiting, LONG))
    expect(both.rounds).toMatchObject([
      { number: 1, turnout: 3, reason: '' },
      { number: 2, turnout: null, reason: 'Mất điện', openedBy: [NAM, LONG] },
    ])
    const confirmation = {
      number: 1,
      by: LONG,
      onBehalf: null,
      exceptions: [],
      rules: campaign.conferenceRules,
      at: now,
    }
    expect(assembleMinutes(both, { items: {} }, confirmation).rounds).toEqual(both.rounds)
    expect(assembleMinutes(meeting(), { items: {} }, confirmation)).not.toHaveProperty('rounds')
  })
})
