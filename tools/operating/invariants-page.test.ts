import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { INVARIANTS } from '@kiemdiem/domain/invariants/invariants'
import { expect, test } from 'vitest'
import { ROOT } from '../root.ts'

test('docs/operations.md says of every invariant what holds and what to do, in the order in which they are printed', () => {
  const page = readFileSync(join(ROOT, 'docs', 'operations.md'), 'utf8')
  const [, table = ''] = /\| name \| what holds \| if not \|\n\|---\|---\|---\|\n((?:\|.*\n)+)/.exec(page) ?? []
  const rows = table
    .trim()
    .split('\n')
    .map((row) => /^\| `(\w+)` \| .+ \| .+ \|$/.exec(row)?.[1])
  expect(rows).toEqual(Object.keys(INVARIANTS))
})
