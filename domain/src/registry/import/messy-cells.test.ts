import { expect, it } from 'vitest'
import { outcome } from './messy.fixture.ts'
import type { Cell } from './table/cell.ts'

/** Workbooks as offices make them, each with what has to come of it: how cells and columns are read. */

const HEAD = ['Họ và tên', 'Ngày sinh', 'Đơn vị', 'Chức vụ', 'Đối tượng']

it('1: finds the heads under merged titles, in any order, decomposed, with breaks and blanks, and leaves numbers and sums', () => {
  const found = outcome([
    [
      ['LIÊN ĐOÀN LAO ĐỘNG TỈNH', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      [null, 'DANH SÁCH CÁN BỘ', null],
      [],
      [
        'STT',
        ' CHỨC  VỤ\n(hiện nay) ',
        'Đơn vị\ncông tác',
        'Họ và tên'.normalize('NFD'),
        'Ngày,\ntháng, năm sinh',
        'Đối tượng',
      ],
      ['1', '2', '3', '4', '5', '6'],
      [1, 'Chuyên viên', 'Ban TG-NC', 'Giàng Thị Mỷ\u00a0'.normalize('NFD'), '15/3/1990', 'công chức'],
      [],
      ['Tổng cộng: 01 người'],
      [null, null, null, null, 'Lai Châu, ngày 02 tháng 01 năm 2026'],
    ],
  ])
  expect(found.faults).toEqual([])
  expect(found.people).toEqual(['6 new'])
  expect(found.rows.people[0]).toMatchObject({ name: 'Giàng Thị Mỷ', birthDate: '1990-03-15', title: 'Chuyên viên' })
})

it('2: reads dates as text, serial numbers, dates of the file and in words, day first; refuses what is none', () => {
  const row = (date: Cell, at: number) => [`Người ${at}`, date, 'Ban TC-KT', 'Chuyên viên', 'CC']
  const good: Cell[] = [
    '02/01/1980',
    '2.1.1980',
    29222,
    '29222',
    { date: '1980-01-02' },
    '1980-01-02',
    'ngày 02 tháng 01 năm 1980',
    ' 2 - 1 - 1980 ',
  ]
  const read = outcome([[HEAD, ...good.map(row)]])
  expect(read.faults).toEqual([])
  expect(new Set(read.rows.people.map(({ birthDate }) => birthDate))).toEqual(new Set(['1980-01-02']))
  const bad: Cell[] = ['31/02/1980', '12/25/1980', 'không rõ', '01/01/80']
  expect(outcome([[HEAD, ...bad.map(row)]]).faults).toEqual([
    'badDate B2 31/02/1980',
    'badDate B3 12/25/1980',
    'badDate B4 không rõ',
    'badDate B5 01/01/80',
  ])
  // Old registers know only the year: told, and the birth date stays as it was.
  const years = outcome([[HEAD, ...[1980, '1980', 'Năm 1980'].map(row)]])
  expect(years.rows.people.map(({ birthDate }) => birthDate)).toEqual([null, null, null])
  expect(years.faults).toEqual([])
  expect(years.notices).toEqual(['birthYearOnly B2 1980', 'birthYearOnly B3 1980', 'birthYearOnly B4 1980'])
})

it('3: keeps leading zeros of codes and phones, gives a number its zero back, drops what cannot be seen', () => {
  const found = outcome([
    [
      ['Mã CB', ...HEAD, 'SĐT', 'E-mail'],
      ['00123', 'Lý\u200b A\u00a0Sùng ', null, 'Ban TC-KT', 'Chuyên viên', 'NLĐ', '0912 345 678', 'mailto:sung@x.vn;'],
      [45678901234567, 'Lý A Dơ', null, 'Ban TC-KT', 'Lái xe', 'HĐ', 912345678, 'không'],
    ],
  ])
  expect(found.people).toEqual(['2 new', '3 new'])
  expect(found.rows.people).toMatchObject([
    { code: '00123', name: 'Lý A Sùng', phone: '0912 345 678', email: 'sung@x.vn', class: 'worker' },
    { code: '45678901234567', phone: '0912345678', email: '' },
  ])
})

it('4: takes units from titles between the rows, and from the cell above where cells are merged', () => {
  const titled = outcome([
    [
      ['TT', 'Họ và tên', 'Chức vụ', 'Đối tượng'],
      ['I', 'Ban TC-KT'],
      [1, 'Sùng A Chu', 'Chuyên viên', 'CC'],
      ['II. Ban Tuyên giáo & Nữ công'],
      [1, 'Sùng A Dế', 'Chuyên viên', 'CC'],
    ],
  ])
  expect(titled.planned.people.map(({ after }) => after?.person.posts[0]?.unit)).toEqual(['u-tc', 'u-tg'])
  const merged = outcome([
    [HEAD, ['Sùng A Chu', null, 'Ban TC-KT', 'Chuyên viên', 'CC'], ['Sùng A Dế', null, null, 'Chuyên viên', 'CC']],
  ])
  expect(merged.planned.people.map(({ after }) => after?.person.posts[0]?.unit)).toEqual(['u-tc', 'u-tc'])
})

it('5: reads crosses, ticks, dates and words for yes and no, family names in a column of their own', () => {
  const found = outcome([
    [
      ['Họ và tên đệm', 'Tên', 'Đơn vị', 'Chức vụ', 'Đối tượng', 'Ngày vào Đảng', 'Lãnh đạo'],
      ['Tẩn Thị', 'Lan', 'Ban TC-KT', 'Phó Trưởng ban', 'CC', '03/02/2010', null],
      ['Lò Văn', 'Tý', 'Ban TC-KT', 'Chuyên viên', 'CC', 'dự bị', 'x'],
      ['Lò Văn', 'Sửu', 'Ban TC-KT', 'Chuyên viên', 'CC', '-', 'có thể'],
    ],
  ])
  expect(found.faults).toEqual(['badYesNo G4 có thể'])
  expect(found.planned.people.map(({ after }) => after?.person)).toMatchObject([
    { name: 'Tẩn Thị Lan', partyMember: true, leader: true },
    { name: 'Lò Văn Tý', partyMember: true, probationary: true, leader: true },
  ])
})

it('6: says of each row what is new, changed with old and new, unchanged, or cannot be and why', () => {
  const found = outcome([
    [
      [...HEAD, 'Email'],
      ['Lò Thị Hoà', '02/01/1980', 'Ban TG-NC', 'Chuyên viên chính', 'CC', 'hoa@x.vn'],
      ['HOÀNG VĂN SƠN', null, 'Ban TC-KT', 'Trưởng ban', 'CC', null],
      ['Chẻo Thị Mẩy', null, 'Ban TC KT', 'Chuyên viên', null, null],
      ['Chẻo Thị Sú', null, null, 'Chuyên viên', 'CC', null],
      ['Vàng A Páo', null, 'Ban TC-KT', 'Lái xe', 'NLĐ', null],
      ['Phàn A Tủa', null, 'Ban Tổ chức Kiểm toán', 'Chuyên viên', 'viên chức', 'không phải thư'],
      ['Phàn A Tủa', null, 'Ban Tổ chức Kiểm toán', 'Chuyên viên', 'CC', null],
    ],
  ])
  expect(found.faults).toEqual(['badClass E7 viên chức', 'badEmail F7 không phải thư'])
  expect(found.people).toEqual([
    '2 changed',
    '3 unchanged',
    '4 cannot classMissing',
    '5 new',
    '6 cannot personLeft Vàng A Páo',
    '8 asks unitUnknown Ban Tổ chức - Kiểm tra',
  ])
  expect(found.planned.people[0]?.changes).toEqual([
    { field: 'title', from: 'Chuyên viên', to: 'Chuyên viên chính' },
    { field: 'email', from: 'p-hoa@x.vn', to: 'hoa@x.vn' },
  ])
})
