import { expect, it } from 'vitest'
import { pack2023 } from './2023/pack-2023.ts'
import { pointsPack } from './cases/points-pack.fixture.ts'
import { subjectOf, unitOf } from './cases/subjects.fixture.ts'
import { formOf, standingOf } from './form-of.ts'

it('is that of the pack: leaders on 02B in 2023, and on none of ours where the numbers are swapped', () => {
  const all = [unitOf({ id: 'u' }), subjectOf({ id: 'h', standing: 'deputy' }), subjectOf({ id: 'm' })]
  expect(all.map((each) => formOf(pack2023, each, 'year'))).toEqual(['01', '02B', '02A'])
  expect(all.map((each) => formOf(pointsPack, each, 'year'))).toEqual([null, null, null])
  expect(formOf(pack2023, subjectOf({ id: 'm' }), 'quarter')).toBeNull()
})

it('follows from what somebody is in the unit; who leads nothing is nobody there, whatever it says of him', () => {
  const unit = { head: 'p-1', deputies: ['p-2'] }
  const standing = (id: string, leader = true) => standingOf({ id, leader }, unit)
  expect([standing('p-1'), standing('p-2'), standing('p-3'), standing('p-1', false)]).toEqual([
    ...['head', 'deputy', 'leader', 'none'],
  ])
})
