import { expect, test } from 'vitest'
import { PACKS } from '../pack/packs.ts'
import { departureWords } from './passed/departures.ts'
import { decisionProblem } from './problems.ts'

test('a row that a rule stops is told which', () => {
  expect(decisionProblem('R09')).toMatch(/^Trái quy định: mức đảng viên cao hơn mức cán bộ, công chức\. /)
  expect(decisionProblem('noPlace')).toContain('phân bổ')
})

test('every rule that may stop somebody is known in words', () => {
  const rules = PACKS.flatMap(({ pack: { checks, quotas } }) =>
    [...checks, ...quotas].flatMap((row) => (JSON.stringify(row).includes('"block"') ? [row.rule] : [])),
  )
  expect(rules.length).toBeGreaterThan(0)
  expect(rules.filter((id) => departureWords(id) === null)).toEqual([])
})
