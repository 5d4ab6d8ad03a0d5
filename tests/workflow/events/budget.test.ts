import '../fixture/own-project.ts'

import { paperIdOf } from '@kiemdiem/domain/ids'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '../../../functions/src/firestore/db.ts'
import { sealIn } from '../../../functions/src/papers/seal/seal-in.ts'
import { counting } from '../fixture/handlers/counting.ts'
import { sealDirectly } from '../fixture/papers.ts'
import { plant, WHO } from '../fixture/world.ts'

const CAMPAIGN = 'gia-thanh'
const costOfSealing = async (who: keyof typeof WHO) => {
  const paperId = paperIdOf(CAMPAIGN, WHO[who])
  const revision = await sealDirectly(paperId)
  return db.runTransaction(async (tx) => {
    const { counted, cost } = counting(tx)
    const outcome = await sealIn(counted, paperId, revision, new Date())
    expect(outcome.kind).toBe('accepted')
    return cost
  })
}

beforeAll(() => plant(CAMPAIGN))

describe('what one seal costs', () => {
  it('with one review and one next actor: at most 9 reads and 8 writes', async () => {
    const cost = await costOfSealing('other')
    expect(cost).toMatchObject({ reads: 7, writes: 8 })
  })

  it('with a second review: one more document to read, and four to write', async () => {
    const cost = await costOfSealing('member')
    expect(cost).toMatchObject({ reads: 9, writes: 12 })
  })
})
