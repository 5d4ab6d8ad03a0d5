import '../../workflow/fixture/own-project.ts'
import '../../workflow/fixture/handlers/captured-log.ts'

import { handOutPapers } from '@kiemdiem/domain/conference/handout/hand-out-papers'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { handOutPapers as handler } from '../../../functions/src/conferences/hand-out-papers.ts'
import { serve } from '../../../functions/src/serve/serve.ts'
import { withOurRules } from '../../support/own-emulator.ts'
import { type Difference, EVERY_DIFFERENCE } from '../support/differences.ts'
import { type Harm, harmOf } from './act-then-look.ts'
import { HOSTILES, type Hostile } from './hostiles.ts'

// Some hundreds of calls and as many questions a world; where there is harm, as many again for each halving.
vi.setConfig({ testTimeout: 1_800_000 })

beforeAll(withOurRules)

const harmless = ({ learnt, answered }: Harm) => learnt.length === 0 && answered.length === 0

/** The fewest hidden values with which this person still does harm: halved until neither half does alone. */
const culprits = async (
  who: Hostile,
  among: readonly Difference[],
  harm: Harm,
): Promise<{ by: string[]; harm: Harm }> => {
  const half = Math.ceil(among.length / 2)
  for (const some of among.length > 1 ? [among.slice(0, half), among.slice(half)] : []) {
    const ofSome = await harmOf(who, some)
    if (!harmless(ofSome)) return culprits(who, some, ofSome)
  }
  return { by: among.map(({ name }) => name), harm }
}

describe('who runs every command with everything in the world learns nothing that the table does not give him', () => {
  test.each(Object.keys(HOSTILES) as Hostile[])('as %s', async (who) => {
    const harm = await harmOf(who, EVERY_DIFFERENCE)
    expect(harmless(harm) ? null : await culprits(who, EVERY_DIFFERENCE, harm)).toBeNull()
    expect(harm.attempts).toBeGreaterThan(300)
    // Whoever is locked is refused everywhere; the others are let in somewhere, so that there is something to look for.
    expect(harm.taken === 0).toBe(who === 'locked')
  })
})

test('papers handed out by an agenda whose subjects are not of the unit would be found', async () => {
  const { row, reader } = handler.command
  const conditions = row.conditions.filter(({ atom }) => atom !== 'stillOfUnit')
  expect(conditions).toHaveLength(row.conditions.length - 1)
  const faulty = serve('handOutPapers', { ...handOutPapers, conditions }, reader)
  const { learnt } = await harmOf('chair', EVERY_DIFFERENCE, { handOutPapers: faulty })
  expect(learnt.some((asked) => asked.includes('/revisions/'))).toBe(true)
})
