import { expect, it } from 'vitest'
import { personOf, unitOf } from '../office/registry.fixture.ts'
import { conferenceRules2023 } from '../plan/conference-rules.ts'
import { membersOf } from '../registry/members-of.ts'
import { defaultRoll } from './roll.ts'

const ON = '2023-12-01'
const member = { post: 'Ủy viên Ban Thường vụ', agency: '', from: null, to: null, votes: true }
const unit = unitOf({
  id: 'u-btv',
  kind: 'standingCommittee',
  head: 'p-son',
  deputies: ['p-my'],
  members: [
    { ...member, person: 'p-son', name: 'Hoàng Văn Sơn', post: 'Chủ tịch' },
    { ...member, person: null, name: 'Lò Thị Panh', agency: 'Trường Tiểu học Bình Lư' },
    { ...member, person: 'p-cu', name: 'Người cũ', to: '2023-11-30' },
  ],
})
const people = ['p-son', 'p-my', 'p-cu', 'p-dat'].map((id) => personOf({ id, name: `Đồng chí ${id}` }, [unit]))
const guests = conferenceRules2023.guests.byKind.standingCommittee ?? []

it('calls the members of the day, as guests those rated here who are none, then the bodies usually invited', () => {
  const roll = defaultRoll(unit, membersOf(unit, people, ON), ['u-btv', 'p-son', 'p-my', 'p-la'], people, guests)
  expect(roll.map(({ personId, kind, name, post }) => [personId, kind, name, post])).toEqual([
    ['p-son', 'member', 'Đồng chí p-son', 'Chủ tịch'],
    [null, 'member', 'Lò Thị Panh', 'Ủy viên Ban Thường vụ, Trường Tiểu học Bình Lư'],
    ['p-my', 'guest', 'Đồng chí p-my', 'Chuyên viên'],
    [null, 'body', 'Đại diện lãnh đạo LĐLĐ tỉnh phụ trách địa bàn', ''],
  ])
})
