import { describe, expect, it } from 'vitest'
import { UNDECIDED } from '../../decision/outcome.ts'
import type { PrintedPaper } from '../layout/layout.ts'
import { decreeSheet } from './decree-sheet.ts'
import { type Evaluated, missingIn, NOTHING_SAID } from './evaluated.ts'
import { evaluationOnly } from './evaluation-only.ts'
import { officialPaper } from './official-paper.ts'
import type { SheetFacts } from './sheet-facts.ts'

const evaluated: Evaluated = {
  head: 'Lời người đứng đầu.',
  civil: {
    ...{ remark: 'Lời cấp có thẩm quyền.\nDòng hai.', outlook: 'Chiều hướng tốt.' },
    ...{ decided: { ...UNDECIDED, level: 'good' }, decider: 'Đảng đoàn LĐLĐ tỉnh' },
  },
  party: {
    ...{ remark: 'Lời chi ủy.', proposed: 'completed', notRated: null },
    decided: { ...UNDECIDED, level: 'outstanding' },
  },
}
const facts = (of: Evaluated | undefined): SheetFacts => ({
  ...{ layout: '2026-1', year: 2023, date: '2023-11-28', name: 'Lò Thị Mai', birthDate: null },
  ...{ partyPosts: [], posts: ['Chuyên viên'], unionPosts: [], workplace: 'Ban', cell: null, signature: null },
  issuer: { kind: 'department', name: 'Ban', superior: '', place: 'Lai Châu' },
  person: { class: 'civilServant', leader: false },
  ...(of && { evaluated: of }),
})
const ASKED = { unit: false, member: true, official: true, servant: true }
const party = (of?: Evaluated) => officialPaper({ form: '02A', partyMember: true, suggestions: 0 }, {}, facts(of))
const sheet = (of?: Evaluated, kind: 'civilServant' | 'elected' = 'civilServant') =>
  decreeSheet({ class: kind, leader: false }, {}, facts(of))
const said = ({ blocks }: PrintedPaper) => JSON.stringify(blocks)
const dots = ({ blocks }: PrintedPaper) => blocks.filter(({ kind }) => kind === 'dots').length
const checked = ({ blocks }: PrintedPaper) =>
  blocks
    .flatMap((block) => (block.kind === 'boxes' ? block.boxes : []))
    .flatMap((box) => (box.checked ? [box.label] : []))

describe('the parts that others fill in', () => {
  it('of NĐ 90 state the head, who decides, the level and where somebody is going', () => {
    const all = said(sheet(evaluated))
    const order = ['Lời người đứng đầu.', 'Lời cấp có thẩm quyền.', 'Dòng hai.', 'Chiều hướng tốt.']
    expect(order.map((each) => all.indexOf(each))).toEqual(
      order.map((each) => all.indexOf(each)).toSorted((a, b) => a - b),
    )
    for (const each of order) expect(all).toContain(each)
    expect(checked(sheet(evaluated))).toEqual(['Hoàn thành tốt nhiệm vụ'])
    expect(said(sheet(evaluated, 'elected'))).not.toContain('Lời người đứng đầu.')
  })

  it('of HD 25 stand in three blocks, each with its own words and level', () => {
    const all = said(party(evaluated))
    expect(all).toContain('cán bộ, công chức, viên chức: Lời cấp có thẩm quyền.')
    expect(all).toContain('Mức xếp loại chất lượng cán bộ, công chức, viên chức: Hoàn thành tốt nhiệm vụ.')
    expect(all).toContain('Nhận xét, đánh giá của chi ủy: Lời chi ủy.')
    expect(all).toContain('Chi bộ đề xuất xếp loại mức chất lượng: Hoàn thành nhiệm vụ.')
    expect(all).toContain('Mức xếp loại chất lượng đảng viên: Hoàn thành xuất sắc nhiệm vụ.')
  })

  it('of a collective are signed in the name of who decides, and by the words of the form where that is not known', () => {
    const report = (of?: Evaluated) =>
      said(officialPaper({ form: '01', partyMember: false, suggestions: 0 }, {}, facts(of)))
    expect(report(evaluated)).toContain('"T/M ĐẢNG ĐOÀN LIÊN ĐOÀN LAO ĐỘNG TỈNH"')
    expect(report()).toContain('"T/M CẤP CÓ THẨM QUYỀN"')
  })

  it('are left to the pen where nothing is known, as on a draft', () => {
    expect(party(NOTHING_SAID)).toEqual(party())
    expect(sheet(NOTHING_SAID)).toEqual(sheet())
    expect(dots(party(evaluated))).toBe(dots(party()) - 5)
  })

  it('state that no level is given, and why, on the own sheet', () => {
    const none = { ...UNDECIDED, notRated: { reason: 'underSixMonths', note: '' } } as const
    const own = sheet({ ...evaluated, civil: { ...evaluated.civil, decided: none } })
    expect(said(own)).toContain(
      'Không xếp loại chất lượng năm 2023. Lý do: Thời gian công tác trong năm chưa đủ 06 tháng.',
    )
  })

  it('of a collective end its report', () => {
    const report = officialPaper({ form: '01', partyMember: false, suggestions: 0 }, {}, facts(evaluated))
    expect(said(report)).toContain('Nhận xét, đánh giá của cấp có thẩm quyền: Lời cấp có thẩm quyền.')
    expect(said(report)).toContain('Mức xếp loại chất lượng tập thể: Hoàn thành tốt nhiệm vụ.')
  })

  it('are printed alone, under the head, where the text is not for whoever prints', () => {
    const alone = evaluationOnly(sheet(evaluated))
    expect(said(alone)).toContain('kèm theo bản đã ký')
    expect(said(alone)).toContain('Lò Thị Mai')
    expect(said(alone)).not.toMatch(/KẾT QUẢ TỰ ĐÁNH GIÁ|NGƯỜI TỰ NHẬN XÉT/)
    expect(said(alone)).toContain('III. Ý KIẾN NHẬN XÉT, ĐÁNH GIÁ')
  })
})

describe('what is missing', () => {
  it('is named in the order of the form, of what the form asks for alone', () => {
    expect(missingIn(evaluated, ASKED)).toEqual([])
    expect(missingIn(NOTHING_SAID, { ...ASKED, member: false })).toEqual([
      ...['nhận xét của người đứng đầu đơn vị', 'nhận xét của cấp có thẩm quyền'],
      ...['nhận định chiều hướng, triển vọng phát triển', 'mức xếp loại'],
    ])
    expect(missingIn(NOTHING_SAID, { ...ASKED, official: false, servant: false })).toHaveLength(3)
    const waiting = { ...evaluated.civil, decided: { ...UNDECIDED, pending: 'awaitingReview' as const } }
    expect(missingIn({ ...evaluated, civil: waiting }, ASKED)).toEqual(['mức xếp loại'])
  })
})
