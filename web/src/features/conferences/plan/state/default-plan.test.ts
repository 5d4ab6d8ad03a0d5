import type { Unit } from '@kiemdiem/domain/model/unit'
import { plan2023 } from '@kiemdiem/domain/plan/2023/plan-2023'
import type { MemberOn } from '@kiemdiem/domain/registry/members-of'
import { expect, test } from 'vitest'
import { defaultPlan } from './default-plan.ts'

const unit = {
  id: 'u-btv',
  kind: 'standingCommittee',
  name: 'Ban Thường vụ',
  head: 'p-1',
  clerks: ['p-2'],
} as unknown as Unit
const voting = (count: number): MemberOn[] =>
  Array.from(
    { length: count },
    (_, at) => ({ person: `p-${at + 1}`, name: `Người ${at + 1}`, post: '', votes: true }) as unknown as MemberOn,
  )
const proposed = (members: MemberOn[], conferenceRules = plan2023.conferenceRules) =>
  defaultPlan({ ...plan2023, id: '2023', place: '', conferenceRules }, unit, { rows: {} }, [], members).ballot

test('where fewer than five vote, hands are proposed, since sheets would tell who wrote which', () => {
  expect(proposed(voting(4))).toBe('showOfHands')
  expect(proposed(voting(5))).toBe('paper')
})

test('who does not vote makes a ballot no safer', () => {
  const observer = { ...voting(1)[0], person: 'p-9', votes: false } as MemberOn
  expect(proposed([...voting(4), observer])).toBe('showOfHands')
})

test('from how many on is the campaign’s to say', () => {
  const { secret: _none, ...rest } = plan2023.conferenceRules
  expect(proposed(voting(2), rest)).toBe('paper')
  expect(proposed(voting(6), { ...rest, secret: { minimumVoters: 7, source: '' } })).toBe('showOfHands')
})
