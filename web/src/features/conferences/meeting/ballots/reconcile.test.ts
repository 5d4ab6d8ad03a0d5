import { expect, test } from 'vitest'
import { countIn, differenceOf, differenceText, namesOff, validSheets, withVotes } from './reconcile.ts'

const sheets = { returned: 9, invalid: 1 }

test('the first cell typed makes the line, others keep what they have', () => {
  const first = withVotes(null, 'good', 5)
  expect(first).toEqual({ outstanding: 0, good: 5, completed: 0, notCompleted: 0, invalid: 0 })
  expect(withVotes(first, 'invalid', 1)).toMatchObject({ good: 5, invalid: 1 })
})

test('each name must add up to the sheets that count, unclear votes included', () => {
  expect(validSheets(sheets)).toBe(8)
  expect(differenceOf(null, sheets)).toBeNull()
  const seven = withVotes(withVotes(null, 'good', 6), 'invalid', 1)
  expect(differenceOf(seven, sheets)).toBe(-1)
  expect(differenceOf(withVotes(seven, 'outstanding', 1), sheets)).toBe(0)
  expect(differenceOf(withVotes(seven, 'outstanding', 3), sheets)).toBe(2)
})

test('the difference is said in words', () => {
  expect(differenceText(null)).toBe('Chưa ghi')
  expect(differenceText(0)).toBe('Khớp')
  expect(differenceText(-1)).toBe('Còn lệch: thiếu 1 phiếu')
  expect(differenceText(2)).toBe('Còn lệch: thừa 2 phiếu')
})

test('only whole counts can be typed, and nothing else is turned into one', () => {
  expect([countIn(''), countIn('07'), countIn(' 12 ')]).toEqual([0, 7, 12])
  expect([countIn('-3'), countIn('1,5'), countIn('abc'), countIn('12345')]).toEqual([null, null, null, null])
})

test('before the sheets are counted nothing fits, and who does not add up is named', () => {
  expect(differenceOf(withVotes(null, 'good', 0), undefined)).toBeNull()
  const lines = [
    { name: 'Lò Văn Pháng', difference: 3 },
    { name: 'Lê Thị Minh Nguyệt', difference: 0 },
    { name: 'Vũ Hữu Phước', difference: -1 },
    { name: 'Hoàng Thị Lụa', difference: null },
  ]
  expect(namesOff(lines)).toBe('Lò Văn Pháng: thừa 3 phiếu; Vũ Hữu Phước: thiếu 1 phiếu')
})
