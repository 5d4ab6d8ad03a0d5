import { describe, expect, test } from 'vitest'
import type { Row } from '../../model/progress.ts'
import { ORGANISER } from '../../model/review.ts'
import { plan2023 } from '../../plan/2023/plan-2023.ts'
import { at, board, paper, row } from '../fixtures/build.ts'
import { type MyWork, myTasks } from './my-tasks.ts'

const tasks = (uid: string, work: Partial<MyWork>) =>
  myTasks({
    uid,
    organiser: [],
    papers: [],
    boards: [],
    conferences: [],
    campaign: { ...plan2023, closedStages: [] },
    now: at('2023-11-28'),
    ...work,
  })
const short = (uid: string, work: Partial<MyWork>) =>
  tasks(uid, work).map(({ kind, state, name }) => `${kind} ${state} ${name}`)

describe('an entry from paper that its signatory objects to', () => {
  const objected = [board('u-ban', 'partyGroup', [row('p-mai', { objectedEntry: 'p-nam' })])]
  const hrefs = (uid: string, organiser: string[] = []) =>
    tasks(uid, { boards: objected, organiser }).flatMap(({ kind, state, ...task }) =>
      kind === 'turn' ? [`${state} ${'href' in task ? task.href : ''}`] : [],
    )
  const paperId = row('p-mai').paperId

  test('is a task of who entered it and of the organisers of the track, of nobody else', () => {
    expect(hrefs('p-nam')).toEqual([`todo /nhap-thay/${paperId}`])
    expect(hrefs('p-hoa', ['partyGroup'])).toEqual([`todo /ho-so/${paperId}`])
    for (const [uid, organiser] of [
      ['p-else', []],
      ['p-hoa', ['partyCell']],
      ['p-mai', ['partyGroup']],
    ] as const)
      expect(hrefs(uid, [...organiser])).toEqual([])
  })

  test('is one task where the text rests on two reviews', () => {
    const twice = [...objected, board('u-cell', 'partyCell', [row('p-mai', { objectedEntry: 'p-nam' })])]
    expect(tasks('p-nam', { boards: twice }).filter(({ kind }) => kind === 'turn')).toHaveLength(1)
  })
})

const sealed = { state: 'sealed', accepted: 1, acceptedAt: at('2023-11-27') } as const

describe('a writer', () => {
  test('owes nothing without papers', () => expect(tasks('p-1', {})).toEqual([]))

  test('owes the paper until it is sent, then has it done', () => {
    expect(tasks('p-1', { papers: [paper('p-1')] })[0]).toMatchObject({
      kind: 'writeOwn',
      state: 'todo',
      open: 'write',
    })
    expect(tasks('p-1', { papers: [paper('p-1', sealed)] })[0]).toMatchObject({
      state: 'done',
      open: 'read',
      sentAt: at('2023-11-27'),
    })
  })

  test('a returned paper is owed again', () => {
    const returned = paper('p-1', { ...sealed, state: 'returned', revision: 2 })
    expect(tasks('p-1', { papers: [returned] })[0]).toMatchObject({ state: 'todo', returned: true, sentAt: null })
  })

  test('a paper reopened after the conference may be completed, is not owed and never late', () => {
    const completing = paper('p-1', { ...sealed, state: 'completing', revision: 2, feeds: ['partyGroup.conference'] })
    for (const day of ['2023-11-28', '2024-03-01']) {
      const task = tasks('p-1', { papers: [completing], now: at(day) })[0]
      expect(task).toMatchObject({ state: 'info', completing: true, closed: false, dueAt: null, open: 'write' })
    }
    expect(tasks('p-1', { papers: [paper('p-1')] })[0]).not.toHaveProperty('completing')
  })

  test('is late from the first moment after the last day, a day off included', () => {
    const sunday = paper('p-1', { dueAt: at('2023-12-10', '00:00') })
    expect(short('p-1', { papers: [sunday], now: at('2023-12-09', '23:59') })).toEqual(['writeOwn todo p-1'])
    expect(short('p-1', { papers: [sunday], now: at('2023-12-10', '00:00') })).toEqual(['writeOwn late p-1'])
  })

  test('only knows of it once every stage it feeds is closed', () => {
    const both = { feeds: ['partyGroup.selfReview', 'partyCell.selfReview'] }
    const state = (...closedStages: string[]) => {
      const campaign = { ...plan2023, closedStages }
      return tasks('p-1', { papers: [paper('p-1', both)], campaign })[0]
    }
    expect(state('partyGroup.selfReview')).toMatchObject({ state: 'todo', closed: false })
    expect(state(...both.feeds)).toMatchObject({ state: 'info', closed: true })
  })

  test("helps with a collective's paper that another sends", () => {
    const collective = paper('u-a', { writers: ['p-head', 'p-1'], responsible: 'p-head' })
    expect(short('p-1', { papers: [collective] })).toEqual(['helpCollective todo u-a'])
    expect(short('p-head', { papers: [collective] })).toEqual(['writeCollective todo u-a'])
  })
})

