import { expect, it } from 'vitest'
import { beginsAsPdf, COPY_BYTES_MAX, PIECE_BYTES, PIECES_MAX, pieceAt, piecesOf, sizeRefused } from './pieces.ts'

const cut = (size: number) => Array.from({ length: piecesOf(size) }, (_, index) => pieceAt(size, index))

it('a file of any size is cut into pieces that follow one another to its end, none empty, none too long', () => {
  for (const size of [6, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 3 * PIECE_BYTES, COPY_BYTES_MAX]) {
    const pieces = cut(size)
    expect(pieces[0]?.from).toBe(0)
    expect(pieces.at(-1)?.to).toBe(size)
    for (const [index, { from, to }] of pieces.entries()) {
      expect(from).toBe(index === 0 ? 0 : pieces[index - 1]?.to)
      expect(to - from).toBeGreaterThan(0)
      expect(to - from).toBeLessThanOrEqual(PIECE_BYTES)
    }
  }
  expect(piecesOf(COPY_BYTES_MAX)).toBe(PIECES_MAX)
})

it('beyond the end of a file nothing is left', () => {
  expect(pieceAt(PIECE_BYTES, 1)).toEqual({ from: PIECE_BYTES, to: PIECE_BYTES })
  expect(pieceAt(10, 7)).toEqual({ from: 10, to: 10 })
})

it('a file is taken by its size and by how it begins, never by its name', () => {
  expect([0, 5, 6, COPY_BYTES_MAX, COPY_BYTES_MAX + 1].map(sizeRefused)).toEqual([
    'copyEmpty',
    'copyEmpty',
    null,
    null,
    'copyTooLarge',
  ])
  const bytes = (text: string) => new TextEncoder().encode(text)
  expect(
    ['%PDF-1.7\n', '%PDF-', 'MZ\u0090\u0000', '', '%PDF', ' %PDF-1.4'].map((text) => beginsAsPdf(bytes(text))),
  ).toEqual([true, true, false, false, false, false])
})
