import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Board, Row } from '@kiemdiem/domain/model/progress'
import { plan2023 } from '@kiemdiem/domain/plan/2023/plan-2023'
import { expect, it } from 'vitest'
import { waitingIn } from './waiting.ts'

const campaign: Campaign = {
  ...{ ...plan2023, id: 'kd', status: 'open', closedStages: [], organisers: {} },
  process: {
    ...plan2023.process,
    deciders: [
      ...plan2023.process.deciders.map((each) => (each.id === 'dang-doan' ? { ...each, unit: 'u-dd' } : each)),
      { id: 'cu', name: 'Chi ủy', class: 'member', members: ['p-b'], way: 'committee' },
      { id: 'dau', name: 'Chủ tịch', class: 'agencyHead', members: ['p-a'], way: 'head' },
    ],
  },
}
const row = (holder: string, group: string, step = 'decision') => ({ holder, group, step, name: holder }) as Row
const board = (track: string, rows: Record<string, Row>) => ({ track, rows, order: 1, unitName: 'Đơn vị' }) as Board

it('a superior’s are entered by who organises, a head’s and a committee’s by who handles the group besides, a meeting’s by nobody', () => {
  const boards = [
    board('provincial', { r1: row('Ban Thường vụ Tỉnh ủy', 'TU'), r2: row('Ban Thường vụ Tỉnh ủy', 'TU', 'notice') }),
    board('partyGroup', { r3: row('Chủ tịch', 'G7'), r4: row('Chủ tịch', 'G8'), r5: row('Đảng đoàn LĐLĐ tỉnh', 'G7') }),
    board('partyCell', { r6: row('Ban Thường vụ Tỉnh ủy', 'TU'), r7: row('Chi ủy', 'G9') }),
  ]
  const seen = { campaign, organiser: ['provincial', 'partyGroup'], scopes: ['kd.partyGroup.G7'], sheets: [] }
  const found = waitingIn(boards, seen)
  expect(found.map(({ decider, lines }) => [decider.id, lines.map(({ reviewId }) => reviewId)])).toEqual([
    ['btv-tinh-uy', ['r1']],
    ['dau', ['r3']],
  ])
  const cell = { ...seen, organiser: ['partyCell'], scopes: ['kd.partyCell.G9'] }
  expect(waitingIn(boards, cell).flatMap(({ lines }) => lines.map(({ reviewId }) => reviewId))).toEqual(['r6', 'r7'])
})
