import { POLICY } from '@kiemdiem/domain/policy'
import { COLLECTIONS } from '@kiemdiem/domain/policy/collections'
import { beforeAll, describe, expect, test } from 'vitest'
import { everyCell, KINDS } from './cells/every.ts'
import { disagreements, told } from './emulator/judge.ts'
import { openProject, rulesText } from './emulator/project.ts'

const { cells, world } = everyCell()
const blocks = Map.groupBy(cells, (cell) => cell.block)
const project = openProject('demo-policy-matrix')

/** As many as are tried in every run; the budget is time, three minutes on two processors. */
const MOST = 30_000

beforeAll(async () => {
  await project.clear()
  expect(await project.useRules(rulesText())).toBe(null)
  await project.put([...world.documents])
}, 120_000)

describe(`the rules decide as the table does, ${cells.length} cells`, () => {
  test('every collection of the policy has cells, and there are not too many', () => {
    expect(KINDS.map((kind) => kind.resource).sort()).toEqual(Object.keys(COLLECTIONS).sort())
    expect(cells.length).toBeLessThan(MOST)
    console.log(`policy matrix: ${cells.length} cells over ${world.documents.size} documents`)
  })

  test('every row about documents is allowed in some cell, and each of its atoms alone denies one', () => {
    for (const row of POLICY.filter(({ resource }) => resource in COLLECTIONS)) {
      for (const operation of row.does) {
        const mine = (blocks.get(row.resource) ?? []).filter((cell) => cell.operation === operation)
        const reasons = new Set(mine.map(({ expected }) => (expected.ok ? 'ok' : expected.reason)))
        expect([...reasons], `${operation} ${row.resource}`).toEqual(
          expect.arrayContaining([
            'ok',
            'notSignedIn',
            'inactive',
            'superseded',
            ...(operation === 'list' ? [] : row.when),
          ]),
        )
      }
    }
  })

  test.each([...blocks])('%s', { timeout: 300_000 }, async (_, of) => {
    expect((await disagreements(project, world, of)).map(told)).toEqual([])
  })
})
