import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Board, Row } from '@kiemdiem/domain/model/progress'
import type { ConferenceTask } from '@kiemdiem/domain/progress/tasks/task'
import { startOfDay } from '@kiemdiem/domain/time'
import { expect, test } from 'vitest'
import { conferenceRows } from './conference-rows.ts'
import { unitRows } from './unit-rows.ts'

const NOW = startOfDay('2023-12-01')

const conference = (id: string, date: string, state: Conference['state'] = 'scheduled') =>
  ({ id, date, time: '08:00', state, proposals: [] }) as unknown as Conference
const task = (conferenceId: string, state: ConferenceTask['state']) =>
  ({ id: conferenceId, conferenceId, kind: 'minute', state }) as ConferenceTask

test('conferences to come stand first by time, those over last, newest first', () => {
  const rows = conferenceRows(
    [
      conference('old', '2023-11-20', 'confirmed'),
      conference('later', '2023-12-05'),
      conference('newer', '2023-11-28', 'confirmed'),
      conference('soon', '2023-12-01'),
      conference('off', '2023-12-09', 'cancelled'),
    ],
    [],
    NOW,
  )
  expect(rows.map((row) => row.conference.id)).toEqual(['soon', 'later', 'off', 'newer', 'old'])
  expect(rows.map((row) => row.past)).toEqual([false, false, true, true, true])
})

test('a conference that is over and still asks something of me is not folded away', () => {
  const rows = conferenceRows(
    [conference('minutes', '2023-11-20', 'open'), conference('seen', '2023-11-21', 'confirmed')],
    [task('minutes', 'late'), task('seen', 'info')],
    NOW,
  )
  expect(rows.map(({ conference: { id }, past }) => [id, past])).toEqual([
    ['minutes', false],
    ['seen', true],
  ])
})

const row = (step: Row['step']) => ({ step }) as Row
const board = (unit: string, order: number, rows: Row[], conferences: Partial<Board['conferences'][number]>[]) =>
  ({
    unit,
    unitName: unit,
    order,
    rows: Object.fromEntries(rows.map((each, at) => [`r${at}`, each])),
    conferences: conferences.map((each) => ({ id: 'c', date: '2023-12-05', time: '08:00', exceptions: [], ...each })),
  }) as unknown as Board

test('units whose day has passed stand first, then those that need a conference; one to come is enough, a cancelled one is not', () => {
  const rows = unitRows(
    [
      board('planned', 1, [row('drafting')], [{ state: 'scheduled', proposals: 0 }]),
      board('overdue', 6, [row('drafting')], [{ state: 'scheduled', date: '2023-11-30', proposals: 0 }]),
      board('none', 3, [row('drafting'), row('toConference')], []),
      board('cancelled', 2, [row('toConference')], [{ state: 'cancelled', proposals: 0 }]),
      board('deferred', 4, [row('toPropose'), row('toConference')], [{ state: 'confirmed', proposals: 1 }]),
      board('through', 5, [row('decision')], [{ state: 'confirmed', proposals: 1 }]),
    ],
    NOW,
  )
  expect(rows.map(({ unit, waiting, conferences }) => [unit, waiting, conferences.length])).toEqual([
    ['overdue', 0, 1],
    ['cancelled', 1, 0],
    ['none', 2, 0],
    ['deferred', 1, 1],
    ['planned', 0, 1],
    ['through', 0, 1],
  ])
})
