import { describe, expect, it } from 'vitest'
import { mayRead } from '../rate/result.ts'
import type { Discipline } from '../shape/facts.ts'
import { findingOf, memberOf, outcomeOf, rate2023, saidOf, subjectOf, unitOf } from './subjects.fixture.ts'

describe('discipline', () => {
  const fault = (more: Partial<Discipline> = {}) => ({
    discipline: [{ side: 'administration' as const, countedIn: null, selfMended: false, ...more }],
  })

  it('of the year: not completed, whatever was proposed', () => {
    const result = rate2023([subjectOf({ id: 'mai', level: 'good', facts: fault() })])
    expect(saidOf(result, 'mai', 'R06')).toEqual([
      'block: Bị kỷ luật đảng hoặc kỷ luật hành chính trong năm đánh giá. Mức được xếp là “Không hoàn thành nhiệm vụ”; mức đang đề nghị “Hoàn thành tốt nhiệm vụ”; đề nghị xem lại.',
    ])
    expect(findingOf(result, 'mai', 'R06')).toMatchObject({ restsOn: ['own', 'private'], limit: 'notCompleted' })
  })

  it('R06 b, c: for an act that an earlier year has counted, it is not counted again', () => {
    const result = rate2023([subjectOf({ id: 'mai', level: 'good', facts: fault({ countedIn: 2022 }) })])
    expect(saidOf(result, 'mai', 'R06')).toEqual([expect.stringMatching(/^info: .*không tính lại hành vi đó/)])
    const both = { discipline: [...fault({ countedIn: 2022 }).discipline, ...fault({ side: 'party' }).discipline] }
    const again = rate2023([subjectOf({ id: 'mai', level: 'good', facts: both })])
    expect(saidOf(again, 'mai', 'R06').map((said) => said.split(':')[0])).toEqual(['block', 'info'])
  })

  it('R07: not of a member who found and mended it himself, though of the same official', () => {
    const facts = fault({ selfMended: true })
    const result = rate2023([
      subjectOf({ id: 'mai', level: 'good', facts }),
      memberOf({ id: 'mai-p', subject: 'mai', level: 'good', facts }),
    ])
    expect(findingOf(result, 'mai', 'R06')?.severity).toBe('block')
    expect(findingOf(result, 'mai-p', 'R07')?.severity).toBe('info')
  })

  it('R21: no outstanding collective with a disciplined member', () => {
    const facts = { numbers: { disciplinedMembers: 1 } }
    const result = rate2023([unitOf({ id: 'u', level: 'outstanding', facts })])
    expect(findingOf(result, 'u', 'R21')).toMatchObject({ severity: 'block', limit: 'good' })
  })
})

describe('head and unit', () => {
  const unit = unitOf({ id: 'u', subject: 'u-ban', level: 'good' })
  const head = subjectOf({ id: 'h', group: 'G3', standing: 'head', heads: 'u-ban', level: 'outstanding' })

  it('head outstanding while the unit is good', () => {
    const result = rate2023([unit, head])
    expect(saidOf(result, 'h', 'R08')).toEqual([
      'block: Mức của người đứng đầu không cao hơn mức của đơn vị do mình trực tiếp đứng đầu. Mức cao nhất được xếp là “Hoàn thành tốt nhiệm vụ”; mức đang đề nghị “Hoàn thành xuất sắc nhiệm vụ” cao hơn 01 mức; đề nghị xem lại.',
    ])
    expect(findingOf(result, 'h', 'R08')).toMatchObject({
      restsOn: ['own', 'unit'],
      scopes: ['kd.partyGroup.G1', 'kd.partyGroup.G3'],
    })
  })

  it('a deputy is only warned, and a unit without a level limits nobody', () => {
    const deputy = subjectOf({ id: 'd', standing: 'deputy', deputyOf: 'u-ban', level: 'outstanding' })
    expect(findingOf(rate2023([unit, deputy]), 'd', 'R08')?.severity).toBe('warn')
    expect(findingOf(rate2023([{ ...unit, level: null }, head]), 'h', 'R08')).toBeUndefined()
  })
})

