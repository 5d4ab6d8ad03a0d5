import { expect, it } from 'vitest'
import type { Person } from '../../model/person.ts'
import type { Unit } from '../../model/unit.ts'
import { type ImportRows, planImport } from './plan/plan-import.ts'
import type { RegistrySeen } from './plan/planned.ts'
import type { PersonRow } from './row.ts'
import type { Cell } from './table/cell.ts'
import { findTable } from './table/find-table.ts'
import { type PlacedNote, readPeople, readUnits } from './table/read-rows.ts'

/** Workbooks as offices make them, each with what has to come of it. */

const unit = (id: string, name: string, more: Partial<Unit> = {}): Unit => ({
  ...{ id, name, shortName: name, kind: 'department', parent: null, head: 'p-son' },
  ...{ deputies: [], clerks: [], drafters: [], order: 1, ...more },
})
const person = (id: string, name: string, at: string, more: Partial<Person> = {}): Person => ({
  ...{ id, name, class: 'civilServant', leader: false, partyMember: true, active: true },
  posts: [{ unit: at, title: 'Chuyên viên' }],
  ...more,
})
const PEOPLE = [
  person('p-son', 'Hoàng Văn Sơn', 'u-tc', {
    code: '0007',
    leader: true,
    posts: [{ unit: 'u-tc', title: 'Trưởng ban' }],
  }),
  person('p-hoa', 'Lò Thị Hòa', 'u-tg'),
  person('p-an1', 'Nguyễn Văn An', 'u-tg'),
  person('p-an2', 'Nguyễn Văn An', 'u-tc'),
  person('p-gone', 'Vàng A Páo', 'u-tc', { active: false }),
]
const BIRTHS: Record<string, string | null> = { 'p-hoa': '1980-01-02', 'p-an1': '1975-05-05', 'p-an2': null }
const REGISTRY: RegistrySeen = {
  units: [
    unit('u-tc', 'Ban Tổ chức - Kiểm tra', { shortName: 'Ban TC-KT' }),
    unit('u-tg', 'Ban Tuyên giáo và Nữ công', { shortName: 'Ban TG-NC', order: 2 }),
  ],
  people: PEOPLE,
  facts: new Map(
    PEOPLE.map(({ id }) => [
      id,
      { contact: { email: `${id}@x.vn`, phone: null }, personal: { birthDate: BIRTHS[id] ?? null } },
    ]),
  ),
  mailboxes: new Map([['p-hoa@x.vn', ['p-hoa']]]),
  campaignOpen: false,
}

const ids = (rows: ImportRows) => ({
  units: rows.units.map((_, at) => `u-new${at}`),
  people: rows.people.map((_, at) => `p-new${at}`),
})
const plan = (rows: ImportRows, registry = REGISTRY) => planImport(rows, registry, ids(rows))

/** What sheets of raw cells come to: rows by outcome, notes as "reason@cell". */
const outcome = (sheets: (readonly (readonly Cell[])[])[], registry = REGISTRY) => {
  const rows: { units: ImportRows['units'][number][]; people: PersonRow[] } = { units: [], people: [] }
  const faults: PlacedNote[] = []
  for (const cells of sheets) {
    const table = findTable({ name: 'Trang', rows: cells })
    if (!table) continue
    const read = table.kind === 'people' ? readPeople(table) : readUnits(table)
    faults.push(...read.faults)
    if (table.kind === 'people') rows.people.push(...(read.rows as PersonRow[]))
    else rows.units.push(...(read.rows as ImportRows['units'][number][]))
  }
  const planned = plan(rows, registry)
  const told = (each: { row: number; outcome: string; notes: { reason: string; text: string }[] }) =>
    [each.row, each.outcome, ...each.notes.map(({ reason, text }) => (text ? `${reason} ${text}` : reason))].join(' ')
  return {
    people: planned.people.map(told),
    units: planned.units.map(told),
    faults: faults.map(({ reason, place, text }) => `${reason} ${place} ${text}`.trim()),
    rows,
    planned,
  }
}

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
  const bad: Cell[] = ['31/02/1980', '12/25/1980', 1980, '1980', 'không rõ', '01/01/80']
  expect(outcome([[HEAD, ...bad.map(row)]]).faults).toEqual([
    'badDate B2 31/02/1980',
    'badDate B3 12/25/1980',
    'badDate B4 1980',
    'badDate B5 1980',
    'badDate B6 không rõ',
    'badDate B7 01/01/80',
  ])
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
    '8 cannot unitUnknown Ban Tổ chức - Kiểm tra',
  ])
  expect(found.planned.people[0]?.changes).toEqual([
    { field: 'title', from: 'Chuyên viên', to: 'Chuyên viên chính' },
    { field: 'email', from: 'p-hoa@x.vn', to: 'hoa@x.vn' },
  ])
})

