import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { POLICY } from '@kiemdiem/domain/policy'
import { expect, test } from 'vitest'
import { ROOT } from '../root.ts'
import { policyPage } from './print.ts'

test('docs/policy.md is the policy table as it stands; `npm run policy` prints it anew', () => {
  expect(readFileSync(join(ROOT, 'docs/policy.md'), 'utf8')).toBe(policyPage())
})

test('every row of the table is printed', () => {
  const lines = policyPage().split('\n')
  for (const { resource, why } of POLICY) {
    expect(
      lines.some((line) => line.endsWith(`| ${why} |`)),
      `${resource}: ${why}`,
    ).toBe(true)
  }
})

test('the page is in composed Vietnamese letters', () => {
  expect(policyPage()).toBe(policyPage().normalize('NFC'))
})
