import { describe, expect, test } from 'vitest'
import { EQUIVALENT, isListed } from './mutants/equivalent.ts'
import { aTenth, everyMutant, isUnchanged, lastRun, run } from './mutants/run.ts'

const mutants = everyMutant()
const unchanged = isUnchanged()
/** Another tenth every day; a failure prints the seed with which it can be repeated. */
const seed = process.env.KIEMDIEM_SEED ?? new Date().toISOString().slice(0, 10)
// What is known to be equivalent costs every cell of its block; whole runs look at it (npm run mutate).
const chosen = unchanged ? aTenth(mutants, seed).filter(({ name }) => !isListed(name)) : mutants

describe('firestore.rules, changed in one place', () => {
  test('no two changes are told by the same name among those that are excused', () => {
    const excused = EQUIVALENT.flatMap((group) => group.mutants)
    const known = mutants.map(({ name }) => name).filter((name) => excused.includes(name))
    expect(known.sort()).toEqual([...excused].sort())
  })

  test('the last whole run left nothing unexplained', () => {
    const last = lastRun()
    if (!last) throw new Error('There is no record of a whole run: npm run mutate, and commit last-run.json.')
    expect(last.mutants).toBeGreaterThan(0)
    expect(last.killed + last.refused + last.equivalent).toBe(last.mutants)
    if (unchanged) expect(last.mutants).toBe(mutants.length)
  })

  const scope = unchanged
    ? `a tenth (seed ${seed})`
    : 'all, because rules, policy or cells are not those of the last whole run'
  test(`is noticed by the cells of its block: ${chosen.length} mutants, ${scope}`, { timeout: 1_800_000 }, async () => {
    const { wrong, killed, refused, equivalent } = await run('demo-policy-mutants', chosen)
    expect(wrong).toEqual([])
    expect(killed + refused + equivalent).toBe(chosen.length)
  })
})
