import { expect, it } from 'vitest'
import type { SubjectPlan } from '../registry/relations/plan.ts'
import { boardOf } from './boards.ts'

const plan = (unit: string, at: number): SubjectPlan => ({
  subject: `p-${unit}-${at}`,
  subjectKind: 'person',
  track: 'partyGroup',
  unit,
  group: 'G7',
  decider: 'dang-doan',
})

it('a unit stands on as many pages of a hundred as it needs, in the order of the plan, whoever stands between', () => {
  const plans = Array.from({ length: 250 }, (_, at) => [plan('u-a', at), ...(at < 3 ? [plan('u-b', at)] : [])]).flat()
  const board = boardOf(plans)
  const counts = Object.groupBy(plans.map(board), (id) => id)
  expect(Object.fromEntries(Object.entries(counts).map(([id, all]) => [id, all?.length]))).toEqual({
    'u-a.0': 100,
    'u-a.1': 100,
    'u-a.2': 50,
    'u-b.0': 3,
  })
})
