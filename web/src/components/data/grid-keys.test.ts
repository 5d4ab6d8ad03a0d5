import { expect, test } from 'vitest'
import { keepsKey, stepFrom } from './grid-keys.ts'

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

test('words keep the arrows until the caret stands at their edge, and give Enter away', () => {
  const inside = { kind: 'words', atStart: false, atEnd: false } as const
  expect(keepsKey('ArrowDown', inside)).toBe(true)
  expect(keepsKey('ArrowDown', { ...inside, atEnd: true })).toBe(false)
  expect(keepsKey('ArrowUp', { ...inside, atStart: true })).toBe(false)
  expect(keepsKey('Enter', inside)).toBe(false)
})

test('one line gives up and down away at once, radios choose by left and right, a number keeps nothing', () => {
  expect(keepsKey('ArrowDown', { kind: 'text', atStart: false, atEnd: false })).toBe(false)
  expect(keepsKey('ArrowLeft', { kind: 'text', atStart: false, atEnd: true })).toBe(true)
  expect(keepsKey('ArrowRight', { kind: 'radio', atStart: true, atEnd: true })).toBe(true)
  expect(keepsKey('ArrowDown', { kind: 'radio', atStart: true, atEnd: true })).toBe(false)
  expect(keepsKey('ArrowLeft', { kind: 'number', atStart: true, atEnd: true })).toBe(false)
})
