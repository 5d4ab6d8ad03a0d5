import { expect, it } from 'vitest'
import { outcome, plan, REGISTRY } from './messy.fixture.ts'

/** Workbooks as offices make them, each with what has to come of it: whom a row means, and what may be stored. */

const HEAD = ['Họ và tên', 'Ngày sinh', 'Đơn vị', 'Chức vụ', 'Đối tượng']

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

it('7b: asks which unit is meant where one is nearly spelt so, before whom; far from all it is refused', () => {
  const rows = outcome([
    [HEAD, ['Nguyễn Văn An', null, 'Ban Tổ chức Kiểm toán', null, null], ['Sùng A Chu', null, 'Trạm Y tế', 'CV', 'CC']],
  ])
  expect(rows.people).toEqual(['2 asks unitUnknown Ban Tổ chức - Kiểm tra', '3 cannot unitUnknown'])
  const [an] = rows.rows.people
  if (!an) throw new Error('rows')
  const named = plan({ units: [], people: [{ ...an, unit: 'Ban Tổ chức - Kiểm tra' }] })
  expect(named.people.map((each) => each.outcome)).toEqual(['unchanged'])
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

it('takes nobody for a clerk because he is the văn thư: that column is left for the person who imports', () => {
  const units = [
    ['Tên đơn vị', 'Loại', 'Người đứng đầu', 'Văn thư'],
    ['Ban Kinh tế', null, 'đ/c Hoàng Văn Sơn', 'Lò Thị Hòa'],
  ]
  expect(outcome([units]).planned.units.map(({ after }) => after)).toMatchObject([{ head: 'p-son', clerks: [] }])
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

it('the e-mail of somebody whose account is in use stays, and the row says where it is changed', () => {
  const sheet = [
    [...HEAD, 'Email'],
    ['Lò Thị Hòa', '02/01/1980', 'Ban TG-NC', null, null, 'roi@x.vn'],
  ]
  const registry = { ...REGISTRY, inUse: new Set(['p-hoa']) }
  expect(outcome([sheet, []], registry).people).toEqual(['2 cannot emailInUse'])
  expect(outcome([sheet, []]).people).toEqual(['2 changed'])
})
