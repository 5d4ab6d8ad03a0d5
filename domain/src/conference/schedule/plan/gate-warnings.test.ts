import { describe, expect, it } from 'vitest'
import type { Gate } from '../../../model/gate.ts'
import { plan2023 } from '../../../plan/2023/plan-2023.ts'
import { conferenceOf } from '../../conference.fixture.ts'
import { gateWarnings } from './gate-warnings.ts'

/** The Đảng đoàn reviews itself after it has decided on those it manages (plan III.2.3). */
const gate: Gate = {
  id: '2023_decisionBeforeOwnConference-u-dang-doan',
  campaign: '2023',
  kind: 'decisionBeforeOwnConference',
  track: 'provincial',
  bindsUnit: 'u-dang-doan',
  binds: ['u-ban', 'p-mai'],
  requires: ['2023_p-lan_partyGroup', '2023_p-pao_partyGroup'],
  until: 'decided',
  passed: ['2023_p-lan_partyGroup'],
  openedAt: null,
  severity: 'block',
  words: { passed: 'Đảng đoàn kiểm điểm khi chưa quyết định xong', order: '', opened: '' },
  source: 'Kế hoạch 01-KH/ĐĐ, mục III.2.3',
  viewers: [],
}

const warned = (date: string, change: Partial<Gate> = {}) =>
  gateWarnings(plan2023, conferenceOf({ date }), [{ ...gate, ...change }], [])

describe('a gate that waits for decisions', () => {
  it('is expected to open by the date the plan sets for deciding, which ends with 09/12/2023', () => {
    expect(warned('2023-12-09')).toEqual([
      {
        rule: gate.id,
        text: 'Đảng đoàn họp kiểm điểm sau khi quyết định xếp loại tập thể, cá nhân thuộc thẩm quyền: đã xong 1/2; đến ngày 09/12/2023 còn 01 hồ sơ chưa có lịch xong trước.',
        source: 'Kế hoạch 01-KH/ĐĐ, mục III.2.3',
        needsReason: true,
      },
    ])
    expect(warned('2023-12-10')).toEqual([])
  })

  it('is not opened by a meeting that only minutes', () => {
    const held = conferenceOf({ date: '2023-12-01', agenda: [] })
    const items = gate.requires.map((reviewId) => ({ ...conferenceOf().agenda[1], reviewId }))
    const other = { ...held, agenda: items as typeof held.agenda }
    expect(gateWarnings(plan2023, conferenceOf({ date: '2023-12-08' }), [gate], [other])).toHaveLength(1)
  })
})

it('an open gate, and one that binds nobody on this agenda, say nothing', () => {
  expect(warned('2023-12-01', { openedAt: new Date(0) })).toEqual([])
  expect(warned('2023-12-01', { binds: ['p-khac'] })).toEqual([])
})
