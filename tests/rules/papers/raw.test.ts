import { paths } from '@kiemdiem/domain/ids'
import { beforeEach, describe, expect, test } from 'vitest'
import { openBench, projectOf } from '../support/bench.ts'
import { rawWrite } from '../support/raw.ts'
import { paperOf } from '../support/world.ts'

const bench = openBench(import.meta.filename)
const project = projectOf(import.meta.filename)
const an = paperOf('p-an')
const TAKEN = 200
const DENIED = 403

const whole = { integerValue: '1' }
const fraction = { doubleValue: 1 }
const text = { stringValue: 'Tốt' }
const by = { stringValue: 'p-an' }

beforeEach(() => bench.restore(paths.draft(an), paths.revision(an, 1)))

/** Functions compute with these numbers and show them; a fraction that equals one would still not be one. */
describe('past the SDK', () => {
  const save = (rev: typeof whole | typeof fraction) =>
    rawWrite(project, 'p-an', paths.draft(an), {
      fields: {
        sections: { mapValue: { fields: { politics: { mapValue: { fields: { text, by, rev } } } } } },
        touched: { stringValue: 'politics' },
      },
      mask: ['sections.politics', 'touched'],
      now: 'updatedAt',
    })
  const seal = (revision: typeof whole | typeof fraction) =>
    rawWrite(project, 'p-an', paths.revision(an, 1), {
      fields: { sections: { mapValue: { fields: {} } }, by, revision },
      now: 'submittedAt',
    })

  test('an honest save and an honest seal are taken', async () => {
    expect(await save(whole)).toBe(TAKEN)
    await bench.restore(paths.draft(an))
    expect(await seal(whole)).toBe(TAKEN)
  })

  test('a save counted in fractions is denied', async () => {
    expect(await save(fraction)).toBe(DENIED)
  })

  test('a seal numbered in fractions is denied', async () => {
    expect(await seal(fraction)).toBe(DENIED)
  })
})
