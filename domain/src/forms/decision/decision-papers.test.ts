import { describe, expect, it } from 'vitest'
import { decidedFacts, decidedLine, textOf } from '../every-decision.fixture.ts'
import { decisionCounting } from './counting.ts'
import { decisionMinutes } from './minutes.ts'

const say = (field: string) => field
const facts = decidedFacts(say)
const minutes = (...of: Parameters<typeof decisionMinutes>) => textOf(decisionMinutes(...of))

describe('minutes of a decision meeting', () => {
  it('state the vote on the list over all members, with its groups as headings', () => {
    const said = minutes([decidedLine(say, 'G7'), decidedLine(say, 'G3')], facts)
    expect(said).toMatch(
      /thống nhất toàn bộ danh sách 02 trường hợp .*: tán thành 04, không tán thành 00, không biểu quyết 00, trên tổng số 05 thành viên/,
    )
    expect(said.indexOf('Trưởng ban')).toBeLessThan(said.indexOf('Công chức'))
    expect(said).toMatch(/Thành viên: 05 đồng chí; có mặt 04, vắng mặt 01/)
    expect(said).toContain('Vắng mặt: absence')
    expect(said).toContain('Hình thức: Biểu quyết bằng giơ tay.')
  })

  it('state each vote apart from it: who was out, why it departs, who thinks otherwise', () => {
    const single = decidedLine(say, 'G7', {
      ...{ way: 'single', level: 'completed', members: 4, voters: 3, apart: ['member 2'] },
      rounds: [{ kind: 'levels', tally: { outstanding: 0, good: 1, completed: 2, notCompleted: 0, invalid: 0 } }],
      ...{ reason: 'decisionReason', dissent: 'dissent' },
    })
    const said = minutes([single], facts)
    expect(said).toContain('Hoàn thành tốt nhiệm vụ 01; Hoàn thành nhiệm vụ 02')
    expect(said).toContain('trên tổng số 04 thành viên được biểu quyết')
    expect(said).toContain('Ra khỏi phòng họp, không biểu quyết: đồng chí member 2.')
    expect(said).toContain('Lý do: decisionReason')
    expect(said).toContain('Ý kiến bảo lưu: dissent')
  })

  it('leave open what was not entered, and state no reason that nobody gave', () => {
    const waiting = { level: null, pending: 'awaitingConclusion' } as const
    const line = decidedLine(say, 'G7', { ...waiting, appraised: { ...waiting, notRated: null } })
    const { blocks } = decisionMinutes([line], { ...facts, meeting: { ...facts.meeting, course: '', conclusion: '' } })
    expect(blocks.filter(({ kind }) => kind === 'dots')).toHaveLength(2)
    expect(JSON.stringify(blocks)).not.toContain('Lý do: ')
  })

  it('name who was not decided with the reason, and each resolution once', () => {
    const override = { rule: 'R01', number: '05-NQ/ĐĐ', date: '2023-12-08', reason: 'overrideReason' }
    const open = decidedLine(say, 'G7', { level: null, way: 'single', reason: 'noMajority' })
    const said = minutes(
      [open, ...['G3', 'G3'].map((group) => decidedLine(say, group, { overrides: [override] }))],
      facts,
    )
    expect(said).toMatch(/Đồng chí subject: Chưa quyết định\. Lý do: noMajority/)
    expect(said.match(/Nghị quyết số 05-NQ\/ĐĐ, ngày 08\/12\/2023/g)).toHaveLength(1)
    expect(said).toContain('Vượt tỷ lệ “Hoàn thành xuất sắc nhiệm vụ” của nhóm (“')
    expect(said).toContain('chưa có mức, không xếp loại: 01')
    const overall = { ...override, rule: 'R02', reason: 'overallReason' }
    expect(minutes([open], { ...facts, overrides: [overall] })).toContain(
      'Vượt tỷ lệ “Hoàn thành xuất sắc nhiệm vụ” của cơ quan: thực hiện theo Nghị quyết',
    )
  })
})

describe('the count of sheets', () => {
  it('is there where members voted on sheets, and nowhere else', () => {
    expect(decisionCounting([decidedLine(say, 'G7')], facts)).toBeNull()
    const meeting = { ...facts.meeting, ballot: 'paper' as const, sheets: { issued: 4, returned: 4, invalid: 1 } }
    const counted = decidedLine(say, 'G7', {
      way: 'single',
      rounds: [{ kind: 'levels', tally: { outstanding: 0, good: 3, completed: 0, notCompleted: 0, invalid: 0 } }],
    })
    const paper = decisionCounting([counted], { ...facts, meeting })
    expect(paper && textOf(paper)).toContain('T/M TỔ KIỂM PHIẾU')
    const chosen = { ...meeting, tellers: ['m-2', 'm-3'] }
    const signed = decisionCounting([counted], { ...facts, meeting: chosen })
    expect(signed && textOf(signed)).toMatch(
      /1\. Tổ trưởng","value":"Đồng chí member 2, post 2.*2\. Thành viên","value":"Đồng chí member 3/,
    )
    expect(signed && textOf(signed)).toMatch(/TỔ TRƯỞNG".*"name":"member 2".*THÀNH VIÊN".*"name":"member 3"/)
    expect(paper && textOf(paper)).toMatch(
      /Số phiếu phát ra: 04; số phiếu thu vào: 04; số phiếu hợp lệ: 03; số phiếu không hợp lệ: 01/,
    )
  })
})
