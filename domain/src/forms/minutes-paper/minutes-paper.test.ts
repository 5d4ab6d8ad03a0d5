import { expect, test } from 'vitest'
import type { ProposedItem } from '../../model/act.ts'
import type { Difference } from '../../model/difference.ts'
import { process2023 } from '../../plan/process-2023.ts'
import type { Block, PrintedPaper } from '../layout.ts'
import { countingPaper } from './counting-paper.ts'
import { gateOrder } from './exception-blocks.ts'
import { minutesPaper, type PrintableMinutes } from './minutes-paper.ts'
import { proposalLetter } from './proposal-letter.ts'
import { proposalList } from './proposal-list.ts'

const issuer = {
  ...{ kind: 'department' as const, name: 'Ban Tổ chức - Kiểm tra', place: 'Lai Châu' },
  superior: 'Liên đoàn Lao động tỉnh Lai Châu',
} as const
const facts = {
  ...{ year: 2023, process: process2023, conferenceRules: { papersAhead: { days: 3 } }, issuer },
  ...{ planNumber: '01-KH/ĐĐ', planDate: '2023-11-27' },
  signature: { capacity: '', title: 'TRƯỞNG BAN', name: 'Phàn A Tủa' },
}
const member = (id: string, name: string, present: boolean, reason = '') => ({
  ...{ id, kind: 'member' as const, name, post: 'Chuyên viên', uid: id, counts: true, present, reason },
})
const item = (subject: string, name: string): PrintableMinutes['items'][number] => ({
  ...{ subject, name, subjectKind: 'person', role: 'member', paperId: `c_${subject}`, reviewId: `c_${subject}_x` },
  ...{ state: 'reviewed', deferredBecause: '', comments: 'Nhiệt tình.', answer: '', remark: 'Tốt.' },
  tally: { outstanding: 1, good: 5, completed: 1, notCompleted: 0, invalid: 1 },
  proposed: 'good',
})
const minutes: PrintableMinutes = {
  ...{ conferenceKind: 'department', track: 'partyGroup', unitName: 'Ban Tổ chức - Kiểm tra', onBehalf: null },
  ...{ date: '2023-12-04', place: 'Phòng họp tầng 2', startedAt: '08:00', endedAt: '11:30' },
  ...{ chairName: 'Phàn A Tủa', secretaryName: 'Lò Thị Mẩy', ballot: 'paper' },
  roll: [
    member('p-tua', 'Phàn A Tủa', true),
    member('p-may', 'Lò Thị Mẩy', true),
    member('p-vang', 'Giàng A Páo', false, 'đi công tác'),
    { ...member('g-1', 'Đại diện lãnh đạo', true), kind: 'guest', counts: false },
  ],
  sheets: { issued: 9, returned: 9, invalid: 1 },
  ...{ course: 'Khai mạc.\nBáo cáo.', conclusion: 'Nhất trí.', readBack: true, exceptions: [] },
  items: [
    { ...item('u-tckt', 'Ban Tổ chức - Kiểm tra'), subjectKind: 'unit', role: 'collective' },
    item('p-may', 'Lò Thị Mẩy'),
    { ...item('p-vang', 'Giàng A Páo'), state: 'deferred', deferredBecause: 'vắng mặt', tally: null, proposed: null },
  ],
}
const of = <K extends Block['kind']>(paper: PrintedPaper, kind: K) =>
  paper.blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind)
const texts = (paper: PrintedPaper) => of(paper, 'text').map(({ text }) => text)
const parts = (paper: PrintedPaper) => of(paper, 'heading').flatMap(({ level, text }) => (level === 1 ? [text] : []))

