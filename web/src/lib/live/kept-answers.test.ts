import { expect, it } from 'vitest'
import { readKept, writeKept } from './kept-answers.ts'

const DAY_MS = 86_400_000
const ANSWERS = new Map<string, unknown>([
  ['access/u', { active: true, since: new Date(5), roles: [{ at: new Date(7) }] }],
  ['none', []],
])

it('gives back what was written, its instants as instants', () => {
  expect(readKept(writeKept(ANSWERS, 1_000), 2_000)).toEqual(ANSWERS)
})

it('gives nothing that is a week old or of a clock that runs ahead', () => {
  const written = writeKept(ANSWERS, 10 * DAY_MS)
  expect(readKept(written, 17 * DAY_MS - 1).size).toBe(2)
  expect(readKept(written, 17 * DAY_MS).size).toBe(0)
  expect(readKept(written, 10 * DAY_MS - 1).size).toBe(0)
})

it('gives nothing of what is damaged', () => {
  for (const text of [null, '', '{', 'null', '{"at":1}', '[]', '"x"']) expect(readKept(text, 2).size).toBe(0)
})
