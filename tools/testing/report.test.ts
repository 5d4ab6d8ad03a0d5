import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tallyOf } from './report.ts'

const folder = mkdtempSync(join(tmpdir(), 'report-'))
const written = (name: string, report: object): string => {
  writeFileSync(join(folder, name), JSON.stringify(report))
  return join(folder, name)
}

test('reports of both runners are counted, and what was put off counts as skipped', () => {
  const vitest = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }
  expect(tallyOf(written('vitest.json', vitest))).toEqual({ passed: 7, failed: 1, skipped: 3 })
  const playwright = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 } }
  expect(tallyOf(written('playwright.json', playwright))).toEqual({ passed: 4, failed: 2, skipped: 0 })
})

test('a runner that died before its report is a failure, not an absence of tests', () => {
  expect(tallyOf(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 })
})