describe('official and member', () => {
  const civil = subjectOf({ id: 'c', subject: 'mai', level: 'good' })
  const party = memberOf({ id: 'p', subject: 'mai', level: 'outstanding' })

  it('party outstanding while civil is good; the finding is for who may read the civil level', () => {
    const result = rate2023([civil, party])
    const found = findingOf(result, 'p', 'R09')
    expect(found).toMatchObject({ severity: 'block', limit: 'good', restsOn: ['own', 'otherSide'] })
    const cell = { scopes: ['kd.partyCell.G9'], bases: ['own', 'private', 'group'] as const }
    if (!found) throw new Error('found nothing')
    expect(mayRead(found, cell)).toBe(false)
    expect(mayRead(found, { scopes: [...cell.scopes, civil.scope], bases: [...cell.bases, 'otherSide'] })).toBe(true)
  })

  it('below outstanding a higher party level is only warned of', () => {
    const result = rate2023([
      { ...civil, level: 'completed' },
      { ...party, level: 'good' },
    ])
    expect(result.subjects[1]?.findings.filter(({ severity }) => severity !== 'info')).toMatchObject([
      { rule: 'R09', severity: 'warn' },
    ])
  })

  it('of a member of another cell what that cell has told is compared', () => {
    const facts = { flags: { ratedElsewhere: true } }
    const result = rate2023([{ ...civil, ...subjectOf({ id: 'c', level: 'good', elsewhere: 'outstanding', facts }) }])
    expect(findingOf(result, 'c', 'R09')).toMatchObject({ severity: 'warn' })
  })

  it('two posts: one level a side, at the highest post', () => {
    const leads = { flags: { leader: true }, numbers: { places: 2 } }
    const once = rate2023([subjectOf({ id: 'c', subject: 'mai', level: 'good', facts: leads })])
    expect(saidOf(once, 'c', 'R13')).toEqual([
      'info: Giữ chức vụ lãnh đạo, quản lý, kiểm điểm ở 02 nơi; xếp loại cán bộ, công chức theo chức vụ cao nhất, xếp loại đảng viên tại chi bộ.',
    ])
    const twice = rate2023([civil, subjectOf({ id: 'c2', subject: 'mai', unit: 'u-khac', level: 'good' })])
    expect(findingOf(twice, 'c2', 'R13')).toMatchObject({ severity: 'warn', subjects: ['c', 'c2'] })
    expect(findingOf(rate2023([civil, party]), 'c', 'R13')).toBeUndefined()
  })
})

