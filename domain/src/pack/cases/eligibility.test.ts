import { describe, expect, it } from 'vitest'
import type { Post, Service } from '../../model/person.ts'
import { pack2023 } from '../2023/pack-2023.ts'
import { levelNamed, personFacts, unitFacts } from '../facts/registry-facts.ts'
import { findingOf, memberOf, outcomeOf, rate2023, saidOf, subjectOf, unitOf } from './subjects.fixture.ts'

const NOBODY: Service = { leaves: [], discipline: [], admissions: [], transfers: [], ratings: [] }
type Leave = Service['leaves'][number]

/** What is frozen of somebody of whom the registry knows this. */
const frozen = (service: Partial<Service>, { side = 'civil' as const, posts = [] as Post[] } = {}) =>
  personFacts(
    { person: { posts, leader: false, partyMember: true }, service: { ...NOBODY, ...service } },
    { side, year: 2023, pack: pack2023 },
  )
const leave = (kind: Leave['kind'], from: string, to: string | null): Partial<Service> => ({
  leaves: [{ kind, from, to }],
})

describe('whether somebody is given a level', () => {
  it('five months of work: reviewed, not rated, and counted in no quota', () => {
    const posts = [{ unit: 'u-ban', title: 'Chuyên viên', from: '2023-08-01', to: null }]
    const mai = subjectOf({ id: 'mai', level: 'good', facts: frozen({}, { posts }) })
    const result = rate2023([mai])
    expect(outcomeOf(result, 'mai')).toEqual({ kind: 'notRated', reason: 'underSixMonths' })
    expect(saidOf(result, 'mai', 'R03')).toEqual([
      'block: Thời gian công tác trong năm 05 tháng, chưa đủ 06 tháng; vẫn phải kiểm điểm. Thuộc trường hợp không xếp loại; mức đang đề nghị “Hoàn thành tốt nhiệm vụ” không tính vào chỉ tiêu của nhóm; đề nghị ghi lý do không xếp loại, hoặc đính chính thông tin trong danh sách.',
    ])
    expect(result.quotas).toEqual([])
    const said = rate2023([{ ...mai, level: null, notRated: { reason: 'underSixMonths', note: '' } }])
    expect(findingOf(said, 'mai', 'R03')).toMatchObject({ severity: 'info', restsOn: ['own', 'private'] })
  })

  it('six months, and a day less', () => {
    const since = (from: string) => frozen({}, { posts: [{ unit: 'u-ban', title: 'Chuyên viên', from }] })
    const result = rate2023([
      subjectOf({ id: 'a', level: 'good', facts: since('2023-07-01') }),
      subjectOf({ id: 'b', level: 'good', facts: since('2023-07-02') }),
    ])
    expect(result.subjects.map(({ outcome }) => outcome.kind)).toEqual(['level', 'notRated'])
  })

  it('away for four months, self-rated good: completed at most', () => {
    const facts = frozen(leave('study', '2023-02-01', '2023-05-31'))
    const result = rate2023([
      subjectOf({ id: 'mai', level: 'good', facts }),
      subjectOf({ id: 'nam', level: 'completed', facts }),
    ])
    expect(saidOf(result, 'mai', 'R04')).toEqual([
      'block: Nghỉ không tham gia công tác trong năm 04 tháng, từ 03 tháng trở lên. Mức cao nhất được xếp là “Hoàn thành nhiệm vụ”; mức đang đề nghị “Hoàn thành tốt nhiệm vụ” cao hơn 01 mức; đề nghị xem lại.',
    ])
    expect(findingOf(result, 'nam', 'R04')).toMatchObject({ severity: 'info', limit: 'completed' })
  })

  it('leaves at the same time count once', () => {
    const facts = frozen({
      leaves: [
        { kind: 'sick', from: '2023-02-01', to: '2023-03-31' },
        { kind: 'unpaid', from: '2023-03-01', to: '2023-04-15' },
      ],
    })
    expect(facts.numbers).toMatchObject({ absentMonths: 2, sickMonths: 2, monthsWorked: 9 })
  })

  it('maternity: rated on the time of work, without a cap', () => {
    const facts = frozen(leave('maternity', '2023-01-01', '2023-07-31'))
    const result = rate2023([subjectOf({ id: 'mai', level: 'outstanding', facts })])
    expect(outcomeOf(result, 'mai')).toEqual({ kind: 'level', level: 'outstanding' })
    expect(result.subjects[0]?.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['R05 info'])
  })

  it('as a member: admitted four months ago, exempt, suspended, or ill for three months', () => {
    const admitted = frozen(
      { admissions: [{ date: '2023-09-01', document: '12-QĐ/ĐUK' }] },
      { side: 'party' as 'civil' },
    )
    const ill = frozen(leave('sick', '2023-01-01', '2023-03-31'))
    const result = rate2023([
      memberOf({ id: 'new', facts: admitted }),
      memberOf({ id: 'exempt', facts: { flags: { exempt: true } } }),
      memberOf({ id: 'suspended', facts: { flags: { suspended: true } } }),
      memberOf({ id: 'ill', level: 'good', facts: ill }),
    ])
    expect(result.subjects.slice(0, 3).map(({ outcome }) => 'reason' in outcome && outcome.reason)).toEqual([
      'newMember',
      'exempt',
      'suspended',
    ])
    expect(findingOf(result, 'ill', 'R15')).toMatchObject({ severity: 'block', limit: 'completed' })
  })

  it('a collective set up three months ago', () => {
    const result = rate2023([unitOf({ id: 'u-moi', level: 'good', facts: unitFacts({ from: '2023-10-01' }, 2023) })])
    expect(outcomeOf(result, 'u-moi')).toEqual({ kind: 'notRated', reason: 'newCollective' })
    expect(findingOf(result, 'u-moi', 'R15')).toMatchObject({ severity: 'block', unverified: expect.any(String) })
  })

  it('what is not known points at nobody', () => {
    expect(rate2023([subjectOf({ id: 'mai', level: 'good' })]).subjects[0]?.findings).toEqual([])
  })
})

