import { paths } from '@kiemdiem/domain/ids'
import { beforeEach, describe, expect, test } from 'vitest'
import { openBench, projectOf } from '../support/bench.ts'
import { Fraction, NOW, raw, rawSet, rawUpdate } from '../support/raw.ts'
import { paperOf } from '../support/world.ts'

const bench = openBench(import.meta.filename)
const project = projectOf(import.meta.filename)
const an = paperOf('p-an')
const TAKEN = 200
const DENIED = 403

beforeEach(() => bench.restore(paths.draft(an), paths.revision(an, 1)))

/** Functions compute with these numbers and show them; a fraction that equals one would still not be one. */
describe('past the SDK', () => {
  const commit = async (write: object) => (await raw(project, 'p-an', ':commit', { writes: [write] })).status
  const save = (rev: number | Fraction) =>
    commit(
      rawUpdate(project, paths.draft(an), {
        'sections.politics': { text: 'Tốt', by: 'p-an', rev },
        touched: 'politics',
        updatedAt: NOW,
      }),
    )
  const seal = (revision: number | Fraction) =>
    commit(rawSet(project, paths.revision(an, 1), { sections: {}, by: 'p-an', revision, submittedAt: NOW }))

  test('an honest save and an honest seal are taken', async () => {
    expect(await save(1)).toBe(TAKEN)
    await bench.restore(paths.draft(an))
    expect(await seal(1)).toBe(TAKEN)
  })

  test('a save counted in fractions is denied', async () => {
    expect(await save(new Fraction(1))).toBe(DENIED)
  })

  test('a seal numbered in fractions is denied', async () => {
    expect(await seal(new Fraction(1))).toBe(DENIED)
  })
})
