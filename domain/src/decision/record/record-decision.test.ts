import { describe, expect, it } from 'vitest'
import { idOf, reviewOf } from '../../appraisal/appraised-office.fixture.ts'
import { paths } from '../../ids.ts'
import { docketEntrySchema } from '../../model/docket.ts'
import { campaignIn, differences } from '../../office/stored.fixture.ts'
import { decisionActSchema } from '../decision.ts'
import { UNDECIDED } from '../outcome.ts'
import { agreed, decidedIn, decisionOffice, meeting, onList, partIn, record, singly } from './decided-office.fixture.ts'
import { recordDecisionInput } from './input.ts'

describe('a decision meeting', () => {
  it('takes those decided on to their notice by one act that says of nobody what', () => {
    const store = decisionOffice()
    const outcome = record(store, [onList('p-long'), singly('p-mai', { dissent: 'Đồng chí Tư đề nghị mức khác.' })])
    expect(outcome).toMatchObject({ ok: true, final: 2, waiting: 0 })
    if (!outcome.ok) return
    const review = reviewOf(store, 'p-mai')
    expect(review).toMatchObject({ stage: 'notice', doneAt: { decision: expect.any(Date) } })
    expect(partIn(store, 'p-mai')).toMatchObject({
      ...{ scope: 'kd.partyGroup.G3', level: 'good', way: 'single', members: 4, voters: 4, apart: ['Đồng chí mai'] },
      dissent: 'Đồng chí Tư đề nghị mức khác.',
    })
    expect(partIn(store, 'p-long')).toMatchObject({ way: 'list', rounds: [], members: 5, apart: [] })
    expect(decidedIn(store, 'p-mai')).toMatchObject({ level: 'good', part: review.current.decision })
    const act = decisionActSchema.parse(store.get(paths.act(outcome.act ?? '')))
    expect(act.audience).toEqual(['p-ghi'])
    expect(JSON.stringify(act)).not.toMatch(/"good"|mức khác/)
    const entry = docketEntrySchema.parse(store.get(paths.docket(act.id)))
    expect(entry).toMatchObject({ unit: 'u-dang-doan', type: 'BB', style: 'party', date: '2023-12-08', given: null })
    expect(differences(store).filter(({ id }) => id === review.id)).toEqual([])
  })

  it('decided beforehand is told, and writes nothing', () => {
    const store = decisionOffice()
    const before = structuredClone([...store])
    expect(record(store, [onList('p-long')], { input: { preview: true } })).toMatchObject({
      ok: true,
      act: null,
      final: 1,
    })
    expect([...store]).toEqual(before)
  })

  it('is of its recorder, while the campaign is open, over groups that are his', () => {
    const caller = { uid: 'p-quyet', name: '', access: { active: true, organiser: ['partyGroup'], scopes: [] } }
    expect(record(decisionOffice(), [onList('p-long')], { caller })).toEqual({ ok: false, reason: 'notYours' })
    const store = decisionOffice()
    const campaign = { ...campaignIn(store), status: 'closed' as const }
    expect(record(store, [onList('p-long')], { campaign })).toEqual({ ok: false, reason: 'campaignClosed' })
    const stranger = { uid: 'p-ghi', name: '', access: { active: true, organiser: [], scopes: [] } }
    expect(record(store, [onList('p-long')], { caller: stranger })).toEqual({
      ...{ ok: false, reason: 'decisionItemsUnfit', at: { [idOf('p-long')]: 'unknownReview' } },
    })
  })

  it('decides nobody twice, nor who was not handed over', () => {
    const store = decisionOffice()
    expect(record(store, [onList('p-long'), onList('p-long')])).toMatchObject({ at: { [idOf('p-long')]: 'twice' } })
    expect(record(store, [onList('p-long')])).toMatchObject({ ok: true })
    expect(record(store, [onList('p-long')])).toMatchObject({
      ...{ reason: 'decisionItemsUnfit', at: { [idOf('p-long')]: 'notInDecision' } },
    })
  })

  it('needs its day, a quorum, a chair who is there, and why others are not', () => {
    const at = (rest: Parameters<typeof meeting>[0]) =>
      record(decisionOffice(), [onList('p-long')], { input: { meeting: meeting(rest) } })
    expect(at({ date: '2023-12-05' })).toMatchObject({ reason: 'meetingUnfit', at: { date: 'dateUnfit' } })
    expect(at({ date: '2023-12-09' })).toMatchObject({ at: { date: 'dateUnfit' } })
    const answered = (on: string | null) =>
      record(decisionOffice(), [onList('p-long')], { answered: new Map([[idOf('p-long'), on]]) })
    expect(answered('2023-12-09')).toMatchObject({ at: { [idOf('p-long')]: 'answeredLater' } })
    expect(answered('2023-12-08')).toMatchObject({ ok: true })
    // One that cannot be read keeps its own row alone.
    expect(answered(null)).toMatchObject({ at: { [idOf('p-long')]: 'answerUnread' } })
    const other = { answered: new Map([[idOf('p-mai'), null]]) }
    expect(record(decisionOffice(), [onList('p-long')], other)).toMatchObject({ ok: true })
    const noDay = meeting({ date: '2023-12-32' })
    const newYear = { now: new Date('2024-01-03T03:00:00Z'), input: { meeting: noDay } }
    expect(record(decisionOffice(), [onList('p-long')], newYear)).toMatchObject({ at: { date: 'dateUnfit' } })
    expect(at({ chair: 'p-mai', absent: { 'p-mai': 'Ốm' }, list: agreed(4) })).toMatchObject({
      at: { chair: 'chairUnfit' },
    })
    expect(at({ absent: { 'p-mai': ' ' } })).toMatchObject({ at: { roll: 'absenceUnexplained' } })
    expect(at({ absent: { 'p-mai': 'Ốm', 'p-tu': 'Ốm' } })).toMatchObject({ at: { roll: 'noQuorum' } })
    expect(at({ startedAt: '', endedAt: '' })).toMatchObject({
      at: { startedAt: 'hoursMissing', endedAt: 'hoursMissing' },
    })
    // As it was typed: refused here, with its own words, and not as a call that nobody understands.
    const typed = { date: '8 tháng 12', startedAt: 'sáng', endedAt: '' }
    expect(recordDecisionInput.shape.meeting.safeParse(meeting(typed)).success).toBe(true)
    expect(at(typed)).toMatchObject({
      at: { date: 'dateUnfit', startedAt: 'hoursMissing', endedAt: 'hoursMissing' },
    })
    expect(at({ endedAt: '08:00', place: '' })).toMatchObject({ at: { endedAt: 'hoursUnfit', place: 'placeMissing' } })
  })

  it('keeps who has learned what stands on the table since it was opened, but for whom he was out, and which set came back', () => {
    const store = decisionOffice()
    const sets = [
      { id: 'p-quyet', number: 1, back: true },
      { id: 'p-tu', number: 2, back: false },
    ]
    const at = { ...meeting({ absent: { 'p-sau': 'Ốm' }, list: agreed(4) }), sets }
    const votes = { left: ['p-tu'], rounds: [agreed(3)] }
    const items = [singly('p-long', votes), singly('p-mai', { rounds: [agreed(3)] })]
    const outcome = record(store, items, { input: { meeting: at } })
    if (!outcome.ok) throw new Error(JSON.stringify(outcome))
    const act = decisionActSchema.parse(store.get(paths.act(outcome.act ?? '')))
    expect(act.informed?.map(({ id, from, out }) => [id, from, out])).toEqual([
      ['p-quyet', '08:00', []],
      ['p-tu', '08:00', [idOf('p-long')]],
      ['p-nam', '08:00', []],
      ['p-mai', '08:00', [idOf('p-mai')]],
    ])
    expect(act.meeting.sets).toEqual(sets)
    const away = { ...at, sets: [{ id: 'p-sau', number: 1, back: true }] }
    expect(record(decisionOffice(), items, { input: { meeting: away } })).toMatchObject({ at: { sets: 'setsUnfit' } })
  })

  it('has its sheets counted by members who are there and on whom they do not vote', () => {
    const at = (tellers: string[], ballot: 'paper' | 'showOfHands' = 'paper') => {
      const sheets = ballot === 'paper' ? { issued: 5, returned: 5, invalid: 0 } : null
      return record(decisionOffice(), [singly('p-long'), singly('p-mai')], {
        input: { meeting: meeting({ ballot, sheets, tellers, list: null }) },
      })
    }
    expect(at(['p-tu', 'p-nam'])).toMatchObject({ ok: true })
    expect(at(['p-tu', 'p-mai'])).toMatchObject({ reason: 'meetingUnfit', at: { tellers: 'tellerOwn' } })
    expect(at(['p-la'])).toMatchObject({ at: { tellers: 'strangerLeft' } })
    expect(at(['p-tu', 'p-tu'])).toMatchObject({ at: { tellers: 'tellersUnfit' } })
    expect(at(['p-tu'], 'showOfHands')).toMatchObject({ at: { tellers: 'tellersUnfit' } })
  })

  it('counts of the list no more votes than members who are there, and each of them once', () => {
    const at = (list: ReturnType<typeof agreed>, rest: Parameters<typeof meeting>[0] = {}) =>
      record(decisionOffice(), [onList('p-long')], { input: { meeting: meeting({ ...rest, list }) } })
    const away = { absent: { 'p-mai': 'Ốm' } }
    expect(at(agreed(50))).toMatchObject({ reason: 'meetingUnfit', at: { list: 'moreVotesThanVoters' } })
    expect(at(agreed(5), away)).toMatchObject({ at: { list: 'moreVotesThanVoters' } })
    expect(at(agreed(4), away)).toMatchObject({ ok: true })
    expect(at(agreed(3))).toMatchObject({ at: { list: 'votesDoNotAdd' } })
    expect(at(agreed(5.5, -0.5))).toMatchObject({ at: { list: 'notWhole' } })
  })

  it('keeps no votes of one who was on the list, nor that somebody went out for him', () => {
    const store = decisionOffice()
    expect(record(store, [onList('p-long', { rounds: [agreed(-7)], left: ['p-tu'] })])).toMatchObject({ ok: true })
    expect(partIn(store, 'p-long')).toMatchObject({ rounds: [], members: 5, voters: 5, apart: [] })
  })

  it('refuses what the votes do not come to, and a member on the list of which he is', () => {
    const store = decisionOffice()
    expect(record(store, [onList('p-mai')])).toMatchObject({
      reason: 'votesUnfit',
      at: { [idOf('p-mai')]: 'ownOnList' },
    })
    expect(record(store, [singly('p-long', { rounds: [agreed(2, 3)] })])).toMatchObject({
      at: { [idOf('p-long')]: 'noMajority' },
    })
  })

  it('leaves who has no majority, or waits for a conclusion, where he is, and comes back to him', () => {
    const store = decisionOffice()
    const split = singly('p-mai', { ...UNDECIDED, rounds: [agreed(2, 2)], reason: 'Không quá nửa.' })
    const waits = singly('p-long', { ...UNDECIDED, pending: 'awaitingConclusion', reason: 'Đang xác minh đơn.' })
    expect(record(store, [split, waits])).toMatchObject({ ok: true, final: 0, waiting: 2 })
    expect(reviewOf(store, 'p-mai')).toMatchObject({ stage: 'decision', doneAt: {} })
    expect(partIn(store, 'p-long')).toMatchObject({ level: null, pending: 'awaitingConclusion' })
    expect(record(store, [singly('p-mai'), onList('p-long')])).toMatchObject({ ok: true, final: 2 })
    expect(partIn(store, 'p-mai').number).toBe(partIn(store, 'p-long').number)
    expect(reviewOf(store, 'p-mai').stage).toBe('notice')
    expect(decidedIn(store, 'p-long')).toMatchObject({ level: 'good', pending: null })
  })
})
