import { describe, expect, it } from 'vitest'
import { judge } from '../../../commands/admit.ts'
import { paths } from '../../../ids.ts'
import type { Conference } from '../../../model/conference.ts'
import type { Member } from '../../../model/unit.ts'
import { askedOf, onRoll, planOf } from '../../../office/meetings.fixture.ts'
import { openOffice } from '../../../office/open-office.fixture.ts'
import { read } from '../../../office/stored.fixture.ts'
import { apply, type Store } from '../../../writes/apply.ts'
import type { ScheduleConferenceInput } from '../../inputs.ts'
import { scheduleConference } from '../schedule.ts'

const member = (person: string | null, rest: Partial<Member> = {}): Member => ({
  ...{ person, name: person ?? 'Lò Thị Panh', post: 'Ủy viên', agency: '', from: null, to: null, votes: true },
  ...rest,
})
const MEMBERS = [
  member('p-son', { post: 'Chủ tịch' }),
  member('p-my', { post: 'Phó Chủ tịch' }),
  member(null, { agency: 'Trường Tiểu học Bình Lư' }),
]

/** A standing committee with a member of a school; its staff work in the office beside it. */
const office = (
  members: Member[],
  probationary: string[] = [],
  kind: 'standingCommittee' | 'partyCell' = 'standingCommittee',
) =>
  openOffice({
    campaign: { id: '2023', organisers: { partyGroup: ['p-to'], provincial: [], partyCell: ['p-to'] } },
    units: [
      { id: 'u-cq', kind: 'office', head: 'p-son' },
      { id: 'u-btv', kind, head: 'p-son', deputies: ['p-my'], clerks: ['p-dat'], members, order: 2 },
    ],
    people: ['p-son', 'p-my', 'p-dat', 'p-cu', 'p-to'].map((id) => ({ id, probationary: probationary.includes(id) })),
    subjects: ['u-btv', 'p-son', 'p-my'].map((subject) => ({ subject, unit: 'u-btv' })),
  })

const plan = (store: Store, rest: Partial<ScheduleConferenceInput> = {}) => {
  const outcome = judge(scheduleConference)(planOf(store, askedOf(store, 'u-btv', { roll: [], ...rest })))
  if (!outcome.ok) return outcome.at
  apply(store, outcome.writes)
  return read<Conference>(store, paths.conference(outcome.answer.conferenceId)).roll
}
const lines = (found: ReturnType<typeof plan>) =>
  Array.isArray(found) ? found.map(({ id, kind, counts }) => [id, kind, counts]) : found

describe('who comes to a conference', () => {
  it('are the members of that day, whatever was asked; a clerk who writes is a guest', () => {
    const roll = plan(office(MEMBERS))
    expect(lines(roll)).toEqual([
      ['p-son', 'member', true],
      ['p-my', 'member', true],
      ['g-1', 'member', true],
      ['p-dat', 'guest', false],
    ])
    expect(roll).toMatchObject({ 2: { name: 'Lò Thị Panh', post: 'Ủy viên, Trường Tiểu học Bình Lư', uid: null } })
  })

  it('a planner makes nobody a member, and no member a guest', () => {
    const asGuest = { ...onRoll('p-my'), kind: 'guest' as const }
    expect(lines(plan(office(MEMBERS), { roll: [asGuest] }))).toContainEqual(['p-my', 'member', true])
    expect(plan(office(MEMBERS), { roll: [onRoll('p-dat')] })).toEqual({ 'roll.0': 'notMember' })
    const stranger = { personId: null, kind: 'member' as const, name: 'Đỗ Quang Thiệu', post: '' }
    expect(plan(office(MEMBERS), { roll: [stranger] })).toEqual({ 'roll.0': 'memberNotPerson' })
    expect(plan(office(MEMBERS), { chair: 'p-dat', secretary: 'p-my' })).toEqual({ chair: 'notMember' })
  })

  it('whose term ended the day before is no member; the list saved again drops him and keeps the others as they were', () => {
    const until = (to: string) => [...MEMBERS, member('p-cu', { to })]
    expect(lines(plan(office(until('2023-12-01'))))).toContainEqual(['p-cu', 'member', true])
    expect(lines(plan(office(until('2023-11-30'))))).toHaveLength(4)
    expect(plan(office(until('2023-11-30')), { roll: [onRoll('p-cu')] })).toEqual({ 'roll.0': 'notOfUnit' })
    const store = office(until('2023-12-01'))
    plan(store)
    const moved = { conferenceId: '2023_u-btv_1', revision: 1, date: '2023-12-04' }
    expect(lines(plan(store, moved))).toEqual(lines(plan(office(MEMBERS))))
  })

  it('who is on probation attends the cell without a vote', () => {
    const store = office(MEMBERS, ['p-my'], 'partyCell')
    const found = plan(store, { reasons: { '2023_agencyBeforeCell-u-btv': 'Họp cùng ngày' } })
    expect(lines(found)).toContainEqual(['p-my', 'member', false])
  })

  it('a unit of which no member has a vote cannot meet', () => {
    const silent = MEMBERS.map((each) => ({ ...each, votes: false }))
    expect(plan(office(silent))).toEqual({ roll: 'noMembers' })
    expect(plan(office(silent.map((each) => ({ ...each, to: '2023-11-30' }))))).toMatchObject({ roll: 'noMembers' })
  })
})
