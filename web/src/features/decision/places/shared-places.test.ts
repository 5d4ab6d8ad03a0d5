import type { Sheet, SheetRow } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { plan2023 } from '@kiemdiem/domain/plan/2023/plan-2023'
import { expect, it } from 'vitest'
import { sharedPlaces } from './shared-places.ts'

const row = (decider: string | undefined, proposed: string) => ({ decider, proposal: { proposed } }) as SheetRow
const process = {
  ...plan2023.process,
  deciders: [
    ...plan2023.process.deciders,
    { id: 'dau', name: 'Chủ tịch', class: 'agencyHead', members: [], way: 'head' as const },
    { id: 'khac', name: 'Chủ tịch khác', class: 'agencyHead', members: [], way: 'head' as const },
  ],
}

it('tells of each head what was proposed, allotted and given, and of the collective nothing', () => {
  const sheet: Sheet = {
    ...{ scope: 'kd.partyGroup.G7', campaign: 'kd', track: 'partyGroup', group: 'G7' },
    rows: { a: row('dau', 'outstanding'), b: row('dau', 'good'), c: row(undefined, 'outstanding') },
    places: { dau: { count: 1, number: '5-NQ', date: '2023-12-04' } },
  }
  expect(sharedPlaces({ process }, 'partyGroup', [sheet])).toMatchObject([
    { group: 'G7', decider: 'dau', people: 2, proposed: 1, allotted: 1, given: 0 },
  ])
  expect(sharedPlaces({ process }, 'partyCell', [sheet])).toEqual([])
})
