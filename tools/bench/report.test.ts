import { expect, test } from 'vitest'
import type { GoalId } from './goals.ts'
import { linesOf, markdownReport, textReport } from './report.ts'

const lines = linesOf(
  [
    { id: 'pipeline', figure: 62, floor: 33 },
    { id: 'storm', figure: 22.25, floor: 25, note: '1000 seals' },
    { id: 'js-sign-in', figure: 102.44 },
    { id: 'minutes-400', figure: null, note: 'refused: tooMany' },
  ],
  'not asked for',
)
const textOf = (id: GoalId) => textReport(lines.filter((line) => line.id === id)).split('\n')[1]

test('a time is held against its floor, a count against its bound', () => {
  expect(textOf('pipeline')).toMatch(/^✗ {2}pipeline {2}62 ms +33 +1\.88 × +≤ 1\.5 × +a seal by a client/)
  expect(textOf('storm')).toMatch(/^✓ {2}storm +22\.3 \/s +25 +0\.89 × +≥ 0\.8 × .*\(1000 seals\)$/)
  expect(textOf('js-sign-in')).toMatch(/^✓ {2}js-sign-in {2}102 KiB +≤ 110 KiB/)
})

test('what was not measured has its line and says why, and is neither met nor missed', () => {
  expect(textOf('minutes-400')).toMatch(/^– {2}minutes-400 {2}– .*\(refused: tooMany\)$/)
  expect(textOf('css')).toMatch(/^– {2}css .*\(not asked for\)$/)
  expect(lines.find(({ id }) => id === 'css')?.met).toBeNull()
})

test('the table for the documents has as many rows as there are goals, and as many cells in each', () => {
  const rows = markdownReport(lines).split('\n')
  expect(rows).toHaveLength(lines.length + 2)
  for (const row of rows) expect(row.split(' | ')).toHaveLength(7)
})
