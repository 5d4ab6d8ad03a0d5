import { describe, expect, it } from 'vitest'
import { allowed, mostOutstanding, type Share } from '../shape/quota.ts'
import { memberOf, people, quotaOf, rate2023, subjectOf } from './subjects.fixture.ts'

const share = (base: Share['base'], round: Share['round']): Share => ({ pct: 20, base, round, raised: null })

describe('how many of a pool can be outstanding (domain.md §2)', () => {
  it.each([
    [3, 0, 0, 1],
    [4, 0, 0, 1],
    [5, 0, 1, 1],
    [6, 1, 1, 1],
    [8, 1, 1, 2],
    [10, 1, 2, 2],
    [11, 1, 2, 2],
    [12, 2, 2, 2],
    [15, 2, 3, 3],
    [20, 3, 4, 4],
    [30, 5, 6, 6],
  ])('of %i', (pool, goodFloor, aboveFloor, aboveHalfUp) => {
    expect(mostOutstanding(share('goodOnly', 'floor'), 20, pool)).toBe(goodFloor)
    expect(mostOutstanding(share('goodAndAbove', 'floor'), 20, pool)).toBe(aboveFloor)
    expect(mostOutstanding(share('goodAndAbove', 'halfUp'), 20, pool)).toBe(aboveHalfUp)
  })

  it('rounds half up at the half, and not below it', () => {
    const halfUp = share('goodOnly', 'halfUp')
    expect([7, 8, 12, 13].map((good) => allowed(halfUp, 20, { outstanding: 0, good }))).toEqual([1, 2, 2, 3])
  })
})

describe('a group of similar tasks', () => {
  it('3 outstanding of 11 good: the arithmetic, and what to do', () => {
    const result = rate2023([...people('G7', 'outstanding', 3), ...people('G7', 'good', 11)])
    expect(quotaOf(result, 'R01', 'G7')).toMatchObject({
      ...{ name: 'Công chức không giữ chức vụ lãnh đạo, quản lý', allowed: 2, over: 1, review: 1, room: 0 },
      finding: {
        severity: 'block',
        subjects: ['G7-outstanding-1', 'G7-outstanding-2', 'G7-outstanding-3'],
        text: '03 xuất sắc / 11 tốt, cho phép 02 (20% của 11 tốt là 2,2; lấy phần nguyên); vượt 01; đề nghị xem lại 01 trường hợp trong nhóm.',
        restsOn: ['group'],
        scopes: ['kd.partyGroup.G7'],
      },
    })
  })

  it('of 4 can have none', () => {
    const result = rate2023([...people('G1', 'outstanding', 1), ...people('G1', 'good', 3)])
    expect(quotaOf(result, 'R01', 'G1')?.finding.text).toBe(
      '01 xuất sắc / 03 tốt, cho phép 00 (20% của 03 tốt là 0,6; lấy phần nguyên); vượt 01; với 04 trường hợp từ tốt trở lên thì chưa đủ để có trường hợp xuất sắc; đề nghị xem lại 01 trường hợp trong nhóm.',
    )
  })

  it('one raised from good shrinks the base', () => {
    const before = rate2023([...people('G7', 'outstanding', 1), ...people('G7', 'good', 10)])
    expect(quotaOf(before, 'R01', 'G7')).toMatchObject({ allowed: 2, over: 0, room: 0 })
    expect(quotaOf(before, 'R01', 'G7')?.finding.text).toBe(
      '01 xuất sắc / 10 tốt, cho phép 02 (20% của 10 tốt là 02); nếu nâng thêm 01 trường hợp thì còn 09 tốt, cho phép 01, vượt 01; không thêm được nữa.',
    )
    const after = rate2023([...people('G7', 'outstanding', 2), ...people('G7', 'good', 9)])
    expect(quotaOf(after, 'R01', 'G7')).toMatchObject({ allowed: 1, over: 1, review: 1 })
  })

  it('whoever goes down widens the base: fewer have to than are too many', () => {
    const result = rate2023([...people('G7', 'outstanding', 6), ...people('G7', 'good', 9)])
    expect(quotaOf(result, 'R01', 'G7')).toMatchObject({ allowed: 1, over: 5, review: 4 })
  })

  it('is counted over the whole set, each group by itself, and those of superiors not here', () => {
    const result = rate2023([
      ...people('G3', 'outstanding', 1),
      ...people('G3', 'good', 5),
      ...people('G7', 'good', 5),
      ...people('TU', 'outstanding', 4),
    ])
    expect(result.quotas.filter(({ rule }) => rule === 'R01').map(({ key, over }) => [key, over])).toEqual([
      ['G3', 0],
      ['G7', 0],
    ])
    expect(quotaOf(result, 'R02', 'LĐLĐ tỉnh')).toMatchObject({
      counts: { outstanding: 1, good: 10 },
      over: 0,
      room: 0,
    })
  })

  it('is named as the campaign names it', () => {
    const result = rate2023(people('G7', 'good', 1), { groups: [{ id: 'G7', name: 'Chuyên viên các Ban' }] })
    expect(quotaOf(result, 'R01', 'G7')?.name).toBe('Chuyên viên các Ban')
  })

  it('a supplementary appraisal has what is left of the same quota', () => {
    const of = subjectOf({ id: 'x' })
    const already = [{ of, group: 'G7', agency: of.agency, levels: { outstanding: 2, good: 10 } }]
    const late = (level: 'outstanding' | 'good') => rate2023(people('G7', level, 1), { already })
    expect(quotaOf(late('outstanding'), 'R01', 'G7')).toMatchObject({ counts: { outstanding: 3, good: 10 }, over: 1 })
    expect(quotaOf(late('good'), 'R01', 'G7')).toMatchObject({ allowed: 2, over: 0 })
  })
})

describe('the share of members (R02)', () => {
  const members = (level: 'outstanding' | 'good', count: number) =>
    Array.from({ length: count }, (_, at) => memberOf({ id: `m-${level}-${at}`, level }))
  const civil = [...people('G7', 'outstanding', 2), ...people('G7', 'good', 10)]

  it('that its rules allow: over the agency', () => {
    const result = rate2023([...civil, ...people('G8', 'outstanding', 1)])
    expect(quotaOf(result, 'R02', 'LĐLĐ tỉnh')).toMatchObject({ over: 1, finding: { severity: 'block' } })
  })

  it('that there is: only warned of, once members are rated, for who may read both sides', () => {
    expect(rate2023(civil).quotas.map(({ rule }) => rule)).toEqual(['R01', 'R02'])
    const result = rate2023([...civil, ...members('outstanding', 1), ...members('good', 9)])
    expect(result.quotas.at(-1)).toMatchObject({
      ...{ rule: 'R02', allowed: 1, over: 1 },
      finding: {
        severity: 'warn',
        text: 'Xuất sắc 02/12 (16,67%); đảng viên xuất sắc 01/10 (10%); vượt 01; đề nghị xem lại 01 trường hợp.',
        restsOn: ['group', 'otherSide'],
        scopes: ['kd.partyCell.G9', 'kd.partyGroup.G7'],
      },
    })
  })
})
