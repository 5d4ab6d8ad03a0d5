import { describe, expect, it } from 'vitest'
import type { Conference } from '../../model/conference.ts'
import { conferenceOf } from '../conference.fixture.ts'
import { check, HANDED_OUT, item, proof, roll, saved, sheets, TALLY, whole } from './whole-minutes.fixture.ts'

describe('what is confirmed only with a reason', () => {
  it('too few present, until the reason is there', () => {
    const few = { ...roll, present: ['p-long'], absent: { 'p-nam': 'ốm', 'p-mai': 'ốm' } }
    const [warning] = check(whole({ roll: few })).warnings
    expect(warning).toMatchObject({
      rule: 'quorum',
      needsReason: true,
      text: 'Có mặt 1 trên 3 thành viên, chưa đủ 2/3.',
    })
    const exceptions = [{ rule: 'quorum', reason: 'Bão lũ', by: 'p-nam', at: saved.at }]
    expect(check(whole({ roll: few }), { exceptions }).warnings[0]).toMatchObject({ needsReason: false })
    const two = { ...roll, present: ['p-long', 'p-nam'], absent: { 'p-mai': 'ốm' } }
    expect(check(whole({ roll: two })).warnings).toEqual([])
  })

  it('papers that came late, or by telephone only, judged on delivery', () => {
    const of = (handouts: Conference['handouts'], exceptions: Conference['exceptions'] = []) =>
      check(whole(), { handouts, exceptions }).warnings.map(({ rule, text, needsReason }) => [rule, needsReason, text])
    const evening = { ...HANDED_OUT, 'p-mai': { ...proof, on: '2023-12-03' } }
    const late =
      'Tài liệu giao xong ngày 03/12/2023; chậm nhất ngày 29/11/2023 mới đủ 3 ngày làm việc trước hội nghị ngày 04/12/2023.'
    expect(of(evening)).toEqual([['papersAhead', true, late]])
    const given = [{ rule: 'papersAhead', reason: 'Họp đột xuất', by: 'p-nam', at: saved.at }]
    expect(of(evening, given)).toEqual([['papersAhead', false, late]])
    const called = { ...HANDED_OUT, 'p-mai': { ...proof, how: 'phone' as const } }
    expect(of(called)[0]?.[2]).toMatch(/^Chưa ghi nhận giao tài liệu cho 1 trên 3 thành viên;/)
    // A guest is invited, not owed.
    expect(of(HANDED_OUT)).toEqual([])
  })

  it('figures of an electronic ballot changed by hand', () => {
    const { issued, returned, invalid } = sheets
    const tallies = { 'u-ban': TALLY, 'p-mai': TALLY }
    const counted = { ...saved, id: 'counted', sheets: { issued, returned, invalid }, tallies }
    expect(check({ ...whole(), counted }).warnings).toEqual([])
    const moved = { ...TALLY, outstanding: 0, good: TALLY.good + TALLY.outstanding }
    const items = { 'u-ban': item('u-ban'), 'p-mai': item('p-mai', { tally: moved }) }
    expect(check({ ...whole({ items }), counted }).warnings).toMatchObject([{ rule: 'ballotCount', needsReason: true }])
  })

  it('people before their collective', () => {
    const agenda = [...conferenceOf().agenda].reverse()
    expect(check(whole(), { agenda }).warnings).toMatchObject([{ rule: 'order', needsReason: true }])
  })
})
