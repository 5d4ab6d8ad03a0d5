import { plan2023 } from '@kiemdiem/domain/plan/2023/plan-2023'
import { at, board, row } from '@kiemdiem/domain/progress/fixtures/build'
import { expect, test } from 'vitest'
import { choicesOf } from './choices.ts'

const boards = [
  board('u-a', 'partyGroup', [row('p-1'), row('p-2', { stage: 'conference', dueAt: at('2023-12-05', '00:00') })]),
  board('u-b', 'partyGroup', [row('p-3', { dueAt: at('2023-12-20', '00:00') })]),
  board('u-cell', 'partyCell', [row('p-1')]),
]
const chosen = (organiser: string[], now: Date) => choicesOf(plan2023, boards, organiser, now)
const ids = (organiser: string[], now = at('2023-12-01')) => chosen(organiser, now).map(({ id }) => id)

test('an organiser chooses among stages and units of his tracks in which something is late, and no others', () => {
  expect(ids(['partyGroup'])).toEqual(['buoc.partyGroup.selfReview', 'don-vi.u-a'])
  expect(ids(['partyGroup'], at('2023-12-05'))).toEqual([
    'buoc.partyGroup.selfReview',
    'buoc.partyGroup.conference',
    'don-vi.u-a',
  ])
  expect(ids(['partyCell'])).toEqual(['buoc.partyCell.selfReview', 'don-vi.u-cell'])
  expect(ids([])).toEqual([])
  expect(ids(['partyGroup'], at('2023-11-01'))).toEqual([])
})

test('each says how many are late', () => {
  expect(chosen(['partyGroup'], at('2023-12-05')).map(({ label }) => label)[2]).toBe('u-a: 02 hồ sơ quá hạn')
})
