import type { Cell } from '@kiemdiem/domain/registry/import/table/cell'
import { expect, it } from 'vitest'
import { readFile } from './file/read-file.ts'
import { writeWorkbook } from './file/write-workbook.ts'
import { resultRows } from './preview/result-row.ts'
import { headsFirst, rowsOf, tablesIn, withColumn } from './tables.ts'

const sheet = (name: string, rows: Cell[][]) => ({ name, rows })
const HEAD = ['Họ và tên', 'Ngày sinh', 'Ghi chú']

it('numbers the rows of all sheets through, and finds their cells again', async () => {
  const bytes = writeWorkbook([
    {
      name: 'Một',
      rows: [
        ['Họ và tên', 'Ngày sinh'],
        ['Lò Thị Mai', '02/01/1980'],
        ['Vàng A Páo', '31/02/1975'],
      ],
    },
    { name: 'Hai', rows: [['Danh sách'], ['Họ và tên', 'Email'], ['Giàng A Sì', 'si@x.vn']] },
    { name: 'Ba', rows: [['Ghi chú chung']] },
  ])
  const read = await readFile(bytes)
  const tables = tablesIn(read.ok ? read.sheets : [])
  expect(tables.map(({ sheet: { name } }) => name)).toEqual(['Một', 'Hai'])
  const file = rowsOf(tables)
  expect(file.people.map(({ row, name }) => [row, name])).toEqual([
    [1, 'Lò Thị Mai'],
    [2, 'Giàng A Sì'],
  ])
  const plan = { changes: [], candidates: [], notes: [] }
  const shown = resultRows(file, {
    ...{ import: null, parts: 1, fingerprints: [], units: [] },
    people: [
      { ...plan, row: 1, outcome: 'changed', changes: [{ field: 'phone', from: '', to: '0912' }] },
      {
        ...{ ...plan, row: 2, outcome: 'asks' },
        notes: [
          { reason: 'duplicate', field: null, text: '1' },
          { reason: 'mailboxShared', field: 'email', text: '2' },
        ],
      },
    ],
  })
  expect(shown.map(({ place, name, outcome, asked }) => [place, name, outcome, asked])).toEqual([
    ['Một, dòng 2', 'Lò Thị Mai', 'changed', null],
    ['Một, dòng 3', 'Vàng A Páo', 'cannot', null],
    ['Hai, dòng 3', 'Giàng A Sì', 'asks', { key: 'person 2', unit: null }],
  ])
  expect(shown[1]?.notes).toEqual(['B3: “31/02/1975” không phải ngày đủ ngày/tháng/năm. Xin ghi như 02/01/1980.'])
  expect(shown[0]?.changes).toEqual(['Điện thoại: (trống) → 0912'])
  expect(shown[2]?.notes).toEqual([
    'Trùng người hoặc trùng mã với một, dòng 2. Xin giữ một dòng.',
    'B3: Hộp thư này 2 người cùng dùng; thư gửi cho ai cũng đến đó.',
  ])
})

it('a corrected column counts, and no two columns mean the same', () => {
  const [table] = tablesIn([sheet('S', [HEAD, ['Lò Thị Mai', 'x', 'A1']])])
  if (!table) throw new Error('no table')
  expect(table.columns).toEqual(['name', 'birthDate', null])
  const corrected = withColumn(withColumn(table, 1, 'partyMember'), 2, 'code')
  expect(rowsOf([corrected]).people[0]).toMatchObject({ name: 'Lò Thị Mai', partyMember: true, code: 'A1' })
  const moved = withColumn(table, 2, 'name')
  expect(moved.columns).toEqual([null, 'birthDate', 'name'])
  expect(rowsOf([withColumn(table, 0, null)]).people).toEqual([])
})

it('whom units name goes first, so that parts of a large file stand by themselves', () => {
  const people = Array.from({ length: 3 }, (_, at) => [`Người ${at}`, null, 'x'])
  const file = rowsOf(
    tablesIn([
      sheet('Cán bộ', [HEAD, ...people]),
      sheet('Đơn vị', [
        ['Tên đơn vị', 'Người đứng đầu'],
        ['Ban Một', 'Người 2'],
      ]),
    ]),
  )
  expect(headsFirst(file).map(({ name }) => name)).toEqual(['Người 2', 'Người 0', 'Người 1'])
})