it('7: asks whom a row means where name, birth date and unit do not tell, and does as it is answered', () => {
  const sheet = [
    HEAD,
    ['Nguyễn Văn An', null, 'Ban TG-NC', null, null],
    ['Lò Thị Hòa', '02/01/1980', 'Ban TC-KT', null, 'CC'],
  ]
  const found = outcome([sheet])
  expect(found.people).toEqual(['2 asks whoIsMeant Nguyễn Văn An', '3 asks whoIsMeant Lò Thị Hòa'])
  expect(found.planned.people[0]?.candidates).toEqual([
    { id: 'p-an1', label: 'Nguyễn Văn An, sinh ngày 05/05/1975, Chuyên viên, Ban Tuyên giáo và Nữ công' },
    { id: 'p-an2', label: 'Nguyễn Văn An, Chuyên viên, Ban Tổ chức - Kiểm tra' },
  ])
  const [an, hoa] = found.rows.people
  if (!an || !hoa) throw new Error('rows')
  const answered = plan({
    units: [],
    people: [
      { ...an, is: 'p-an1' },
      { ...hoa, is: 'new' },
    ],
  })
  expect(answered.people.map((each) => each.outcome)).toEqual(['unchanged', 'new'])
  expect(plan({ units: [], people: [{ ...an, is: 'skip' }] }).people[0]?.outcome).toBe('skipped')
  // Another birth date is another person.
  expect(outcome([[HEAD, ['Nguyễn Văn An', '01/01/1999', 'Ban TG-NC', 'CV', 'CC']]]).people).toEqual([
    '2 asks whoIsMeant Nguyễn Văn An',
  ])
})

it('8: finds people by code whatever else has changed, but not somebody else with that code', () => {
  const head = ['Mã', ...HEAD]
  const found = outcome([[head, ['0007', 'Hoàng Sơn', null, 'Ban TC-KT', null, null]]])
  expect(found.planned.people[0]?.changes).toEqual([{ field: 'name', from: 'Hoàng Văn Sơn', to: 'Hoàng Sơn' }])
  const registry = {
    ...REGISTRY,
    facts: new Map(REGISTRY.facts).set('p-son', {
      contact: { email: null, phone: null },
      personal: { birthDate: '1970-07-07' },
    }),
  }
  const other = outcome([[head, ['0007', 'Lò Thị Khác', '01/01/1990', 'Ban TC-KT', 'Chuyên viên', 'CC']]], registry)
  expect(other.people).toEqual(['2 cannot codeOfAnother Hoàng Văn Sơn'])
})

it('9: tells doubles in the file: the same row, the same code; one person in two units is a question', () => {
  const found = outcome([
    [
      ['Mã', ...HEAD],
      ['1', 'Sùng A Chu', '01/01/1990', 'Ban TC-KT', 'Chuyên viên', 'CC'],
      ['1', 'Sùng A Dế', '01/01/1991', 'Ban TC-KT', 'Chuyên viên', 'CC'],
      [null, 'Mùa A Pó', '01/01/1992', 'Ban TC-KT', 'Chuyên viên', 'CC'],
      [null, 'mùa a  pó', '1/1/1992', 'Ban Tổ chức – Kiểm tra', 'Chuyên viên', 'CC'],
      [null, 'Mùa A Pó', '01/01/1992', 'Ban TG-NC', 'Chuyên viên', 'CC'],
    ],
  ])
  expect(found.people).toEqual(['2 new', '3 cannot duplicate 2', '4 new', '5 asks duplicate 4', '6 asks duplicate 4'])
})

it('10: warns of a mailbox that several share, and imports all of them', () => {
  const row = (name: string) => [name, null, 'Ban TC-KT', 'Chuyên viên', 'CC', 'Van-phong@x.vn']
  const found = outcome([
    [
      [...HEAD, 'Thư điện tử'],
      row('Sùng A Chu'),
      row('Sùng A Dế'),
      ['Sùng A Lử', null, 'Ban TC-KT', 'CV', 'CC', 'p-hoa@x.vn'],
    ],
  ])
  expect(found.people).toEqual(['2 new mailboxShared 2', '3 new mailboxShared 2', '4 new mailboxShared 2'])
})

