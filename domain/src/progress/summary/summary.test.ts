import { expect, test } from 'vitest'
import type { Board, Row } from '../../model/progress.ts'
import { ORGANISER } from '../../model/review.ts'
import { LISTED_MAX } from '../../model/summary.ts'
import type { Track } from '../../model/terms.ts'
import { plan2023 } from '../../plan/2023/plan-2023.ts'
import { at, board, row } from '../fixtures/build.ts'
import { foldBoards } from '../fold-boards.ts'
import { myTasks } from '../tasks/my-tasks.ts'
import { figuresOf } from './figures.ts'
import { summariesOf } from './summaries-of.ts'

const { calendar } = plan2023
const TRACKS: Track[] = ['partyGroup', 'provincial', 'partyCell']
const sent = (over: Partial<Row> = {}): Partial<Row> => ({
  stage: 'conference',
  actors: [ORGANISER],
  dueAt: at('2023-12-05', '00:00'),
  doneAt: { selfReview: at('2023-11-27') },
  ...over,
})
const decided: Partial<Row> = { stage: 'decision', actors: [ORGANISER], dueAt: at('2023-12-10', '00:00') }

const BOARDS: Board[] = [
  board('u-a', 'partyGroup', [row('p-1', sent()), row('p-2'), row('p-org', decided), row('p-3', decided)]),
  board('u-b', 'partyGroup', [row('u-b', sent()), row('p-5', { objectedEntry: 'p-clerk' })], {
    conferences: [
      {
        ...{ id: 'c-1', kind: 'k', date: '2023-12-01', time: '08:00' },
        state: 'confirmed',
        proposals: 0,
        exceptions: [],
        objections: 1,
      },
    ],
  }),
  board('u-cell', 'partyCell', [row('p-1', sent({ dueAt: at('2023-12-10', '00:00') })), row('p-6')]),
]
const of = (boards: readonly Board[], now = at('2023-11-28')) =>
  summariesOf({ campaign: { ...plan2023, id: '2023' }, tracks: TRACKS, boards, organisers: ['p-org', 'p-hoa'], now })
const work = (uid: string, organiser: readonly Track[], now: Date) => ({
  ...{ uid, organiser, now, papers: [], conferences: [], campaign: { ...plan2023, closedStages: [] } },
})

test('summaries give an organiser the tasks and figures that all boards of his tracks give, early and late', () => {
  for (const organiser of [['partyGroup'], ['partyCell'], TRACKS] as const) {
    const summaries = of(BOARDS).filter(({ track }) => (organiser as readonly Track[]).includes(track))
    const boards = BOARDS.filter(({ track }) => (organiser as readonly Track[]).includes(track))
    for (const now of [at('2023-11-28'), at('2023-12-08'), at('2023-12-30')]) {
      for (const uid of ['p-org', 'p-hoa', 'p-1']) {
        const mine = work(uid, organiser, now)
        const byBoards = myTasks({ ...mine, boards })
        if (uid === 'p-hoa') expect(byBoards).not.toEqual([])
        expect(myTasks({ ...mine, boards: [], summaries })).toEqual(byBoards)
        // Boards that one sees besides say nothing twice.
        expect(myTasks({ ...mine, boards, summaries })).toEqual(byBoards)
      }
      const { papers, late, nearest } = foldBoards(boards, now, calendar)
      const figures = figuresOf(summaries, now, calendar)
      expect(figures).toMatchObject({ papers, late: late.length })
      expect(figures.nearest?.dueAt).toEqual(nearest[0]?.dueAt)
    }
  }
})

test('a track without boards has a summary that says nothing; a track of one unit names it', () => {
  const [group, provincial, cell] = of(BOARDS)
  expect(provincial).toMatchObject({ track: 'provincial', papers: {}, due: [], readings: [], unitName: null })
  expect([group?.unitName, cell?.unitName]).toEqual([null, 'u-cell'])
})

test('whoever was told is no longer counted among those who wait for a result', () => {
  const told = row('p-1', sent({ doneAt: { notice: at('2023-12-12') } }))
  const [group, provincial] = of([board('u-a', 'partyGroup', [told, row('p-2', sent({}))])])
  expect([group?.untold, provincial?.untold]).toEqual([1, 0])
})

test('the same boards in another order give the same', () => {
  expect(of(BOARDS.toReversed())).toEqual(of(BOARDS))
})

test('of very many tasks the most urgent are listed, the others counted', () => {
  const rows = Array.from({ length: LISTED_MAX + 20 }, (_, nth) =>
    row(`p-${nth}`, sent({ dueAt: at('2023-12-05', `0${nth % 10}:00`) })),
  )
  const [group] = of([board('u-a', 'partyGroup', rows)])
  expect(group?.unlisted).toBe(20)
  expect(group?.readings).toHaveLength(LISTED_MAX)
  const times = group?.readings.map(({ dueAt }) => dueAt?.getTime() ?? 0) ?? []
  expect(times).toEqual([...times].sort())
})
