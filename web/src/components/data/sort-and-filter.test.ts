import { expect, test } from 'vitest'
import { compareCells, matches } from './sort-and-filter.ts'

test('a search finds names without marks, in any case and any order of words', () => {
  expect(matches('Nguyễn Đức Ân', 'duc nguyen')).toBe(true)
  expect(matches('Nguyễn Đức Ân', 'ĐỨC ')).toBe(true)
  expect(matches('Nguyễn Đức Ân', '')).toBe(true)
  expect(matches('Nguyễn Đức Ân', 'binh')).toBe(false)
})

test('names sort by given name, numbers by size, empty cells last', () => {
  expect(['Trần Văn Đông', 'Lò Thị Ánh', 'Vàng A Dơ'].sort(compareCells)).toEqual([
    'Lò Thị Ánh',
    'Vàng A Dơ',
    'Trần Văn Đông',
  ])
  expect([10, null, 2].sort(compareCells)).toEqual([2, 10, null])
})
