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
  expect(chosen(['partyGroup'], at('2023-12-05')).map(({ label }) => label)[2]).toBe('u-a: 02 việc quá hạn')
})

test('what goes on beside the stages is chosen as they are, once its day has passed', () => {
  const past = [
    row('p-1', { stage: 'archive', dueAt: null, doneAt: { notice: at('2023-12-11') }, unreceived: true }),
    row('p-2', { stage: 'archive', dueAt: null, remediation: { state: 'confirmed', asked: [] } }),
  ]
  const own = [board('u-a', 'partyGroup', past)]
  const of = (now: Date) => choicesOf(plan2023, own, ['partyGroup'], now).map(({ id }) => id)
  expect(of(at('2023-12-18'))).toEqual([])
  expect(of(at('2023-12-19'))).toEqual(['buoc.partyGroup.receipt', 'don-vi.u-a'])
  expect(of(at('2024-01-02'))).toEqual(['buoc.partyGroup.receipt', 'buoc.partyGroup.remediation', 'don-vi.u-a'])
})
