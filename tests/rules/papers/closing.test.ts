import { assertFails, assertSucceeds } from '@firebase/rules-unit-testing'
import { paths } from '@kiemdiem/domain/ids'
import type { Draft } from '@kiemdiem/domain/model/paper'
import { beforeEach, describe, test } from 'vitest'
import { openBench } from '../support/bench.ts'
import { CAMPAIGN, type Who } from '../support/cast.ts'
import { save, seal } from '../support/requests.ts'
import { paperOf } from '../support/world.ts'

const bench = openBench(import.meta.filename)
const campaign = (change: object) => bench.put(paths.campaign(CAMPAIGN), change)

const writes = (who: Who) => save(bench.db(who), paperOf(who), 'politics', { text: 'Tốt', rev: 1, by: who })
const seals = (who: Who) => {
  const draft = bench.world.get(paths.draft(paperOf(who))) as Draft
  return seal(bench.db(who), paperOf(who), 1, { sections: draft.sections, by: who })
}

beforeEach(() =>
  bench.restore(
    paths.campaign(CAMPAIGN),
    ...(['p-an', 'p-be'] as const).flatMap((who) => [paths.draft(paperOf(who)), paths.revision(paperOf(who), 1)]),
  ),
)

describe.each([
  ['writing', writes],
  ['sealing', seals],
])('%s', (_, act) => {
  test('goes on while every stage is open', () => assertSucceeds(act('p-an')))

  test('goes on when one of the two stages that rest on the paper is closed', async () => {
    await campaign({ closedStages: ['partyGroup.selfReview'] })
    await assertSucceeds(act('p-an'))
  })

  test('goes on when a later stage is closed', async () => {
    await campaign({ closedStages: ['partyGroup.conference', 'partyCell.conference'] })
    await assertSucceeds(act('p-an'))
  })

  test('ends when all of the stages that rest on the paper are closed', async () => {
    await campaign({ closedStages: ['partyCell.selfReview', 'partyGroup.selfReview'] })
    await assertFails(act('p-an'))
  })

  test('ends for a non-member with the one stage that rests on the paper', async () => {
    await campaign({ closedStages: ['partyGroup.selfReview'] })
    await assertFails(act('p-be'))
  })

  test.each(['draft', 'closed', 'archived'])('is denied in a campaign that is %s', async (status) => {
    await campaign({ status })
    await assertFails(act('p-an'))
  })
})
