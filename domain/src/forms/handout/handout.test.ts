import { describe, expect, it } from 'vitest'
import type { AgendaItem, Conference } from '../../model/conference.ts'
import { process2023 } from '../../plan/2023/process-2023.ts'
import type { Block, PrintedPaper } from '../layout/layout.ts'
import { ballotSheet } from './ballot-sheet.ts'
import { coverPaper } from './cover.ts'
import { invitation, invitedTo } from './invitation.ts'
import { sheetsFor } from './sheets-for.ts'

const item = (subject: string, name: string, reviewId: string | null): AgendaItem => ({
  subject,
  subjectKind: subject.startsWith('u-') ? 'unit' : 'person',
  name,
  role: 'member',
  paperId: `kd_${subject}`,
  reviewId,
})
const conference = {
  kind: 'department',
  title: 'Hội nghị kiểm điểm của Ban Tài chính',
  track: 'partyGroup',
  unitName: 'Ban Tài chính',
  number: 1,
  date: '2023-12-04',
  time: '14:00',
  place: 'Phòng họp số 2',
  chair: { uid: 'p-a', name: 'Nguyễn Đức Long' },
  secretary: { uid: 'p-b', name: 'Vũ Đình Nam' },
  agenda: [item('u-x', 'Ban Tài chính', 'r1'), item('p-a', 'Nguyễn Đức Long', null), item('p-c', 'Lò Thị Mai', 'r3')],
  roll: [
    { id: 'p-a', kind: 'member', name: 'Nguyễn Đức Long', post: 'Trưởng Ban', uid: 'p-a', counts: true },
    { id: 'g-1', kind: 'guest', name: 'Đại diện lãnh đạo', post: '', uid: null, counts: false },
  ],
  ballot: 'paper',
} satisfies Partial<Conference>

const facts = {
  ...{ year: 2023, process: process2023, conferenceRules: { papersAhead: { days: 3 } } },
  issuer: { kind: 'department', name: 'Ban Tài chính', superior: 'Liên đoàn Lao động tỉnh', place: 'Lai Châu' },
  signature: { capacity: '', title: 'TRƯỞNG BAN', name: 'Nguyễn Đức Long' },
} as const

const tables = (printed: PrintedPaper | null) =>
  (printed?.blocks ?? []).filter((block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table')

describe('cover of the print set', () => {
  const cover = coverPaper(
    conference,
    new Map([
      ['kd_u-x', 'inSet'],
      ['kd_p-c', 'onPaper'],
    ]),
    facts,
  )
  it('lists the agenda in order, with what the set holds and where each rating rests', () => {
    expect(tables(cover)[0]?.rows).toEqual([
      ['1', 'Tập thể Ban Tài chính', 'Kiểm điểm, đề nghị xếp loại', 'Trong bộ này'],
      ['2', 'Đồng chí Nguyễn Đức Long', 'Tham gia ý kiến; đề nghị xếp loại tại hội nghị khác', 'Không có trong bộ này'],
      ['3', 'Đồng chí Lò Thị Mai', 'Kiểm điểm, đề nghị xếp loại', 'Bản giấy, nội dung không in trong bộ này'],
    ])
  })
  it('leaves everybody on the roll a place to sign', () => {
    expect(tables(cover)[1]?.rows).toEqual([
      ['1', 'Nguyễn Đức Long', 'Trưởng Ban', ''],
      ['2', 'Đại diện lãnh đạo', '', ''],
    ])
  })
  it.each(['department', 'partyCell'] as const)('has no number of its own (%s)', (kind) => {
    const { blocks } = coverPaper({ ...conference, kind }, new Map(), facts)
    const head = blocks[0]
    expect(head?.kind === 'head' && head.left.map((line) => line.text).join()).not.toContain('Số')
  })
  it('each table fills the line', () => {
    for (const table of [...tables(cover), ...tables(ballotSheet(conference, facts))]) {
      expect(table.widths?.reduce((sum, width) => sum + width, 0)).toBe(100)
      for (const row of table.rows) expect(row).toHaveLength(table.head.length)
    }
  })
})

describe('paper ballot', () => {
  it('is headed by its issuer, with the place for the seal', () => {
    expect(ballotSheet(conference, facts)?.blocks[0]).toMatchObject({
      left: [{ text: 'LIÊN ĐOÀN LAO ĐỘNG TỈNH' }, { text: 'BAN TÀI CHÍNH' }, { text: '(Đóng dấu)' }],
    })
  })
  it('names only those rated here, against the four levels', () => {
    const [table] = tables(ballotSheet(conference, facts))
    expect(table?.head.slice(2)).toEqual([
      'Hoàn thành xuất sắc nhiệm vụ',
      'Hoàn thành tốt nhiệm vụ',
      'Hoàn thành nhiệm vụ',
      'Không hoàn thành nhiệm vụ',
    ])
    expect(table?.rows.map((row) => row[1])).toEqual(['Tập thể Ban Tài chính', 'Đồng chí Lò Thị Mai'])
  })
  it('is not printed for a show of hands, nor where no rating rests', () => {
    expect(ballotSheet({ ...conference, ballot: 'showOfHands' }, facts)).toBeNull()
    expect(ballotSheet({ ...conference, agenda: [item('p-a', 'A', null)] }, facts)).toBeNull()
  })
})

describe('invitation', () => {
  it('names guests, says what, when and where, and is signed by who convenes', () => {
    const chair = { uid: 'p-z', name: 'Người khác' }
    const { blocks } = invitation(invitedTo({ ...conference, chair }, process2023), '2023-11-29', facts)
    const texts = blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []))
    expect(texts).toContain('- Đại diện lãnh đạo;')
    expect(blocks).toContainEqual({ kind: 'field', label: 'Thời gian', value: '14 giờ 00, ngày 04/12/2023' })
    expect(blocks.at(-1)).toMatchObject({ kind: 'closing', signature: { name: 'Nguyễn Đức Long' } })
    expect(blocks[0]).toMatchObject({ right: [{}, {}, { text: 'Lai Châu, ngày 29 tháng 11 năm 2023' }] })
  })
})

describe('sheets on the table', () => {
  const party: PrintedPaper = { name: 'Mẫu 02A', style: 'party', blocks: [] }
  const sheet: PrintedPaper = { name: 'Phiếu', style: 'administrative', blocks: [] }
  it.each([
    ['party', [party]],
    ['administrative', [sheet]],
    [null, [party, sheet]],
  ] as const)('%s', (of, wanted) => {
    expect(sheetsFor(of, [party, sheet])).toEqual(wanted)
  })
  it('keeps a text that has only another sheet', () => {
    expect(sheetsFor('administrative', [party])).toEqual([party])
  })
})
