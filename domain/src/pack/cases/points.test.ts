import { describe, expect, it } from 'vitest'
import type { RatedSubject, RateInputs } from '../rate/inputs.ts'
import { rate } from '../rate/rate.ts'
import { packFaults } from '../shape/pack-faults.ts'
import { pointsPack } from './points-pack.fixture.ts'
import { findingOf, inputsOf, memberOf, people, quotaOf, saidOf, subjectOf } from './subjects.fixture.ts'

const REF = { id: pointsPack.id, version: pointsPack.version, hash: 'a'.repeat(64) }
const ratePoints = (subjects: readonly RatedSubject[], more: Partial<RateInputs> = {}) =>
  rate({ pack: pointsPack, ref: REF }, inputsOf(subjects, { year: 2026, ...more }))

const general = { g1: 10, g2: 10, g3: 8 }
const official = (id: string, shares: [number, number, number], level: RatedSubject['level'] = null) =>
  subjectOf({ id, level, facts: { points: { ...general, a: shares[0], b: shares[1], c: shares[2] } } })
const axes = (share: number) => Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`axis${n}`, share]))
const scores = (subjects: readonly RatedSubject[], more: Partial<RateInputs> = {}) =>
  ratePoints(subjects, more).subjects.map(({ score, suggested }) => [score, suggested])

describe('a pack with points, read by the same code', () => {
  it('fits together, and says where it does not', () => {
    expect(packFaults(pointsPack)).toEqual([])
    const [first, ...rest] = pointsPack.regimes
    if (!first) throw new Error('no regime')
    const broken = {
      ...pointsPack,
      criteria: { ...pointsPack.criteria, leaders: [{ id: 'general', label: '', sum: 30, parts: [] }] },
      regimes: [{ ...first, criteria: 'khac' }, ...rest],
    }
    expect(packFaults(broken)).toEqual(['general adds up to 0, not 30', 'no criteria khac'])
    const upwards = { ...pointsPack, regimes: [{ ...first, ladder: [...first.ladder].reverse() }] }
    expect(packFaults(upwards)).toEqual(['ladder of leaders not down'])
    const text = 'Có {monthsAway} tháng, {limit}'
    const check = { ...pointsPack.checks[0], when: [], text } as (typeof pointsPack.checks)[number]
    expect(packFaults({ ...pointsPack, checks: [check] })).toHaveLength(2)
  })

  it('30 general and (a + b + c) / 3 × 70: 90, 70, 50 and what is below', () => {
    expect(
      scores([
        official('a', [90, 100, 80]),
        official('b', [88, 90, 88]),
        official('c', [60, 60, 60]),
        official('d', [59.99, 59.99, 59.99]),
        official('e', [30, 31, 32]),
        official('f', [0, 0, 0]),
      ]),
    ).toEqual([
      [91, 'outstanding'],
      [90.07, 'outstanding'],
      [70, 'good'],
      [69.99, 'completed'],
      [49.7, 'notCompleted'],
      [28, 'notCompleted'],
    ])
  })

  it('six axes, each its share of its own most, for leaders', () => {
    const leader = (share: number) =>
      subjectOf({ id: `l${share}`, standing: 'deputy', facts: { points: { g1: 18, g2: 4, g3: 8, ...axes(share) } } })
    expect(scores([leader(100), leader(80)])).toEqual([
      [100, 'outstanding'],
      [86, 'good'],
    ])
  })

  it('no score while something is not judged; points beyond their criterion are a fault', () => {
    const open = subjectOf({ id: 'a', facts: { points: general } })
    expect(scores([open])).toEqual([[null, null]])
    const wrong = subjectOf({
      id: 'b',
      standing: 'leader',
      facts: { points: { g1: 19, g2: 2, g3: 7.5, ...axes(101) } },
    })
    expect(saidOf(ratePoints([wrong]), 'b', 'points')).toEqual([
      'block: Điểm không hợp lệ ở 09 tiêu chí: Tiêu chí g1; Tiêu chí g2; Tiêu chí g3; Tỷ lệ axis1; Tỷ lệ axis2; Tỷ lệ axis3; Tỷ lệ axis4; Tỷ lệ axis5; Tỷ lệ axis6; đề nghị sửa điểm trong khung quy định.',
    ])
  })

  it('a year is the mean of its quarters for officials, and judged by itself for leaders', () => {
    const quarter = (period: string, score: number, level: RatedSubject['level'] = 'good') => ({ period, score, level })
    const periods = [quarter('Q1', 90), quarter('Q2', 85), quarter('Q3', 92), quarter('Q4', 94)]
    const facts = { points: { ...general, a: 50, b: 50, c: 50 } }
    expect(scores([subjectOf({ id: 'a', periods, facts })])).toEqual([[90.25, 'outstanding']])
    expect(scores([subjectOf({ id: 'a', periods, facts })], { period: 'quarter' })).toEqual([[63, 'completed']])
    const leader = { g1: 18, g2: 0, g3: 8, ...axes(100) }
    expect(scores([subjectOf({ id: 'b', standing: 'head', periods, facts: { points: leader } })])).toEqual([
      [96, 'outstanding'],
    ])
    const failed = [...periods.slice(1), quarter('Q1', 40, 'notCompleted')]
    const result = ratePoints([subjectOf({ id: 'c', level: 'outstanding', periods: failed })])
    expect(findingOf(result, 'c', 'Q1')).toMatchObject({ severity: 'block', limit: 'good' })
  })

  it('a unit below 70 takes its head with it', () => {
    const facts = { numbers: { unitTasksDone: 69 } }
    const result = ratePoints([subjectOf({ id: 'h', standing: 'head', level: 'good', facts })])
    expect(saidOf(result, 'h', 'Q2')).toEqual([expect.stringContaining('Đơn vị hoàn thành 69%, dưới 70%')])
  })

  it('the share is raised by a decision that is named, in its agency alone', () => {
    const group = (agency: string) => [
      ...people('G7', 'outstanding', 3, { agency }).map((each) => ({ ...each, id: `${agency}${each.id}` })),
      ...people('G7', 'good', 12, { agency }).map((each) => ({ ...each, id: `${agency}${each.id}` })),
    ]
    const result = ratePoints([...group('A'), ...group('B')], { raisedBy: { 'A.G7': 'Quyết định 12-QĐ/TU' } })
    expect(quotaOf(result, 'Q3', 'A.G7')).toMatchObject({ allowed: 3, over: 0 })
    expect(quotaOf(result, 'Q3', 'A.G7')?.finding.text).toContain('25% của 12 tốt là 03, theo Quyết định 12-QĐ/TU')
    expect(quotaOf(result, 'Q3', 'B.G7')).toMatchObject({ allowed: 2, over: 1 })
  })

  it('the cell reviews first, the agency rates first', () => {
    const civil = subjectOf({ id: 'c', subject: 'mai', facts: { flags: { reviewed: true } } })
    const party = memberOf({ id: 'p', subject: 'mai', level: 'good', facts: { flags: { reviewed: false } } })
    const result = ratePoints([civil, party])
    expect([findingOf(result, 'c', 'Q4')?.severity, findingOf(result, 'p', 'Q5')?.severity]).toEqual(['block', 'block'])
    expect(result.subjects[1]?.findings.map(({ rule }) => rule)).toEqual(['Q5'])
  })
})
