import { expect, test } from 'vitest'
import type { Row } from '../../model/progress.ts'
import { plan2023 } from '../../plan/2023/plan-2023.ts'
import { at, board, row, unit } from '../fixtures/build.ts'
import { mayReadRow } from './may-read-row.ts'
import { rowState } from './row-state.ts'

const sealed: Partial<Row> = { stage: 'conference', doneAt: { selfReview: at('2023-11-27') } }
const state = (subject: string, over: Partial<Row>, track: 'partyGroup' | 'partyCell' = 'partyGroup') => {
  const each = row(subject, over)
  return rowState(board('u-a', track, [each]), 'r', each, at('2023-11-28'), plan2023.calendar)
}
const may = (uid: string, subject: string, over = sealed, track: 'partyGroup' | 'partyCell' = 'partyGroup') =>
  mayReadRow(state(subject, over, track), { uid, organiser: [] }, unit('u-a'), plan2023.process)

test('an organiser reads what is sent in his tracks, nothing before', () => {
  const viewer = { uid: 'p-org', organiser: ['partyGroup' as const] }
  expect(mayReadRow(state('p-1', sealed), viewer, null, plan2023.process)).toBe(true)
  expect(mayReadRow(state('p-1', {}), viewer, null, plan2023.process)).toBe(false)
  expect(mayReadRow(state('p-1', sealed, 'partyCell'), viewer, null, plan2023.process)).toBe(false)
})

test('a head reads his staff, a clerk nobody, everybody himself', () => {
  expect(may('p-head', 'p-1')).toBe(true)
  expect(may('p-clerk', 'p-1')).toBe(false)
  expect(may('p-clerk', 'p-clerk')).toBe(true)
  expect(may('p-head', 'p-1', sealed, 'partyCell')).toBe(false)
})

test("a collective's paper is read by who writes it, not through an office that only rests on it", () => {
  expect(may('p-drafter', 'u-a')).toBe(true)
  expect(may('p-clerk', 'u-a')).toBe(false)
  expect(may('p-drafter', 'u-a', { ...sealed, paperId: '2023_u-btv' })).toBe(false)
})