describe('transferred within the year', () => {
  const facts = frozen({ transfers: [{ date: '2023-08-15', from: 'Ban A', to: 'Ban B', document: '5-QĐ' }] })

  it('seven months at the old unit: its comments are asked for', () => {
    expect(facts.numbers.monthsAtFormerUnit).toBe(7)
    const result = rate2023([subjectOf({ id: 'mai', level: 'good', facts })])
    expect(saidOf(result, 'mai', 'R11')).toEqual([
      'warn: Chuyển công tác trong năm, đã công tác tại đơn vị cũ 07 tháng (từ 06 tháng trở lên); đơn vị mới xếp loại, chưa có nhận xét của đơn vị cũ; đề nghị xin ý kiến nhận xét của đơn vị cũ.',
    ])
  })

  it('not where it has commented, is gone, or had him for less than six months', () => {
    const { flags } = facts
    const findings = [
      { ...facts, flags: { ...flags, formerUnitCommented: true } },
      { ...facts, flags: { ...flags, formerUnitGone: true } },
      { ...facts, flags, numbers: { ...facts.numbers, monthsAtFormerUnit: 5 } },
    ].map((each) => findingOf(rate2023([subjectOf({ id: 'mai', level: 'good', facts: each })]), 'mai', 'R11'))
    expect(findings).toEqual([undefined, undefined, undefined])
  })
})

describe('earlier years', () => {
  it('two years not completed in a row: the consequence is said', () => {
    const facts = frozen({ ratings: [{ year: 2022, side: 'civil', level: 'Không hoàn thành nhiệm vụ' }] })
    expect(facts.yearBefore).toBe('notCompleted')
    const twice = subjectOf({ id: 'mai', level: 'notCompleted', facts })
    expect(saidOf(rate2023([twice]), 'mai', 'R22')).toEqual([
      'info: Không hoàn thành nhiệm vụ 02 năm liên tiếp, tính cả mức đang đề nghị; đề nghị cấp có thẩm quyền xem xét cho thôi việc.',
    ])
    expect(saidOf(rate2023([{ ...twice, class: 'elected' }]), 'mai', 'R22')).toEqual([
      expect.stringContaining('miễn nhiệm hoặc cho thôi làm nhiệm vụ'),
    ])
    expect(findingOf(rate2023([{ ...twice, level: 'completed' }]), 'mai', 'R22')).toBeUndefined()
  })

  it('levels are known by their names, also those of before 2020, and others are none', () => {
    expect(levelNamed(pack2023, ' hoàn thành TỐT nhiệm vụ ')).toBe('good')
    expect(levelNamed(pack2023, 'Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực')).toBe('completed')
    expect(levelNamed(pack2023, 'Lao động tiên tiến')).toBeNull()
  })
})
