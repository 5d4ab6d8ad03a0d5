import { describe, expect, it } from 'vitest'
import type { Row, Step } from '../../model/progress.ts'
import { plan2023 } from '../../plan/2023/plan-2023.ts'
import { stageOfStep } from '../../reviews/standing.ts'
import { at, board, row } from '../fixtures/build.ts'
import { rowState } from '../rows/row-state.ts'
import { funnels, waitsOf } from './funnel.ts'

const of = (
  step: Step,
  group: string | undefined,
  track: 'partyGroup' | 'partyCell' = 'partyGroup',
  over: Partial<Row> = {},
) => {
  const each = row(`p-${step}`, { step, stage: stageOfStep(step), ...(group && { group }), ...over })
  const [[, placed] = ['', each]] = Object.entries(board('u-a', track, [each]).rows)
  return rowState(board('u-a', track, [each]), 'r', placed, at('2023-12-05'), plan2023.calendar)
}
const handles = (_track: string, group: string | undefined) => group === 'G1'
const rows = [
  ...(['drafting', 'returned', 'toConference', 'toPropose', 'consultation', 'appraisal', 'decision'] as const).map(
    (step) => of(step, 'G1'),
  ),
  ...(['toConference', 'consultation', 'decision'] as const).map((step) => of(step, 'G7')),
]

describe('how far the groups of ratings are', () => {
  it('counts each step of those that a viewer handles, in the order of the process', () => {
    const [first] = funnels(rows, ['G1', 'G3', 'G7'], handles)
    expect(first).toEqual({
      ...{ group: 'G1', total: 7 },
      through: { selfReviewed: 5, conferenced: 4, proposed: 3, asked: 2, handedOver: 1 },
    })
  })

  it('of a group to which he belongs it says what everybody knows, and no more, wherever its reviews are', () => {
    const [, second] = funnels(rows, ['G1', 'G3', 'G7'], handles)
    const through = { selfReviewed: 3, conferenced: 2, proposed: 2, asked: null, handedOver: null }
    expect(second).toEqual({ group: 'G7', total: 3, through })
    const later = (step: Step) => funnels([of(step, 'G7')], ['G7'], handles)
    for (const step of ['appraisal', 'decision', 'notice'] as const) expect(later(step)).toEqual(later('consultation'))
    for (const step of ['appraisal', 'decision', 'notice'] as const)
      expect(waitsOf([of(step, 'G7')], handles)).toEqual(waitsOf([of('consultation', 'G7')], handles))
  })

  it('leaves out reviews that nobody appraises, and tells those of older boards last, as nobody handles them', () => {
    expect(funnels([of('decision', 'G9', 'partyCell')], ['G9'], () => true)).toEqual([])
    const old = funnels([of('decision', undefined), of('drafting', 'G1')], ['G1'], handles)
    expect(old.map(({ group, through }) => [group, through.handedOver])).toEqual([
      ['G1', 0],
      [undefined, null],
    ])
  })
})

it('a unit waits first for what is furthest behind; beyond the proposal of a group that is not handled, for what comes later', () => {
  expect(waitsOf(rows, handles).map(({ step, count }) => `${step} ${count}`)).toEqual([
    ...['returned 1', 'drafting 1', 'toConference 2', 'toPropose 1', 'consultation 1', 'appraisal 1', 'decision 1'],
    'later 2',
  ])
  expect(waitsOf([of('decision', 'G9', 'partyCell')], handles)).toEqual([{ step: 'decision', count: 1 }])
})
