import { describe, expect, test } from 'vitest'
import { plan2023 } from '../plan/2023/plan-2023.ts'
import { at, board, row } from './fixtures/build.ts'
import { foldBoards } from './fold-boards.ts'

const { calendar } = plan2023
const fold = (boards: Parameters<typeof foldBoards>[0], now = at('2023-11-28')) => foldBoards(boards, now, calendar)

const sent = {
  stage: 'conference',
  dueAt: at('2023-12-05', '00:00'),
  doneAt: { selfReview: at('2023-11-27') },
} as const

describe('foldBoards', () => {
  test('nothing gives nothing, and no time of update', () => {
    expect(fold([])).toEqual({
      units: [],
      stages: {},
      papers: { sent: 0, total: 0 },
      late: [],
      nearest: [],
      updatedAt: null,
    })
  })

  test('counts who is in a stage and who has it behind', () => {
    const { units, stages } = fold([board('u-a', 'partyGroup', [row('p-1'), row('p-2', sent)])])
    expect(stages.selfReview).toEqual({ total: 2, done: 1, here: 1, late: 0 })
    expect(stages.conference).toEqual({ total: 2, done: 0, here: 1, late: 0 })
    expect(stages.decision).toEqual({ total: 2, done: 0, here: 0, late: 0 })
    expect(units[0]?.stages).toEqual(stages)
  })

  test('a stage that a track lacks counts only the tracks that have it', () => {
    const { units, stages } = fold([
      board('u-a', 'partyGroup', [row('p-1')]),
      board('u-cell', 'partyCell', [row('p-1'), row('p-2')], { order: 2 }),
    ])
    expect(units.map((unit) => unit.unit)).toEqual(['u-cell', 'u-a'])
    expect(units[0]?.stages.appraisal).toBeUndefined()
    expect(stages.appraisal?.total).toBe(1)
    expect(stages.selfReview?.total).toBe(3)
  })

  test('one paper that feeds two tracks is counted once', () => {
    const { papers } = fold([
      board('u-a', 'partyGroup', [row('p-1', sent)]),
      board('u-cell', 'partyCell', [row('p-1', { ...sent, dueAt: at('2023-12-10', '00:00') }), row('p-2')]),
    ])
    expect(papers).toEqual({ sent: 1, total: 2 })
  })

  test('the last day is in time; the next moment is late, also on a day off', () => {
    const sunday = board('u-a', 'provincial', [row('p-1', { dueAt: at('2023-12-10', '00:00') })])
    expect(fold([sunday], at('2023-12-09', '23:59')).late).toEqual([])
    const late = fold([sunday], at('2023-12-10', '00:00')).late
    expect(late.map((each) => each.lateness)).toEqual([{ state: 'late', workingDays: 1 }])
  })

  test('a deadline on a Sunday stands on the Sunday', () => {
    const one = board('u-a', 'partyGroup', [row('p-1', { dueAt: at('2023-12-11', '00:00') })])
    expect(fold([one], at('2023-12-10', '20:00')).units[0]?.rows[0]?.lateness).toEqual({ state: 'today' })
    expect(fold([one], at('2023-12-11', '07:00')).late).toHaveLength(1)
  })

  test('who is late: longest overdue first, then as the plan orders', () => {
    const old = row('p-old', { dueAt: at('2023-11-20', '00:00') })
    const { late, stages } = fold(
      [
        board('u-b', 'partyGroup', [row('p-2'), old], { order: 11 }),
        board('u-a', 'partyGroup', [row('p-1'), row('p-3', sent)], { order: 10 }),
      ],
      at('2023-12-01'),
    )
    expect(late.map((each) => each.row.subject)).toEqual(['p-old', 'p-1', 'p-2'])
    expect(stages.selfReview?.late).toBe(3)
  })

  test('the nearest deadlines leave out what has passed, and rows without a date', () => {
    const { nearest } = fold(
      [board('u-a', 'partyGroup', [row('p-1'), row('p-2', sent), row('p-3', { stage: 'notice', dueAt: null })])],
      at('2023-12-01'),
    )
    expect(nearest).toEqual([{ track: 'partyGroup', stage: 'conference', dueAt: at('2023-12-05', '00:00'), open: 1 }])
  })

  test('a finished review is done with its last stage and never late', () => {
    const finished = row('p-1', {
      stage: 'archive',
      dueAt: at('2023-11-20', '00:00'),
      doneAt: { archive: at('2023-11-19') },
    })
    const { stages, late } = fold([board('u-a', 'partyCell', [finished])])
    expect(stages.archive).toEqual({ total: 1, done: 1, here: 0, late: 0 })
    expect(late).toEqual([])
  })

  test('in a unit the collective stands first, then people by given name', () => {
    const names = (name: string) => ({ name })
    const one = board('u-a', 'partyGroup', [
      row('p-1', names('Lò Văn Bình')),
      row('p-2', names('Vàng Thị An')),
      row('u-a', names('Ban A')),
    ])
    expect(fold([one]).units[0]?.rows.map((each) => each.row.name)).toEqual(['Ban A', 'Vàng Thị An', 'Lò Văn Bình'])
  })
})
