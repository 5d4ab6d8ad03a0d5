import { describe, expect, it } from 'vitest'
import type { LegalBasis } from '../../../model/campaign.ts'
import { legalBases } from '../../../plan/2023/legal-bases.ts'
import { resultLine, rulingFacts, textOf } from '../../every-decision.fixture.ts'
import { basisOf } from './basis.ts'
import { extractOf } from './extract.ts'
import type { RulingFacts } from './result-list.ts'
import { rulingPapers } from './ruling.ts'

const say = (field: string) => field
const party: RulingFacts = {
  ...rulingFacts(say),
  ...{ organiser: 'Ban Tổ chức - Kiểm tra', given: { number: 12, code: 'ĐĐ', on: '2023-12-09' } },
  issuer: { kind: 'partyGroup', name: 'Đảng đoàn LĐLĐ tỉnh', superior: 'Tỉnh ủy Lai Châu', place: 'Lai Châu' },
  signature: { capacity: 'T/M ĐẢNG ĐOÀN', title: 'BÍ THƯ', name: 'Lò Văn Thắng' },
}
const head: RulingFacts = {
  ...{ ...party, organiser: '', given: { number: 31, code: 'LĐLĐ', on: '2023-12-05' } },
  issuer: { kind: 'office', name: 'LĐLĐ huyện Tam Đường', superior: 'LĐLĐ tỉnh', place: 'Tam Đường' },
  signature: { capacity: 'KT. CHỦ TỊCH', title: 'PHÓ CHỦ TỊCH', name: 'Vàng A Chớ' },
}
const lines = [
  resultLine(say, { name: 'Lò Thị Mai' }),
  resultLine(say, {
    name: 'Văn phòng',
    subjectKind: 'unit',
    group: 'G1',
    level: 'outstanding',
    post: '',
    unitName: '',
  }),
]
const said = (of: Parameters<typeof rulingPapers>[0], facts: RulingFacts) => rulingPapers(of, facts).map(textOf)

