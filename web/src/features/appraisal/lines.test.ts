import type { Mark } from '@kiemdiem/domain/appraisal/mark'
import type { Sheet, SheetProposal } from '@kiemdiem/domain/appraisal/sheet/sheet'
import type { Step } from '@kiemdiem/domain/model/progress'
import { process2023 } from '@kiemdiem/domain/plan/2023/process-2023'
import { expect, test } from 'vitest'
import { handledScopes } from '../../lib/data/group-lines.ts'
import { silentIn } from './calls/silent-in.ts'
import { acceptable, awaitedIn, groupsOf } from './lines.ts'

const campaign = { id: 'kd', process: process2023 }
const held = ['kd.partyGroup.G3', 'kd.partyGroup.G7', 'kd.provincial.TU']
const proposal: SheetProposal = {
  ...{ act: 'a', number: 1, unitName: 'Ban A', selfRating: 'good', tally: null, proposed: 'good', remark: '' },
}

const board = (unit: string, order: number, rows: Record<string, [name: string, step: Step]>) => ({
  ...{ campaign: 'kd', unit, unitName: `Ban ${unit}`, track: 'partyGroup', order, viewers: [], planners: [] },
  ...{ conferences: [], updatedAt: new Date(0) },
  rows: Object.fromEntries(
    Object.entries(rows).map(([id, [name, step]]) => [
      id,
      {
        ...{ subject: id, subjectKind: 'person' as const, name, paperId: id, step, skips: [], dueAt: null, doneAt: {} },
        ...{ stage: 'appraisal' as const, late: [], holder: '', actors: [] },
      },
    ]),
  ),
})
const boards = [
  board('B', 2, { r3: ['Hoa', 'appraisal'], r4: ['Yến', 'toPropose'] }),
  board('A', 1, { r1: ['Đạt', 'appraisal'], r2: ['Dũng', 'decision'], r5: ['An', 'consultation'] }),
]

const sheet = (scope: string, rows: Record<string, string>, rest: object = {}): Sheet => ({
  ...{ scope, campaign: 'kd', track: 'partyGroup', group: '' },
  rows: Object.fromEntries(
    Object.entries(rows).map(([id, name]) => [
      id,
      { subject: id, subjectKind: 'person' as const, name, proposal, ...rest },
    ]),
  ),
})
const sheets = [
  sheet('kd.partyGroup.G7', { r3: 'Hoa', r1: 'Đạt', r2: 'Dũng' }),
  sheet('kd.partyGroup.G3', { r5: 'An' }, { proposal: null }),
]
const mark = (id: string, level: Mark['level']): Mark => ({
  ...{ id, scope: 'kd.partyGroup.G7', campaign: 'kd', track: 'partyGroup', rev: 1, by: 'p-a', at: new Date(0) },
  ...{ level, pending: null, reason: '', remark: '' },
})
const groups = (marks: Mark[] = []) => groupsOf(handledScopes(campaign, held), boards, sheets, marks)

test('groups are those of tracks with appraisal that one handles, in the order of the process', () => {
  expect(handledScopes(campaign, held).map(({ scope }) => scope)).toEqual(['kd.partyGroup.G3', 'kd.partyGroup.G7'])
  expect(groups().map(({ scope }) => scope)).toEqual(['kd.partyGroup.G3', 'kd.partyGroup.G7'])
})

test('units stand in the plan’s order and names as Vietnamese sorts them; each says where it stands', () => {
  const [returned, others] = groups()
  expect(returned?.lines.map(({ row, state }) => [row.name, state])).toEqual([['An', 'returned']])
  expect(others?.lines.map(({ row, state }) => [row.name, state])).toEqual([
    ['Dũng', 'handedOver'],
    ['Đạt', 'open'],
    ['Hoa', 'open'],
  ])
})

test('the unit’s level is taken only where nothing is written and something is proposed', () => {
  expect(acceptable(groups()).map(({ reviewId }) => reviewId)).toEqual(['r1', 'r3'])
  expect(acceptable(groups([mark('r1', 'completed'), mark('r3', null)])).map(({ reviewId }) => reviewId)).toEqual([
    'r3',
  ])
})

test('whom to call are units of these tracks whose proposals are not there, with the names', () => {
  expect(awaitedIn(boards, ['partyGroup'])).toEqual([{ unit: 'B', unitName: 'Ban B', names: ['Yến'] }])
  expect(awaitedIn(boards, ['partyCell'])).toEqual([])
})

test('whom to call are bodies too, of whose opinions some are owed on what one handles', () => {
  const asked = boards.map(({ rows, ...board }) => ({
    ...board,
    rows: Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, { ...row, actors: ['p-hoi'] }])),
  }))
  const bodies = [
    { id: 'b-hoi', name: 'Hội Khuyến học', members: ['p-hoi'], outside: false },
    { id: 'b-khac', name: 'Ban khác', members: ['p-khac'], outside: false },
  ]
  const owed = { body: 'b-hoi', bodyName: 'Hội Khuyến học', members: ['p-hoi'], count: 1 }
  expect(silentIn(groups(), asked, bodies)).toEqual([owed])
  const given = { opinions: { 'b-hoi': { part: 'consultation.1', level: 'good' as const, at: new Date(0) } } }
  const answered = groups().map((group) => ({
    ...group,
    lines: group.lines.map((line) => ({ ...line, row: { ...line.row, ...given } })),
  }))
  expect(silentIn(answered, asked, bodies)).toEqual([])
})