describe('what comes first', () => {
  const reviewed = (is: boolean) => ({ flags: { reviewed: is } })

  it('the cell before the agency has reviewed', () => {
    const result = rate2023([
      subjectOf({ id: 'a', facts: reviewed(false) }),
      subjectOf({ id: 'b', facts: reviewed(true) }),
      memberOf({ id: 'b-p', subject: 'b', facts: reviewed(true) }),
    ])
    expect(saidOf(result, 'b-p', 'R17')).toEqual([
      'block: Chi bộ đã kiểm điểm khi cơ quan chưa kiểm điểm xong 01 trường hợp; đề nghị kiểm điểm cơ quan trước.',
    ])
  })

  it('a head before the unit, a member before the official; who waits or is not rated keeps nobody', () => {
    const unit = unitOf({ id: 'u', subject: 'u-ban' })
    const head = subjectOf({ id: 'h', standing: 'head', heads: 'u-ban', level: 'good' })
    expect(findingOf(rate2023([unit, head]), 'h', 'R17')).toMatchObject({ severity: 'block', restsOn: ['own', 'unit'] })
    expect(findingOf(rate2023([{ ...unit, level: 'good' }, head]), 'h', 'R17')).toBeUndefined()
    const party = memberOf({ id: 'p', subject: 'mai', level: 'good' })
    const civil = subjectOf({ id: 'c', subject: 'mai', unit: 'u-khac' })
    expect(findingOf(rate2023([civil, party]), 'p', 'R17')?.restsOn).toEqual(['own', 'otherSide'])
    const waiting = { ...civil, facts: { ...civil.facts, flags: { underVerification: true } } }
    const left = { ...civil, notRated: { reason: 'underSixMonths' as const, note: '' } }
    for (const each of [waiting, left]) expect(findingOf(rate2023([each, party]), 'p', 'R17')).toBeUndefined()
  })

  it('a conclusion or a review that is awaited: no level counts until then, and nothing else waits', () => {
    const result = rate2023([
      subjectOf({ id: 'a', level: 'outstanding', facts: { flags: { underVerification: true } } }),
      subjectOf({ id: 'b', facts: reviewed(false) }),
      subjectOf({ id: 'c', level: 'good' }),
    ])
    expect(outcomeOf(result, 'a')).toEqual({ kind: 'awaits', what: 'conclusion' })
    expect(outcomeOf(result, 'b')).toEqual({ kind: 'awaits', what: 'review' })
    expect(findingOf(result, 'a', 'R19')).toMatchObject({ severity: 'warn' })
    expect(saidOf(result, 'b', 'R10')).toEqual([
      'info: Chưa hoàn thành kiểm điểm; xếp loại trong thời gian sớm nhất sau khi kiểm điểm. Chưa xếp loại, chờ kiểm điểm; các trường hợp khác không phải chờ.',
    ])
    expect(result.subjects[2]?.findings).toEqual([])
    expect(result.quotas[0]?.counts).toMatchObject({ outstanding: 0, good: 1 })
    const early = rate2023([subjectOf({ id: 'b', level: 'good', facts: reviewed(false) })])
    expect(findingOf(early, 'b', 'R10')?.severity).toBe('block')
  })

  it('papers sent two working days before', () => {
    const result = rate2023([subjectOf({ id: 'a', level: 'good', facts: { numbers: { papersAheadDays: 2 } } })])
    expect(saidOf(result, 'a', 'R18')).toEqual([
      'warn: Bản kiểm điểm gửi trước hội nghị 02 ngày làm việc, quy định ít nhất 03 ngày; đề nghị nêu lý do trong báo cáo thẩm định.',
    ])
  })

  it('absent that day without a self-rating, a cell elsewhere, a result found wrong', () => {
    const result = rate2023([
      subjectOf({ id: 'a', facts: { flags: { absentThatDay: true, sentSelfRating: false } } }),
      memberOf({ id: 'b', facts: { flags: { temporaryElsewhere: true } } }),
      subjectOf({ id: 'c', level: 'good', facts: { flags: { defectFound: true } } }),
    ])
    const found = result.subjects.map(({ findings }) => findings.map(({ rule, severity }) => `${rule} ${severity}`))
    expect(found).toEqual([['R16 info'], ['R12 info'], ['R20 block']])
  })
})

describe('levels that depart', () => {
  const levels = (reason: string) => ({
    conference: 'good' as const,
    head: 'good' as const,
    later: [{ stage: 'appraisal' as const, rating: 'completed' as const, reason }],
  })

  it('from the level before, without a reason and with one', () => {
    const result = rate2023([
      subjectOf({ id: 'a', level: 'completed', levels: levels('') }),
      subjectOf({ id: 'b', level: 'completed', levels: levels('Báo cáo chậm 02 quý.') }),
    ])
    expect(findingOf(result, 'a', 'departure')).toMatchObject({
      severity: 'warn',
      text: 'Bước trước: “Hoàn thành tốt nhiệm vụ”; thẩm định: “Hoàn thành nhiệm vụ”, thấp hơn 01 mức. Chưa có lý do; đề nghị bổ sung lý do.',
    })
    expect(findingOf(result, 'b', 'departure')).toMatchObject({
      severity: 'info',
      text: expect.stringContaining('Lý do: Báo cáo chậm 02 quý.'),
    })
  })

  it('from what the grades of the criteria come to', () => {
    const grades = { conductGrade: 'good', remedied: 'good', duties: 'good' } as const
    const result = rate2023([
      subjectOf({ id: 'a', level: 'outstanding', facts: { grades } }),
      subjectOf({ id: 'b', level: 'outstanding', facts: { grades: { ...grades, duties: 'excellent' } } }),
      subjectOf({ id: 'c', facts: { grades: { ...grades, conductGrade: 'poor', remedied: 'poor' } } }),
      subjectOf({ id: 'd', facts: { grades: { duties: 'excellent' }, numbers: { tasksExceeded: 40 } } }),
    ])
    expect(result.subjects.map(({ suggested }) => suggested)).toEqual(['good', 'outstanding', 'notCompleted', 'good'])
    expect(findingOf(result, 'a', 'criteria')).toMatchObject({ severity: 'warn' })
    expect(findingOf(result, 'b', 'criteria')).toBeUndefined()
  })
})
