import { expect, test } from 'vitest'
import type { Row } from '../../model/progress.ts'
import type { Track } from '../../model/terms.ts'
import { plan2023 } from '../../plan/2023/plan-2023.ts'
import { at, board, row, unit } from '../fixtures/build.ts'
import { maySuggestRow } from './may-suggest-row.ts'
import { rowState } from './row-state.ts'

const may = (
  uid: string,
  subject: string,
  over: Partial<Row> = {},
  track: Track = 'partyGroup',
  own: Track[] = [],
  process = plan2023.process,
) => {
  const each = row(subject, over)
  const state = rowState(board('u-a', track, [each]), 'r', each, at('2023-11-28'), plan2023.calendar)
  return maySuggestRow(state, { uid, organiser: own }, unit('u-a'), process)
}

test('issues are suggested to a paper not sent: by its unit head to staff, by an organiser to everybody in the track', () => {
  expect(may('p-head', 'p-1')).toBe(true)
  expect(may('p-org', 'p-1', {}, 'partyGroup', ['partyGroup'])).toBe(true)
  expect(may('p-org', 'u-a', {}, 'partyGroup', ['partyGroup'])).toBe(true)
  expect(may('p-head', 'p-1', { step: 'returned' })).toBe(true)
})

test('not once it is sent, not to oneself, not to the report one sends, not in other tracks', () => {
  expect(may('p-head', 'p-1', { stage: 'conference' })).toBe(false)
  expect(may('p-org', 'p-org', {}, 'partyGroup', ['partyGroup'])).toBe(false)
  expect(may('p-org', 'u-a', { actors: ['p-org'] }, 'partyGroup', ['partyGroup'])).toBe(false)
  expect(may('p-head', 'u-a')).toBe(false)
  expect(may('p-head', 'p-1', {}, 'partyCell')).toBe(false)
  expect(may('p-org', 'p-1', {}, 'partyGroup', ['provincial'])).toBe(false)
  expect(may('p-clerk', 'p-1')).toBe(false)
})

test('where the superior authority alone suggests, the head is offered nothing, and the organiser enters it', () => {
  const superior = { ...plan2023.process, suggest: 'superior' as const }
  expect(may('p-head', 'p-1', {}, 'partyGroup', [], superior)).toBe(false)
  expect(may('p-org', 'p-1', {}, 'partyGroup', ['partyGroup'], superior)).toBe(true)
})
