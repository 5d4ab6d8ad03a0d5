import { describe, expect, it } from 'vitest'
import type { Member } from '../model/unit.ts'
import { personOf, unitOf } from '../office/registry.fixture.ts'
import { membersOf } from './members-of.ts'

const ON = '2023-12-01'
const member = (person: string | null, rest: Partial<Member> = {}): Member => ({
  ...{ person, name: 'Giàng A Lử', post: 'Ủy viên', agency: '', from: null, to: null, votes: true },
  ...rest,
})
const board = unitOf({ id: 'u-ban', head: 'p-hoa' })
const people = [
  personOf({ id: 'p-hoa', name: 'Điêu Thị Hoa', posts: [{ unit: 'u-ban', title: 'Trưởng Ban' }] }, [board]),
  personOf({ id: 'p-mai', posts: [{ unit: 'u-ban', title: 'Chuyên viên', from: '2023-12-01', to: null }] }, [board]),
  personOf({ id: 'p-cu', posts: [{ unit: 'u-ban', title: 'Chuyên viên', to: '2023-11-30' }] }, [board]),
  personOf({ id: 'p-nghi', active: false }, [board]),
  personOf({ id: 'p-xa', posts: [{ unit: 'u-khac', title: 'Chuyên viên' }] }, [board]),
]
const ids = (members: ReturnType<typeof membersOf>) => members.map(({ person }) => person)

describe('who belongs to a unit on a day', () => {
  it('without a list are those who serve and hold a post there that day, all with a vote', () => {
    expect(membersOf(board, people, ON)).toEqual([
      { person: 'p-hoa', name: 'Điêu Thị Hoa', post: 'Trưởng Ban', agency: '', votes: true },
      expect.objectContaining({ person: 'p-mai', votes: true }),
    ])
    expect(ids(membersOf({ ...board, members: [] }, people, '2023-11-30'))).toEqual(['p-hoa', 'p-cu'])
  })

  it('without a list its head and deputies belong whatever post they hold, and nobody who has left', () => {
    const office = unitOf({ id: 'u-cq', kind: 'office', head: 'p-xa', deputies: ['p-nghi'] })
    expect(membersOf(office, people, ON)).toEqual([
      { person: 'p-xa', name: 'Đồng chí xa', post: 'Chuyên viên', agency: '', votes: true },
    ])
    expect(ids(membersOf({ ...office, members: [member('p-nghi'), member('p-hoa')] }, people, ON))).toEqual(['p-hoa'])
  })

  it('with a list are those on it, from the first day to the last, of other agencies too', () => {
    const members = [
      member('p-hoa', { name: 'Tên cũ', post: 'Chủ tịch' }),
      member(null, { agency: 'Trường THPT', from: ON, to: ON }),
      member('p-mai', { from: '2023-12-02' }),
      member('p-cu', { to: '2023-11-30' }),
    ]
    expect(membersOf({ ...board, members }, people, ON)).toEqual([
      { person: 'p-hoa', name: 'Điêu Thị Hoa', post: 'Chủ tịch', agency: '', votes: true },
      { person: null, name: 'Giàng A Lử', post: 'Ủy viên', agency: 'Trường THPT', votes: true },
    ])
  })

  it('who is on probation in the Party attends its cell without a vote, and votes elsewhere', () => {
    const onProbation = people.map((person) => (person.id === 'p-mai' ? { ...person, probationary: true } : person))
    const members = [member('p-mai'), member('p-hoa', { votes: false })]
    const votes = (kind: 'partyCell' | 'standingCommittee') =>
      membersOf({ ...board, kind, members }, onProbation, ON).map((each) => each.votes)
    expect(votes('partyCell')).toEqual([false, false])
    expect(votes('standingCommittee')).toEqual([true, false])
  })
})