describe('a decision on the rating', () => {
  it('of a body of the Party is laid out by HD 36, and its list names it by its number', () => {
    const [paper = '', list = ''] = said(lines, party)
    for (const each of ['Số 12-QĐ/ĐĐ', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'ĐẢNG ĐOÀN LIÊN ĐOÀN LAO ĐỘNG TỈNH', 'T/M ĐẢNG ĐOÀN'])
      expect(paper).toContain(each)
    expect(paper).toContain('- Xét đề nghị của Ban Tổ chức - Kiểm tra,')
    expect(paper).toContain('Về việc xếp loại chất lượng tập thể, cá nhân năm 2023')
    expect(paper.indexOf('Xét đề nghị')).toBeLessThan(paper.indexOf('"QUYẾT ĐỊNH"', paper.indexOf('Căn cứ')))
    expect(list).toContain('(Kèm theo Quyết định số 12-QĐ/ĐĐ, ngày 09/12/2023 của Đảng đoàn Liên đoàn Lao động tỉnh)')
    expect(list.indexOf('Văn phòng')).toBeLessThan(list.indexOf('Lò Thị Mai'))
  })

  it('of the head of an agency is laid out by NĐ 30, in the name of his post also where a deputy signs', () => {
    const [paper = '', list = ''] = said(lines.slice(0, 1), head)
    expect(paper).toContain('Số: 31/QĐ-LĐLĐ')
    expect(paper).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(paper.indexOf('"CHỦ TỊCH LIÊN ĐOÀN LAO ĐỘNG HUYỆN TAM ĐƯỜNG"')).toBeLessThan(paper.indexOf('Căn cứ'))
    expect(paper).toContain('KT. CHỦ TỊCH')
    expect(paper).toContain('Về việc xếp loại chất lượng cá nhân năm 2023')
    expect(paper).not.toMatch(/đề nghị của|\(qua /)
    const chair = 'Chủ tịch Liên đoàn Lao động huyện Tam Đường'
    expect(list).toContain(`(Kèm theo Quyết định số 31/QĐ-LĐLĐ ngày 05 tháng 12 năm 2023 của ${chair})`)
    expect(paper).toContain(`có quyền kiến nghị bằng văn bản với ${chair} theo quy định`)
    expect(paper).not.toContain('tập thể')
    const board = { capacity: 'TM. BAN THƯỜNG VỤ', title: 'CHỦ TỊCH', name: 'Vàng A Chớ' }
    const [together = ''] = said(lines, { ...head, signature: board })
    expect(together).toContain('"LIÊN ĐOÀN LAO ĐỘNG HUYỆN TAM ĐƯỜNG"')
    expect(together).not.toContain('CHỦ TỊCH LIÊN ĐOÀN')
  })

  it('is of the post, whoever signs for it, acts in it or is in charge', () => {
    const chair = '"CHỦ TỊCH LIÊN ĐOÀN LAO ĐỘNG HUYỆN TAM ĐƯỜNG"'
    for (const [capacity, title] of [
      ['TUQ. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
      ['', 'Q. CHỦ TỊCH'],
      ['', 'NGƯỜI PHỤ TRÁCH'],
    ] as const) {
      const signature = { capacity, title, name: 'Vàng A Chớ' }
      expect(said(lines, { ...head, signature })[0]).toContain(chair)
    }
  })

  it('of the Party’s own affairs is of members, rests on its rules and goes to their cell', () => {
    const [paper = '', list = ''] = said(lines.slice(0, 1), { ...party, side: 'party', organiser: '' })
    expect(paper).toContain('Về việc xếp loại chất lượng đảng viên năm 2023')
    expect(paper).toContain('công tác cán bộ, khen thưởng, kỷ luật và quản lý đảng viên theo quy định của Đảng')
    expect(paper).toContain('Chi bộ và các đảng viên có tên trong danh sách chịu trách nhiệm thi hành')
    expect(paper).toContain('- Đảng viên: 01.')
    expect(list).toContain('["TT","Đảng viên",')
    for (const each of [paper, list]) expect(each).not.toMatch(/cá nhân|cơ quan, đơn vị liên quan|bổ nhiệm/)
  })

  it('says nothing of why somebody has no level, nor of who waits', () => {
    const none = resultLine(say, {
      ...{ level: null, notRated: { reason: 'suspended', note: 'Quyết định kỷ luật số 12' } },
    })
    for (const paper of ['decision', 'resolution', 'notice'] as const) {
      const all = said([none], { ...party, paper }).join()
      expect(all).not.toMatch(/kỷ luật|đình chỉ|Lý do|chờ/)
      expect(all).toContain('Không kiểm điểm, đánh giá, xếp loại chất lượng')
      expect(all).toContain('Không xếp loại chất lượng: 01')
    }
  })

  it('has clauses instead of articles where it is a resolution, and is told as a supplement', () => {
    const [paper = '', list = ''] = said(lines, { ...party, paper: 'resolution', nth: 2 })
    expect(paper).toMatch(/Số 12-NQ\/ĐĐ.*QUYẾT NGHỊ/)
    expect(paper).not.toMatch(/Điều |khoản 1/)
    expect(paper).toContain('nêu tại mục 1')
    for (const each of [paper, list]) expect(each).toContain('(bổ sung lần 01)')
  })
})

it('says of a collective alone nothing of what becomes of a person, and of both what is of each', () => {
  const unit = lines.slice(1)
  expect(said(unit, party)[0]).toContain('nêu tại Điều 1 là cơ sở để xem xét thi đua')
  expect(said(unit, party)[0]).not.toMatch(/quy hoạch|bổ nhiệm/)
  expect(said(lines, party)[0]).toMatch(
    /xếp loại cá nhân nêu tại Điều 1 là cơ sở để quy hoạch.*; kết quả xếp loại tập thể là/,
  )
})

it('names the numbered paper in whose place it is issued', () => {
  const replaces = { type: 'QĐ', given: { number: 9, code: 'ĐĐ', on: '2023-12-08' } } as const
  expect(said(lines, { ...party, replaces })[0]).toContain('và thay thế Quyết định số 09-QĐ/ĐĐ, ngày 08/12/2023./.')
  const told = said(lines, { ...party, paper: 'notice', replaces: { ...replaces, type: 'TB' } })[0]
  expect(told).toContain('Thông báo này thay thế Thông báo số 09-TB/ĐĐ, ngày 08/12/2023./.')
  expect(said(lines, party)[0]).not.toContain('thay thế')
})

it('reports what was decided against a rule, by which resolution or reason, and is silent of it on other papers', () => {
  const override = { rule: 'R09', number: '4-NQ/CU', date: '2023-12-08', reason: 'thành tích nổi bật.' }
  const passed = [
    resultLine(say, { name: 'Lò Thị Mai', overrides: [override] }),
    resultLine(say, { name: 'Vàng A Páo', overrides: [{ ...override, number: '' }] }),
  ]
  const [report = ''] = said(passed, { ...party, paper: 'report', side: 'party' })
  expect(report).toContain(
    '- Mức đảng viên cao hơn mức cán bộ, công chức (Đồng chí Lò Thị Mai): thực hiện theo Nghị quyết số 4-NQ/CU, ngày 08/12/2023. Lý do: thành tích nổi bật.',
  )
  expect(report).toContain('(Đồng chí Vàng A Páo): lý do: thành tích nổi bật.')
  for (const paper of ['resolution', 'notice'] as const)
    expect(said(passed, { ...party, paper, side: 'party' }).join()).not.toContain('4-NQ/CU')
})

describe('a notice of the result', () => {
  it('names the decision that it tells of, by its number once it has one', () => {
    const told = (given: RulingFacts['given']) =>
      said(lines, { ...party, paper: 'notice', tells: { type: 'QĐ', given } })[0]
    expect(told(party.given)).toContain('đã ban hành Quyết định số 12-QĐ/ĐĐ, ngày 09/12/2023 về việc')
    expect(told(null)).toContain('đã ban hành Quyết định số …… về việc')
  })

  it('tells members in their cell, and others in their agency', () => {
    expect(said(lines, { ...party, paper: 'notice' })[0]).toContain('công khai trong cơ quan, đơn vị')
    const cell = said(lines, { ...party, paper: 'notice', side: 'party' })[0]
    expect(cell).toContain('thông báo kết quả trong chi bộ')
    expect(cell).not.toContain('công khai')
    expect(cell).toContain(
      'có quyền gửi văn bản đề nghị Đảng đoàn Liên đoàn Lao động tỉnh (qua Ban Tổ chức - Kiểm tra) xem xét lại kết quả',
    )
    expect(cell).not.toContain('kiến nghị')
  })
})

it('a basis is named by kind, number, day, issuer and what it is about', () => {
  const named = (basis: LegalBasis) => basisOf(basis, 'party')
  expect(legalBases.map(named).filter((each) => each.includes('Văn bản'))).toEqual([])
  const of = (number: string) => legalBases.filter((each) => each.number === number).map(named)
  expect(of('641-KH/TU')[0]).toMatch(
    /^Kế hoạch số 641-KH\/TU, ngày 20\/11\/2023 của Ban Thường vụ Tỉnh ủy Lai Châu về kiểm điểm/,
  )
  const [decree] = legalBases.filter(({ number }) => number === '90/2020/NĐ-CP')
  expect(decree && basisOf(decree, 'administrative')).toMatch(
    /^Nghị định số 90\/2020\/NĐ-CP ngày 13 tháng 8 năm 2020 của/,
  )
  expect(of('997-QĐ/TU')[0]).toContain('về việc chỉ định ủy viên Đảng đoàn Liên đoàn Lao động tỉnh')
})

describe('an extract, for who does not know all whom the paper names', () => {
  it('says so under the title of the paper and of its list, with how many there were', () => {
    const papers = rulingPapers(lines.slice(0, 1), party)
    const extract = extractOf(papers, 1, 46)
    expect(extract.map(({ name }) => name)).toEqual(papers.map(({ name }) => `Trích: ${name}`))
    for (const { blocks } of extract) {
      const at = blocks.findIndex(({ kind }) => kind === 'title')
      expect(blocks[at + 1]).toMatchObject({ kind: 'note' })
      expect(JSON.stringify(blocks[at + 1])).toContain('(Trích: nêu 01 trong 46 trường hợp')
    }
    expect(extractOf(papers, 46, 46)).toEqual(papers)
  })
})
