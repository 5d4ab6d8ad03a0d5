import { expect, test } from 'vitest'
import { stepFrom } from './arrow-keys.ts'

const size = { rows: 3, columns: 5 }

test('arrows move to the next cell and stop at the edge', () => {
  expect(stepFrom('ArrowDown', { row: 0, column: 2 }, size)).toEqual({ row: 1, column: 2 })
  expect(stepFrom('ArrowRight', { row: 0, column: 4 }, size)).toBeNull()
  expect(stepFrom('ArrowUp', { row: 0, column: 0 }, size)).toBeNull()
  expect(stepFrom('5', { row: 0, column: 0 }, size)).toBeNull()
})

test('Enter goes down, and from the bottom to the top of the next column', () => {
  expect(stepFrom('Enter', { row: 1, column: 2 }, size)).toEqual({ row: 2, column: 2 })
  expect(stepFrom('Enter', { row: 2, column: 2 }, size)).toEqual({ row: 0, column: 3 })
  expect(stepFrom('Enter', { row: 2, column: 4 }, size)).toBeNull()
})
