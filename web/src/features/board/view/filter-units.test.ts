import type { Row } from '@kiemdiem/domain/model/progress'
import { plan2023 } from '@kiemdiem/domain/plan/2023/plan-2023'
import { board, row } from '@kiemdiem/domain/progress/fixtures/build'
import { foldBoards } from '@kiemdiem/domain/progress/fold-boards'
import { expect, test } from 'vitest'
import { filterUnits } from './filter-units.ts'

const named = (subject: string, name: string, over: Partial<Row> = {}) => row(subject, { name, ...over })
const late = { dueAt: new Date('2023-11-20T00:00:00+07:00') }
const { units } = foldBoards(
  [
    board('u-b', 'partyGroup', [named('p-3', 'Tẩn Thị Lan')], { unitName: 'Ban TG-NC', order: 12 }),
    board('u-a', 'partyGroup', [named('p-1', 'Lò Thị Mai'), named('p-2', 'Nguyễn Đức Long', late)], {
      unitName: 'Văn phòng',
      order: 10,
    }),
  ],
  new Date('2023-11-28T08:00:00+07:00'),
  plan2023.calendar,
)
const found = (search: string, onlyLate = false) =>
  filterUnits(units, { search, onlyLate }).map((unit) => [unit.unitName, ...unit.rows.map((each) => each.row.name)])

test('without a filter everything stays, as the plan orders', () => {
  expect(found('')).toEqual([
    ['Văn phòng', 'Nguyễn Đức Long', 'Lò Thị Mai'],
    ['Ban TG-NC', 'Tẩn Thị Lan'],
  ])
})

test('a unit is found without its marks, with all its rows; a person alone', () => {
  expect(found('van phong')).toEqual([['Văn phòng', 'Nguyễn Đức Long', 'Lò Thị Mai']])
  expect(found('duc')).toEqual([['Văn phòng', 'Nguyễn Đức Long']])
  expect(found('không có')).toEqual([])
})

test('only what is overdue', () => {
  expect(found('', true)).toEqual([['Văn phòng', 'Nguyễn Đức Long']])
})
