import { expect, test } from 'vitest'
import { process2023 } from '../../plan/2023/process-2023.ts'
import { countingPaper } from './counting-paper.ts'
import { gateOrder } from './exception-blocks.ts'
import { difference, facts, item, minutes, of, parts, said, texts } from './minutes-paper.fixture.ts'
import { minutesPaper } from './minutes-paper.ts'

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
      superior: 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
    },
  })
  expect(party.style).toBe('party')
  expect(of(party, 'head')[0]).toMatchObject({
    left: [{ text: 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN VÀ DOANH NGHIỆP TỈNH' }, { text: 'CHI BỘ CƠ QUAN' }, { text: '*' }, {}],
    right: [{ text: 'ĐẢNG CỘNG SẢN VIỆT NAM' }, { text: 'Lai Châu, ngày 04 tháng 12 năm 2023' }],
  })
})

test('number and day are open until they are entered, and then printed as the style writes them', () => {
  const given = { number: 7, code: 'LĐLĐ', on: '2023-12-06' }
  expect(of(minutesPaper(minutes, { ...facts, given: null }), 'head')[0]?.left.at(-1)?.text).toBe('Số: …/BB-…')
  expect(of(minutesPaper(minutes, { ...facts, given }), 'head')[0]?.left.at(-1)?.text).toBe('Số: 07/BB-LĐLĐ')

  const cell = { ...minutes, conferenceKind: 'partyCell', track: 'partyCell', unitName: 'Chi bộ cơ quan' } as const
  const headOf = (number: typeof given | null) => of(minutesPaper(cell, { ...facts, given: number }), 'head')[0]
  const party = { ...given, code: 'CB' }
  expect(headOf(party)?.left.at(-1)?.text).toBe('Số 07-BB/CB')
  expect(headOf(party)?.right.at(-1)?.text).toContain('ngày 06 tháng 12 năm 2023')
  expect(headOf(null)?.right.at(-1)?.text).toContain('ngày … tháng … năm 2023')
  // The count of votes has no number of its own, and states the day of the meeting.
  const counting = countingPaper({ ...cell, ballot: 'paper' }, { ...facts, given: null })
  expect(JSON.stringify(counting?.blocks[0])).toContain('ngày 04 tháng 12 năm 2023')
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
    'Số phiếu phát ra: 09; số phiếu thu vào: 09; số phiếu hợp lệ: 08; số phiếu không hợp lệ: 01.',
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
  expect(texts(hands)).toContain('Số thành viên có mặt tham gia biểu quyết: 02.')
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

test('a level that differs from the vote is printed with its reason; minutes from before print as they did', () => {
  const [first, ...rest] = minutes.items
  if (!first) throw new Error('no item')
  const printed = minutesPaper({ ...minutes, items: [{ ...first, differences: [difference] }, ...rest] }, facts)
  expect(texts(printed)).toContain(said)
  expect(texts(minutesPaper(minutes, facts)).some((text) => text.includes('Theo phiếu'))).toBe(false)
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
    'Lần 1: mở lúc 09 giờ 00 ngày 04/12/2023, kết thúc lúc 09 giờ 15 ngày 04/12/2023; chưa đủ 05 phiếu tối thiểu nên phiếu bị hủy, không kiểm.',
  )
  expect(lines).toContain(
    'Lần 2: mở lúc 09 giờ 00 ngày 04/12/2023, kết thúc lúc 09 giờ 15 ngày 04/12/2023; thu 09/09 phiếu, đã kiểm. Lý do bỏ phiếu lại: Mất điện giữa chừng.',
  )
  expect(lines).toContain(
    'Lần 3: mở lúc 09 giờ 00 ngày 04/12/2023, kết thúc lúc 09 giờ 15 ngày 04/12/2023; đã hủy, không mở và không kiểm phiếu nào. Lý do hủy: Mất mã mở phiếu. Lý do bỏ phiếu lại: Có phiếu gửi nhầm.',
  )
})

test('the count of a secret ballot stands on a paper of its own, with the tellers; hands have none', () => {
  const printed = countingPaper(minutes, facts)
  if (!printed) throw new Error('no count')
  expect(of(printed, 'title')[0]?.lines[0]?.text).toBe('BIÊN BẢN KIỂM PHIẾU')
  expect(of(printed, 'field').map(({ label }) => label)).toContain('1. Tổ trưởng')
  expect(of(printed, 'table')[0]?.rows).toHaveLength(2)
  expect(countingPaper({ ...minutes, ballot: 'showOfHands' }, facts)).toBeNull()
})

test('those who counted stand with their tasks and sign, the head for them all; where nobody is named the pen does', () => {
  const named = (count: number) => {
    const tellers = ['Vàng A Chớ', 'Lò Thị Panh', 'Đỗ Quang Thiệu'].slice(0, count).map((name) => ({ name, post: '' }))
    const printed = countingPaper({ ...minutes, ...(count > 0 && { tellers }) }, facts)
    if (!printed) throw new Error('no count')
    const signed = of(printed, 'signatures').flatMap(({ left, right }) => [left, right])
    return {
      fields: of(printed, 'field').flatMap(({ label, value }) => (/^\d/.test(label) ? [`${label}: ${value}`] : [])),
      signed: signed.map(({ lines, name }) => [lines.at(-1)?.text, name]),
    }
  }
  const chair = ['CHỦ TRÌ HỘI NGHỊ', 'Phàn A Tủa']
  expect(named(3)).toEqual({
    fields: [
      '1. Tổ trưởng: Đồng chí Vàng A Chớ',
      '2. Thành viên: Đồng chí Lò Thị Panh',
      '3. Thành viên: Đồng chí Đỗ Quang Thiệu',
    ],
    signed: [chair, ['TỔ TRƯỞNG', 'Vàng A Chớ'], ['THÀNH VIÊN', 'Lò Thị Panh'], ['THÀNH VIÊN', 'Đỗ Quang Thiệu']],
  })
  expect(named(2).signed.slice(2)).toEqual([
    ['THÀNH VIÊN', 'Lò Thị Panh'],
    [undefined, null],
  ])
  expect(named(0)).toEqual({
    fields: ['1. Tổ trưởng: null', '2. Thành viên: null', '3. Thành viên: null'],
    signed: [chair, ['TỔ TRƯỞNG', null]],
  })
})

test('an electronic ballot of which no round was counted was counted on paper, by people', () => {
  const round = {
    ...{ number: 1, openedAt: new Date(0), closedAt: new Date(0), voters: 9, minimum: 5, openedBy: ['p-tua'] },
    ...{ closedBy: 'p-tua', reason: '' },
  }
  const counted = (turnout: number | null) =>
    JSON.stringify(countingPaper({ ...minutes, ballot: 'electronic', rounds: [{ ...round, turnout }] }, facts))
  expect(counted(9)).toContain('hệ thống kiểm phiếu')
  expect(counted(null)).toContain('Hội nghị đã bầu Tổ kiểm phiếu')
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
      'Báo cáo kiểm điểm của tập thể được trình bày tại hội nghị; không nêu mức tự xếp loại.',
      'Bản kiểm điểm cá nhân được trình bày tại hội nghị; tự xếp loại: Hoàn thành tốt nhiệm vụ.',
    ]),
  )
  expect(JSON.stringify(minutesPaper(minutes, facts))).not.toContain('Nội dung trình bày')
})

test('prints its roll, votes and levels as its tables were laid: who came and who did not may stand apart', () => {
  const tables = {
    roll: ['name', 'came', 'missed', 'number'].map((column) => ({ column, head: '' })),
    proposed: ['subject', 'level', 'number', 'self'].map((column) => ({
      column,
      head: column === 'level' ? 'Mức' : '',
    })),
  }
  const [roll, ...others] = of(minutesPaper(minutes, { ...facts, tables }), 'table')
  expect(roll?.head).toEqual(['Họ và tên', 'Có mặt', 'Vắng mặt (lý do)', 'TT'])
  const [present] = minutes.roll.filter((each) => each.kind === 'member')
  expect(roll?.rows[0]?.slice(0, 3)).toEqual([present?.name, 'X', ''])
  expect(others.at(-1)?.head).toEqual(['Tập thể, cá nhân', 'Mức', 'TT', 'Tự xếp loại'])
})