test('minutes of a board are an administrative paper with numbered parts, the cell’s a Party paper', () => {
  const board = minutesPaper(minutes, facts)
  expect(board.style).toBe('administrative')
  expect(of(board, 'head')[0]?.right[0]?.text).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  expect(parts(board).map((text) => text.split('.')[0])).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'])
  const cell = { ...minutes, conferenceKind: 'partyCell', track: 'partyCell', unitName: 'Chi bộ cơ quan' } as const
  const party = minutesPaper(cell, {
    ...facts,
    issuer: {
      ...{ kind: 'partyCell' as const, name: 'Chi bộ cơ quan', place: 'Lai Châu' },
      superior: 'Đảng ủy khối các cơ quan và doanh nghiệp tỉnh',
    },
  })
  expect(party.style).toBe('party')
  expect(of(party, 'head')[0]).toMatchObject({
    left: [{ text: 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN VÀ DOANH NGHIỆP TỈNH' }, { text: 'CHI BỘ CƠ QUAN' }, { text: '*' }, {}],
    right: [{ text: 'ĐẢNG CỘNG SẢN VIỆT NAM' }, { text: 'Lai Châu, ngày 04 tháng 12 năm 2023' }],
  })
})

test('the roll tells who came and why who did not; guests stand apart and are not counted', () => {
  const printed = minutesPaper(minutes, facts)
  expect(texts(printed)).toContain('Thành viên thuộc thành phần hội nghị: 03 đồng chí; có mặt 02, vắng mặt 01.')
  const [members, guests] = of(printed, 'table')
  expect(members?.rows.at(-1)).toEqual(['3', 'Giàng A Páo', 'Chuyên viên', 'Vắng mặt: đi công tác'])
  expect(guests?.rows).toHaveLength(1)
})

test('votes are printed with their share of the sheets that count', () => {
  const printed = minutesPaper(minutes, facts)
  expect(texts(printed)).toContain(
    'Số phiếu phát ra: 9; số phiếu thu vào: 9; số phiếu hợp lệ: 8; số phiếu không hợp lệ: 1.',
  )
  const votes = of(printed, 'table')[2]
  expect(votes?.rows[0]).toEqual([
    '1',
    'Tập thể Ban Tổ chức - Kiểm tra',
    '1 (12,5%)',
    '5 (62,5%)',
    '1 (12,5%)',
    '0 (0%)',
    '1',
  ])
  expect(votes?.rows).toHaveLength(2)
})

test('a show of hands is counted over the members present', () => {
  const hands = minutesPaper({ ...minutes, ballot: 'showOfHands', sheets: null }, facts)
  expect(parts(hands)[4]).toBe('V. KẾT QUẢ BIỂU QUYẾT')
  expect(texts(hands)).toContain('Số thành viên có mặt tham gia biểu quyết: 2.')
})

test('a subject put off is named with the reason, a paper only commented on says where it is rated', () => {
  const guest = { ...item('p-khach', 'Tống Thanh Hải'), reviewId: null, proposed: null, tally: null }
  const printed = minutesPaper({ ...minutes, items: [...minutes.items, guest] }, facts)
  expect(texts(printed)).toContain('Chưa kiểm điểm tại hội nghị này. Lý do: vắng mặt')
  expect(texts(printed).some((text) => text.startsWith('Hội nghị này tham gia ý kiến'))).toBe(true)
})

test('what departed from a rule stands in its own part with its reason', () => {
  const at = new Date(0)
  const exceptions = [
    { rule: 'papersAhead', reason: 'lịch công tác', by: 'p-tua', at },
    { rule: 'c-2023_unitBeforeHead-u-btv-tam-duong', reason: 'đơn vị họp sau', by: 'p-tua', at },
  ]
  const printed = minutesPaper({ ...minutes, exceptions }, facts)
  expect(parts(printed)[6]).toBe('VII. NỘI DUNG THỰC HIỆN KHÁC QUY ĐỊNH VÀ LÝ DO')
  expect(gateOrder('c-2023_unitBeforeHead-u-btv-tam-duong', process2023)).toBe(
    'Đánh giá đơn vị trước khi đánh giá người đứng đầu',
  )
  expect(texts(printed)).toContain('- Kiểm điểm người đứng đầu khi chưa đánh giá đơn vị. Lý do: đơn vị họp sau')
  expect(texts(printed)).toContain('- Gửi tài liệu chưa đủ 03 ngày làm việc trước hội nghị. Lý do: lịch công tác')
})

test('both who confirm stand side by side; minutes entered from paper say where the paper is', () => {
  const onBehalf = {
    basis: 'bản giấy đã ký',
    paperDate: '2023-12-04',
    keptAt: 'Văn phòng',
    by: 'p-x',
    byName: 'Lý Thị X',
  }
  const printed = minutesPaper({ ...minutes, onBehalf }, facts)
  expect(of(printed, 'signatures')[0]).toMatchObject({ left: { name: 'Lò Thị Mẩy' }, right: { name: 'Phàn A Tủa' } })
  expect(of(printed, 'note').at(-1)?.text).toContain('bản gốc lưu tại Văn phòng')
})

const difference: Difference = {
  ...{ kind: 'conferenceFromVote', stage: 'conference', from: 'completed', to: 'good' },
  ...{ text: 'Theo phiếu là mức khác.', reason: 'Có thành tích đột xuất.' },
}
const said = 'Theo phiếu là mức khác. Lý do: Có thành tích đột xuất.'

test('a level that differs from the vote is printed with its reason; minutes from before print as they did', () => {
  const [first, ...rest] = minutes.items
  if (!first) throw new Error('no item')
  const printed = minutesPaper({ ...minutes, items: [{ ...first, differences: [difference] }, ...rest] }, facts)
  expect(texts(printed)).toContain(said)
  expect(texts(minutesPaper(minutes, facts)).some((text) => text.includes('Theo phiếu'))).toBe(false)
})

test('the proposal prints every difference, and the head’s opinion beside the level that goes on', () => {
  const line: ProposedItem = {
    ...{ reviewId: 'c_u_x', subject: 'u', subjectKind: 'unit', name: 'Ban Thường vụ', remark: '', tally: null },
    ...{ selfRating: 'good', proposed: 'good', headOpinion: 'completed', differences: [difference] },
  }
  const act = {
    conferenceKind: 'standingCommittee',
    ...{ track: 'partyGroup', unitName: 'Ban Thường vụ', onBehalf: null },
    submittedAt: new Date('2023-12-04T03:00:00Z'),
  } as const
  const printed = proposalList({ ...act, items: [line] }, facts)
  expect(of(printed, 'table')[0]?.rows[0]?.[4]).toBe(
    'Hoàn thành tốt nhiệm vụ (ý kiến trưởng đơn vị: Hoàn thành nhiệm vụ)',
  )
  expect(texts(printed)).toContain(`- Tập thể Ban Thường vụ. ${said}`)
})

test('the proposal is one list with totals by level', () => {
  const printed = proposalList(
    {
      ...{ conferenceKind: 'department', track: 'partyGroup', unitName: 'Ban Tổ chức - Kiểm tra', onBehalf: null },
      submittedAt: new Date('2023-12-04T03:00:00Z'),
      items: [
        {
          ...{ reviewId: 'c_u_x', subject: 'u', subjectKind: 'unit', name: 'Ban Tổ chức - Kiểm tra', remark: 'Tốt.' },
          ...{ selfRating: 'good', proposed: 'good' },
          tally: { outstanding: 1, good: 5, completed: 1, notCompleted: 0, invalid: 1 },
        },
      ],
    },
    facts,
  )
  expect(of(printed, 'table')[0]?.rows[0]?.[3]).toBe('1/5/1/0')
  expect(texts(printed)[0]).toContain(
    'Tổng số đề nghị: 1. Hoàn thành xuất sắc nhiệm vụ: 0; Hoàn thành tốt nhiệm vụ: 1;',
  )
})

test('every round of an electronic ballot is printed, also those that were not counted', () => {
  const round = {
    ...{ openedAt: new Date('2023-12-04T02:00:00Z'), closedAt: new Date('2023-12-04T02:15:00Z') },
    ...{ voters: 9, minimum: 5, openedBy: ['p-tua'], closedBy: 'p-tua' },
  }
  const rounds = [
    { ...round, number: 1, turnout: null, reason: '' },
    { ...round, number: 2, turnout: 9, reason: 'Mất điện giữa chừng.' },
    { ...round, number: 3, turnout: null, reason: 'Có phiếu gửi nhầm.', voided: 'Mất mã mở phiếu.' },
  ]
  const lines = texts(minutesPaper({ ...minutes, ballot: 'electronic', rounds }, facts))
  expect(lines).toContain(
    'Lần 1: mở lúc 09:00 ngày 04/12/2023, kết thúc lúc 09:15 ngày 04/12/2023; chưa đủ 5 phiếu tối thiểu nên phiếu bị hủy, không kiểm.',
  )
  expect(lines).toContain(
    'Lần 2: mở lúc 09:00 ngày 04/12/2023, kết thúc lúc 09:15 ngày 04/12/2023; thu 9/9 phiếu, đã kiểm. Lý do bỏ phiếu lại: Mất điện giữa chừng.',
  )
  expect(lines).toContain(
    'Lần 3: mở lúc 09:00 ngày 04/12/2023, kết thúc lúc 09:15 ngày 04/12/2023; đã hủy, không mở và không kiểm phiếu nào. Lý do hủy: Mất mã mở phiếu. Lý do bỏ phiếu lại: Có phiếu gửi nhầm.',
  )
})

test('the proposal is a letter to the Đảng đoàn through the organisers, signed by the head, with its list', () => {
  const line: ProposedItem = {
    ...{ reviewId: 'c_u_x', subject: 'u', subjectKind: 'unit', name: 'Ban Tổ chức - Kiểm tra', remark: 'Tốt.' },
    ...{ selfRating: 'good', proposed: 'good', tally: null },
  }
  const people = ['a', 'b'].map((subject): ProposedItem => ({ ...line, subject, subjectKind: 'person', name: subject }))
  const printed = proposalLetter(
    {
      ...{ conferenceKind: 'department', track: 'partyGroup', unitName: 'Ban Tổ chức - Kiểm tra', onBehalf: null },
      ...{ submittedAt: new Date('2023-12-04T03:00:00Z'), items: [line, ...people] },
    },
    facts,
  )
  expect(of(printed, 'head')[0]).toMatchObject({
    left: [{ text: 'LIÊN ĐOÀN LAO ĐỘNG TỈNH LAI CHÂU' }, {}, { text: 'Số: …/TTr-…' }],
    right: [{}, {}, { text: 'Lai Châu, ngày 04 tháng 12 năm 2023' }],
  })
  expect(of(printed, 'addressees')[0]?.names).toEqual([
    'Đảng đoàn Liên đoàn Lao động tỉnh Lai Châu',
    '(qua Ban Tổ chức - Kiểm tra)',
  ])
  expect(texts(printed)).toContain('- Hoàn thành tốt nhiệm vụ: 01 tập thể và 02 cá nhân.')
  expect(texts(printed).at(-1)).toMatch(/xem xét, quyết định\.\/\.$/)
  expect(of(printed, 'closing')[0]).toEqual({
    kind: 'closing',
    recipients: ['Như trên', 'Ban Tổ chức - Kiểm tra (để tổng hợp)', 'Lưu: VT'],
    signature: { lines: [{ text: 'TRƯỞNG BAN', bold: true }], name: 'Phàn A Tủa' },
  })
})

test('the count of a secret ballot stands on a paper of its own, with the tellers; hands have none', () => {
  const printed = countingPaper(minutes, facts)
  if (!printed) throw new Error('no count')
  expect(of(printed, 'title')[0]?.lines[0]?.text).toBe('BIÊN BẢN KIỂM PHIẾU')
  expect(of(printed, 'field').map(({ label }) => label)).toContain('1. Tổ trưởng')
  expect(of(printed, 'table')[0]?.rows).toHaveLength(2)
  expect(countingPaper({ ...minutes, ballot: 'showOfHands' }, facts)).toBeNull()
})

test('minutes say what each subject presented and rated itself; those of before do not', () => {
  const [first, second, ...rest] = minutes.items
  if (!first || !second) throw new Error('no item')
  const rated = {
    ...minutes,
    items: [{ ...first, selfRating: null }, { ...second, selfRating: 'good' as const }, ...rest],
  }
  expect(texts(minutesPaper(rated, facts))).toEqual(
    expect.arrayContaining([
      'Báo cáo kiểm điểm của tập thể đã gửi trước, được trình bày tại hội nghị; không nêu mức tự xếp loại.',
      'Bản kiểm điểm cá nhân đã gửi trước, được trình bày tại hội nghị; tự xếp loại: Hoàn thành tốt nhiệm vụ.',
    ]),
  )
  expect(JSON.stringify(minutesPaper(minutes, facts))).not.toContain('Nội dung trình bày')
})