const waiting = (actor: string, date = '2023-12-05'): Partial<Row> => ({
  stage: 'conference',
  actors: [actor],
  dueAt: at(date, '00:00'),
  doneAt: { selfReview: at('2023-11-27') },
})

describe('a head', () => {
  const boards = [
    board('u-a', 'partyGroup', [
      row('p-1', waiting('p-head')),
      row('p-2'),
      row('p-3', { ...waiting('p-head'), stage: 'consultation', actors: [ORGANISER] }),
      row('u-a', waiting(ORGANISER)),
    ]),
  ]

  test('reads what was sent for his conference; not what is not there, settled, or for the organiser', () => {
    expect(tasks('p-head', { boards })).toMatchObject([
      { kind: 'readPerson', state: 'todo', name: 'p-1', dueAt: at('2023-12-05', '00:00'), sentAt: at('2023-11-27') },
    ])
  })

  test('has done so once it was read as it was last sent, and again when it comes anew', () => {
    const read = (day: string) => ({ boards, opened: { '2023_p-1': at(day) } })
    const paperId = tasks('p-head', { boards }).flatMap((task) => ('paperId' in task ? [task.paperId] : []))
    expect(paperId).toEqual(['2023_p-1'])
    expect(short('p-head', read('2023-11-27'))).toEqual(['readPerson done p-1'])
    expect(short('p-head', read('2023-11-26'))).toEqual(['readPerson todo p-1'])
  })

  test('a conference past its date is late', () => {
    expect(short('p-head', { boards, now: at('2023-12-05') })).toEqual(['readPerson late p-1'])
  })

  test('a clerk, who sees the same board, has nothing to read', () => {
    expect(tasks('p-clerk', { boards })).toEqual([])
  })
})

