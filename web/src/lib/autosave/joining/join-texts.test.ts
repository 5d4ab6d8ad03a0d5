import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinTexts, linesBeside } from './join-texts.ts'

describe('two texts as one', () => {
  it.each([
    ['', 'b', 'b'],
    ['a', 'ab', 'ab'],
    ['ab', 'a', 'ab'],
    ['a', 'b', 'a\n\nb'],
    ['Mở.\nGiữa.\nHết.', 'Mở.\nGiữa.\nHết.', 'Mở.\nGiữa.\nHết.'],
    ['Mở.\nBản bạn.\nHết.', 'Mở.\nBản tôi.\nHết.', 'Mở.\nBản bạn.\n\nBản tôi.\nHết.'],
    ['Mở.\nHết.', 'Mở.\nThêm.\nHết.', 'Mở.\nThêm.\nHết.'],
    ['Mở.\nBạn thêm.\nHết.', 'Mở.\nHết.\nTôi thêm.', 'Mở.\nBạn thêm.\nHết.\nTôi thêm.'],
    ['Mở.\nGiữa.', 'Mở.\nGiữa, viết tiếp.', 'Mở.\nGiữa.\n\nGiữa, viết tiếp.'],
    ['Mở.\nGiữa', 'Mở.\nGiữa, viết tiếp.', 'Mở.\nGiữa, viết tiếp.'],
  ])('%o and %o', (theirs, mine, both) => {
    expect(joinTexts(theirs, mine)).toBe(both)
  })

  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', '', 'một đoạn'), { maxLength: 12 })
    .map((lines) => lines.join('\n'))

  it('loses no paragraph of either, and has what both share no more often than one of them', () => {
    fc.assert(
      fc.property(text, text, (theirs, mine) => {
        const count = (whole: string, line: string) => whole.split('\n').filter((each) => each === line).length
        const joined = joinTexts(theirs, mine)
        for (const line of ['một đoạn', 'a', 'b', 'c']) {
          expect(count(joined, line)).toBeGreaterThanOrEqual(Math.max(count(theirs, line), count(mine, line)))
          expect(count(joined, line)).toBeLessThanOrEqual(count(theirs, line) + count(mine, line))
        }
        expect(joinTexts(mine, mine)).toBe(mine)
      }),
    )
  })

  it('is done for texts of a thousand lines that share nothing in their middle', () => {
    const lines = (letter: string) => Array.from({ length: 1_000 }, (_, at) => `${letter}${at}.`).join('\n')
    expect(joinTexts(`Mở.\n${lines('a')}`, `Mở.\n${lines('b')}`)).toBe(`Mở.\n${lines('a')}\n\n${lines('b')}`)
  })
})

it('marks the paragraphs that only one version has', () => {
  expect(linesBeside('Mở.\nTôi.\n\nHết.', 'Mở.\nBạn.\n\nHết.')).toEqual([
    { text: 'Mở.', own: false },
    { text: 'Tôi.', own: true },
    { text: '', own: false },
    { text: 'Hết.', own: false },
  ])
})
