import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../root.ts'
import { GOALS, goalText } from './goals.ts'

const design = readFileSync(join(ROOT, 'docs/design.md'), 'utf8')
const section = design.split('\n## ').find((text) => text.startsWith('8. ')) ?? ''
const budgets = [...section.matchAll(/^\| `([a-z0-9-]+)` \|.*\| ([^|]+) \|$/gm)].map(([, id, goal]) => [id, goal])

test('every budget of the design has a line in the bench, and every line its budget, in the same words', () => {
  const goals = Object.entries(GOALS).map(([id, goal]) => [id, goalText(goal)])
  expect(budgets).toEqual(goals)
})