it('11: reads several sheets: new units with heads that are new, in units that are new', () => {
  const units = [
    ['Tên đơn vị', 'Tên viết tắt', 'Loại', 'Trực thuộc', 'Người đứng đầu', 'Đầu mối'],
    ['Liên đoàn Lao động huyện Mường Tè', 'LĐLĐ Mường Tè', null, null, 'Pờ Thị Xó', 'Pờ Thị Xó; đ/c Hoàng Văn Sơn'],
    ['Ban Thường vụ LĐLĐ huyện Mường Tè', 'BTV Mường Tè', null, 'LĐLĐ Mường Tè', 'Pờ Thị Xó', null],
  ]
  const people = [HEAD, ['Pờ Thị Xó', '01/01/1980', 'LĐLĐ Mường Tè', 'Chủ tịch', 'CB']]
  const found = outcome([[['Ghi chú'], ['Không phải bảng']], people, units])
  expect([...found.units, ...found.people]).toEqual(['2 new', '3 new', '2 new'])
  expect(found.planned.units.map(({ after }) => after)).toMatchObject([
    { id: 'u-new0', kind: 'office', head: 'p-new0', clerks: ['p-new0', 'p-son'], drafters: ['p-new0'] },
    { id: 'u-new1', kind: 'standingCommittee', parent: 'u-new0', head: 'p-new0' },
  ])
  // Without its head a unit is not set up, and nobody is put into it.
  const headless = outcome([units, [HEAD, ['Pờ Thị Xó', '01/01/1980', 'LĐLĐ Mường Tè', 'Chủ tịch', null]]])
  expect(headless.units).toEqual([
    '2 cannot personUnknown Pờ Thị Xó personUnknown Pờ Thị Xó',
    '3 cannot personUnknown Pờ Thị Xó',
  ])
  expect(headless.people).toEqual(['2 cannot classMissing'])
})

it('12: refuses a unit without a head, without a kind, inside itself, or twice', () => {
  const head = ['Tên đơn vị', 'Trực thuộc', 'Loại', 'Người đứng đầu', 'Thứ tự']
  const found = outcome([
    [
      head,
      ['Ban Một', null, null, null, null],
      ['Khối Hai', null, null, '0007', null],
      ['Ban Ba', 'Ban Bốn', null, '0007', null],
      ['Ban Bốn', 'Ban Ba', null, '0007', null],
      ['Ban Năm', null, null, 'Hoàng Văn Sơn', 5],
      ['BAN NĂM', null, null, 'Hoàng Văn Sơn', 5],
      ['Ban Sáu', null, 'Hội', 'Hoàng Văn Sơn', 'đầu'],
    ],
  ])
  expect(found.units).toEqual([
    '2 cannot headMissing',
    '3 cannot kindMissing',
    '4 cannot insideItself',
    '5 cannot insideItself',
    '6 new',
    '7 cannot duplicate 6',
  ])
  expect(found.faults).toEqual(['badKind C8 Hội', 'badNumber E8 đầu'])
})

it('13: while a campaign is open, takes contacts and new people, and no change of what work follows', () => {
  const registry = { ...REGISTRY, campaignOpen: true }
  const found = outcome(
    [
      [
        [...HEAD, 'SĐT'],
        ['Lò Thị Hòa', '02/01/1980', 'Ban TG-NC', null, null, '0912000000'],
        ['Hoàng Văn Sơn', null, 'Ban TC-KT', 'Phó Trưởng ban', null, null],
        ['Sùng A Chu', null, 'Ban TC-KT', 'Chuyên viên', 'CC', null],
      ],
      [
        ['Tên đơn vị', 'Người đứng đầu', 'Địa danh'],
        ['Ban TC-KT', 'Lò Thị Hòa', null],
        ['Ban TG-NC', null, 'Lai Châu'],
      ],
    ],
    registry,
  )
  expect(found.people).toEqual(['2 changed', '3 cannot campaignOpen', '4 new'])
  expect(found.units).toEqual(['2 cannot campaignOpen', '3 changed'])
})
