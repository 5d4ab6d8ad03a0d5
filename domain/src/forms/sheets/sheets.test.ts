import { describe, expect, it } from 'vitest'
import type { Sections } from '../../model/paper.ts'
import { SUGGESTIONS_MAX } from '../../model/suggestion.ts'
import type { Block, PrintedPaper } from '../layout/layout.ts'
import { sectionsOf } from '../paper/form.ts'
import { decreeSheet } from './decree-sheet.ts'
import { officialPaper } from './official-paper.ts'
import type { SheetFacts } from './sheet-facts.ts'

const facts: SheetFacts = {
  layout: '2026-1',
  year: 2026,
  date: '2026-11-05',
  name: 'Lò Thị Mẩy',
  birthDate: '1984-02-09',
  person: { class: 'civilServant', leader: false },
  partyPosts: [],
  posts: ['Chuyên viên'],
  unionPosts: [],
  workplace: 'Ban Tổ chức - Kiểm tra',
  issuer: {
    kind: 'department',
    name: 'Ban Tổ chức - Kiểm tra',
    superior: 'Liên đoàn Lao động tỉnh Lai Châu',
    place: 'Lai Châu',
  },
  cell: { name: 'Chi bộ cơ quan', committee: 'Đảng ủy Khối các cơ quan tỉnh' },
  signature: null,
}

const member = { partyMember: true, suggestions: 0 }

/** Every section answered with its own name, so that a misplaced or lost answer shows. */
const answers = (form: '02A' | '02B' | '01'): Sections =>
  Object.fromEntries(
    sectionsOf(form).map((spec) => [
      spec.id,
      {
        rev: 1,
        by: 'p-x',
        ...(spec.kind === 'text' || spec.kind === 'gradedText' ? { text: `«${spec.id}»` } : {}),
        ...(spec.kind === 'grade' || spec.kind === 'gradedText' ? { grade: 'good' as const } : {}),
        ...(spec.kind === 'rating' ? { rating: 'good' as const } : {}),
      },
    ]),
  )

const textsOf = (printed: PrintedPaper) =>
  printed.blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []))
const headings = (printed: PrintedPaper, level: 1 | 2 | 3) =>
  printed.blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []))
const checkedIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'boxes' ? block.boxes.filter((box) => box.checked) : []))

