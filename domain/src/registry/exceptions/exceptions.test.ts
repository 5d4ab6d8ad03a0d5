import { expect, test } from 'vitest'
import { REFUSALS } from '../../refusals/refusals.ts'
import type { Store } from '../../writes/apply.ts'
import { FAULTS } from '../faults.ts'
import { EXCEPTIONS } from './exceptions.fixture.ts'
import { officeAtEachStage } from './stages.fixture.ts'
import { tableOf } from './table.fixture.ts'

const offices = officeAtEachStage()

test('what happens in a year is done or refused at every stage, as docs/exceptions.md tells', async () => {
  await expect(tableOf(offices)).toMatchFileSnapshot('../../../../docs/exceptions.md')
})

test('every refusal of it has its sentence, and nothing of the office is touched by one', () => {
  const sentences = new Set<string>([...Object.keys(REFUSALS), ...Object.keys(FAULTS)])
  for (const [what, , happens] of EXCEPTIONS)
    for (const [stage, store] of offices) {
      const after: Store = new Map(store)
      const came = happens(after)
      if ('done' in came) continue
      expect([what, stage, came.refused.filter((code) => !sentences.has(code))]).toEqual([what, stage, []])
      // What is refused for coming second has had a first.
      if (!came.refused.some((code) => ['savedMeanwhile', 'delegationRuns'].includes(code)))
        expect([...after]).toEqual([...store])
    }
})