describe('an organiser of two tracks', () => {
  const organiser: MyWork['organiser'] = ['partyGroup', 'partyCell']

  test('reads what waits for the organiser in these tracks', () => {
    const boards = [
      board('u-a', 'partyGroup', [row('u-a', waiting(ORGANISER)), row('p-2', waiting('p-head'))]),
      board('u-cell', 'partyCell', [row('p-4', waiting(ORGANISER, '2023-12-10'))]),
      board('u-top', 'provincial', [row('p-5', waiting(ORGANISER))]),
    ]
    expect(short('p-org', { boards, organiser })).toEqual(['readCollective todo u-a', 'readPerson todo p-4'])
  })

  test('one text in both is one task with the earlier date', () => {
    const boards = [
      board('u-cell', 'partyCell', [row('p-9', waiting(ORGANISER, '2023-12-10'))]),
      board('u-a', 'partyGroup', [row('p-9', waiting(ORGANISER))]),
    ]
    for (const order of [boards, boards.toReversed()]) {
      const found = tasks('p-org', { boards: order, organiser })
      expect(found.map((task) => task.dueAt)).toEqual([at('2023-12-05', '00:00')])
    }
  })

  test("a report on which another's rating rests goes by its own collective, where that is known", () => {
    const borrowed = { ...waiting(ORGANISER), paperId: '2023_u-a' }
    const other = board('u-b', 'partyCell', [row('u-b', borrowed)])
    const own = board('u-a', 'partyGroup', [row('u-a', waiting(ORGANISER))])
    expect(tasks('p-org', { boards: [other], organiser })).toMatchObject([{ name: 'u-b', borrowed: true }])
    const [both, ...more] = tasks('p-org', { boards: [other, own], organiser })
    expect(both).toMatchObject({ paperId: '2023_u-a', name: 'u-a' })
    expect(both).not.toHaveProperty('borrowed')
    expect(more).toEqual([])
  })

  test("has nobody's task in what is his own: his paper, or a collective's that he writes", () => {
    const boards = [board('u-a', 'partyGroup', [row('p-org', waiting(ORGANISER)), row('u-a', waiting(ORGANISER))])]
    const papers = [paper('u-a', { ...sealed, writers: ['p-org'], responsible: 'p-head' })]
    expect(short('p-org', { boards, organiser, papers })).toEqual(['helpCollective done u-a'])
  })
})

test('overdue first, then by date, then to know, last what is done', () => {
  const campaign = { ...plan2023, closedStages: ['provincial.selfReview'] }
  const papers = [
    paper('p-1', { ...sealed, id: 'a', subjectName: 'done' }),
    paper('p-1', { id: 'b', subjectName: 'later', dueAt: at('2023-12-10', '00:00') }),
    paper('p-1', { id: 'c', subjectName: 'late', dueAt: at('2023-11-20', '00:00') }),
    paper('p-1', { id: 'd', subjectName: 'soon' }),
    paper('p-1', { id: 'e', subjectName: 'closed', feeds: ['provincial.selfReview'] }),
  ]
  const names = tasks('p-1', { papers, campaign }).map((task) => task.name)
  expect(names).toEqual(['late', 'soon', 'later', 'closed', 'done'])
})

describe('a decision', () => {
  const decided = (actors: string[], date: string): Partial<Row> => ({
    stage: 'decision',
    actors,
    dueAt: at(date, '00:00'),
    doneAt: { selfReview: at('2023-11-27'), conference: at('2023-11-28') },
  })
  const boards = [
    board('u-cell', 'partyCell', [
      row('p-1', decided(['p-decides', ORGANISER], '2023-12-10')),
      row('p-2', decided(['p-decides', ORGANISER], '2023-12-09')),
      row('p-decides', decided([ORGANISER], '2023-12-10')),
      row('p-3', waiting('p-decides')),
    ]),
  ]

  test('is one task a unit for a member of the decider, by the nearest date, without what is his own', () => {
    const own = tasks('p-decides', { boards }).filter(({ kind }) => kind === 'turn')
    expect(own).toMatchObject([
      {
        state: 'todo',
        title: 'Ghi kết quả xếp loại của cấp có thẩm quyền, 02 hồ sơ: u-cell',
        dueAt: at('2023-12-09', '00:00'),
      },
    ])
    expect(tasks('p-else', { boards })).toEqual([])
  })

  test('is recorded by the organiser of the track, and late once one of them is', () => {
    const work = { boards, organiser: ['partyCell'] }
    expect(tasks('p-org', work)).toMatchObject([
      {
        id: 'decide.u-cell',
        state: 'todo',
        title: 'Ghi kết quả xếp loại của cấp có thẩm quyền, 03 hồ sơ: u-cell',
        href: '/quyet-dinh/van-ban',
      },
    ])
    expect(tasks('p-org', { ...work, now: at('2023-12-09') })).toMatchObject([{ state: 'late' }])
    expect(tasks('p-org', { ...work, organiser: ['partyGroup'] })).toEqual([])
  })
})