describe('officialPaper', () => {
  it.each(['02A', '02B', '01'] as const)('prints every Party answer of %s once, in the order of the form', (form) => {
    const printed = officialPaper({ form, partyMember: true, suggestions: SUGGESTIONS_MAX }, answers(form), facts)
    const expected = sectionsOf(form).filter((spec) => !spec.sheetOnly && /text/i.test(spec.kind))
    expect(textsOf(printed)).toEqual(expected.map((spec) => `«${spec.id}»`))
    const choices = sectionsOf(form).filter((spec) => spec.kind !== 'text')
    expect(checkedIn(printed.blocks)).toHaveLength(choices.length)
  })

  it('numbers the parts I to VII and leaves three dated blocks for those who evaluate', () => {
    const printed = officialPaper({ form: '02B', ...member }, answers('02B'), facts)
    expect(headings(printed, 1).map((text) => text.split('. ')[0])).toEqual([
      ...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'],
      'ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC',
      'ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN',
      'ĐẢNG ỦY, CHI ỦY CƠ SỞ XẾP LOẠI MỨC CHẤT LƯỢNG',
    ])
    expect(printed.blocks.filter((block) => block.kind === 'signature')).toHaveLength(4)
  })

  it('asks a non-member for no party rating', () => {
    const printed = officialPaper({ form: '02A', ...member, partyMember: false }, answers('02A'), facts)
    expect(headings(printed, 2).join()).not.toContain('Xếp loại đảng viên')
  })

  it('makes a paragraph of every line of an answer', () => {
    const sections = { commitment: { text: 'một\n\nhai\nba', rev: 1, by: 'p-x' } }
    const texts = textsOf(officialPaper({ form: '02A', ...member }, sections, facts))
    expect(texts).toEqual(expect.arrayContaining(['một', 'hai', 'ba']))
  })

  it('says so under a heading that is "nếu có" and has nothing', () => {
    const { suggested: _, ...rest } = answers('02A')
    expect(textsOf(officialPaper({ form: '02A', ...member }, rest, facts))).toContain('Không có.')
  })

  it('writes birth date and place-date the official way, and leaves an unknown date to the pen', () => {
    const printed = officialPaper({ form: '02A', ...member }, {}, facts)
    expect(printed.blocks).toContainEqual({ kind: 'field', label: 'Ngày sinh', value: '09/02/1984' })
    expect(JSON.stringify(printed.blocks[0])).toContain('Lai Châu, ngày 05 tháng 11 năm 2026')
    const open = officialPaper({ form: '02A', ...member }, {}, { ...facts, date: null })
    expect(JSON.stringify(open.blocks[0])).toContain('Lai Châu, ngày … tháng … năm 2026')
  })

  it('numbers the answers to suggested issues, and leaves a text that answers none as it is', () => {
    const printed = (suggestions: number) =>
      headings(officialPaper({ form: '02B', partyMember: true, suggestions }, answers('02B'), facts), 3)
    expect(printed(0)).toEqual([])
    expect(printed(2)).toEqual(['Vấn đề gợi ý thứ nhất:', 'Vấn đề gợi ý thứ hai:'])
    const { suggested: _, ...rest } = answers('02B')
    const second = officialPaper({ form: '02B', partyMember: true, suggestions: 2 }, rest, facts)
    expect(headings(second, 3)).toEqual(['Vấn đề gợi ý thứ hai:'])
  })

  it.each([
    [
      { capacity: 'T/M ĐẢNG ĐOÀN', title: 'BÍ THƯ', name: 'Vàng A Sử' },
      [{ text: 'T/M ĐẢNG ĐOÀN', bold: true }, { text: 'BÍ THƯ' }],
    ],
    [
      { capacity: 'TM. BAN THƯỜNG VỤ', title: 'CHỦ TỊCH', name: 'Vàng A Sử' },
      [
        { text: 'TM. BAN THƯỜNG VỤ', bold: true },
        { text: 'CHỦ TỊCH', bold: true },
      ],
    ],
    [{ capacity: '', title: 'TRƯỞNG BAN', name: 'Vàng A Sử' }, [{ text: 'TRƯỞNG BAN', bold: true }]],
  ])('signs a collective as its signer does: $0.title', (signature, lines) => {
    const printed = officialPaper({ form: '01', ...member, partyMember: false }, answers('01'), { ...facts, signature })
    expect(printed.blocks).toContainEqual({ kind: 'signature', lines, name: 'Vàng A Sử' })
  })

  it('names the collective in the title of its report, under its Party organisation', () => {
    const issuer = { ...facts.issuer, superior: 'Đảng đoàn Liên đoàn Lao động tỉnh Lai Châu' }
    const printed = officialPaper({ form: '01', ...member }, {}, { ...facts, name: 'Ban Tổ chức - Kiểm tra', issuer })
    expect(printed.blocks.slice(0, 2)).toMatchObject([
      { left: [{ text: 'ĐẢNG ĐOÀN LIÊN ĐOÀN LAO ĐỘNG TỈNH LAI CHÂU' }, { text: 'BAN TỔ CHỨC - KIỂM TRA' }, {}, {}] },
      {
        lines: [
          { text: 'BÁO CÁO KIỂM ĐIỂM', size: 16 },
          { text: 'Tập thể Ban Tổ chức - Kiểm tra năm 2026', size: 15 },
          { text: '-----' },
        ],
      },
    ])
  })

  it('heads a member’s form with the cell under its "đảng bộ", and leaves an unknown cell to the pen', () => {
    const left = (cell: SheetFacts['cell']) => {
      const [head] = officialPaper({ form: '02A', ...member }, {}, { ...facts, cell }).blocks
      return head?.kind === 'head' ? head.left.map(({ text }) => text) : []
    }
    expect(left(facts.cell)).toEqual(['ĐẢNG BỘ KHỐI CÁC CƠ QUAN TỈNH', 'CHI BỘ CƠ QUAN', '*'])
    expect(left(null)).toEqual(['ĐẢNG BỘ ……………', 'CHI BỘ ……………', '*'])
  })

  it('never breaks "ĐƠN VỊ" where the head of the agency signs', () => {
    const printed = officialPaper({ form: '02A', ...member }, {}, facts)
    expect(JSON.stringify(printed.blocks)).toContain('ĐƠN\u00a0VỊ')
  })
})

describe('decreeSheet', () => {
  it('puts the answers of 02B under items 1–9 of Mẫu 02, in the order of the decree', () => {
    const printed = decreeSheet({ class: 'civilServant', leader: true }, answers('02B'), facts)
    expect(textsOf(printed)).toEqual([
      ...['«politics»', '«ethics»', '«workStyle»', '«discipline»', '«duties»', '«service»'],
      ...['«unitResults»', '«leadership»', '«unity»', '«summary»'],
    ])
    expect(headings(printed, 2)).toContain('9. Năng lực tập hợp, đoàn kết:')
    expect(checkedIn(printed.blocks)).toEqual([{ label: 'Hoàn thành tốt nhiệm vụ', checked: true }])
  })

  it('puts the three boxes of a leader under item 5 of Mẫu 01, which has neither service nor the unit head', () => {
    const printed = decreeSheet({ class: 'elected', leader: true }, answers('02B'), facts)
    expect(textsOf(printed)).toEqual([
      ...['«politics»', '«ethics»', '«workStyle»', '«discipline»', '«duties»'],
      ...['«unitResults»', '«leadership»', '«unity»', '«summary»'],
    ])
    expect(headings(printed, 1).at(-1)).toBe('III. KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG CÁN BỘ')
  })

  it('leaves the leaders part out for those who lead nothing, and names workers', () => {
    const printed = decreeSheet({ class: 'worker', leader: false }, answers('02A'), facts)
    expect(headings(printed, 1).join()).not.toContain('PHẦN DÀNH RIÊNG')
    expect(JSON.stringify(printed.blocks)).toContain('CÔNG CHỨC, NGƯỜI LAO ĐỘNG')
  })
})
