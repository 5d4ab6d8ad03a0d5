import { expect, it } from 'vitest'
import { judge } from '../../commands/admit.ts'
import type { Person } from '../../model/person.ts'
import type { Review } from '../../model/review.ts'
import type { Unit } from '../../model/unit.ts'
import { plan2023 } from '../../plan/2023/plan-2023.ts'
import type { NoticePart } from '../notice.ts'
import { readTold, type ToldFacts } from './read-told.ts'

const part: NoticePart = {
  ...{ stage: 'notice', number: 4, act: 'a', to: 'subjects', audience: ['p-a'], level: 'good', pending: null },
  ...{ notRated: null, decider: 'Đảng đoàn', remark: 'Chủ động.', at: new Date('2023-12-11T01:00:00Z') },
}
// Of a header and a unit only what the command asks.
const review = (subject: string, group: string) =>
  ({
    ...{ id: `kd_${subject}_partyGroup`, campaign: 'kd', track: 'partyGroup', group, subject, subjectKind: 'person' },
    ...{ side: 'civil', name: subject, unit: 'u-ban', decider: 'dang-doan', actors: {}, doneAt: {} },
  }) as unknown as Review
const unit = {
  id: 'u-ban',
  name: 'Ban',
  kind: 'department',
  head: 'p-truong',
  clerks: ['p-dau-moi'],
  deputies: ['p-b'],
} as unknown as Unit
const person = (id: string, rest: Partial<Person> = {}) =>
  [id, { id, name: id, posts: [], partyMember: false, ...rest } as unknown as Person] as const

const facts = (uid: string, rest: Partial<ToldFacts['caller']['access']> = {}): ToldFacts => ({
  campaign: { ...plan2023, id: 'kd', status: 'open', closedStages: [], organisers: {}, eventSeq: 1 },
  unit,
  input: { campaign: 'kd', unit: 'u-ban', key: 'khoa-thu-1' },
  told: [review('p-a', 'G7'), review('p-b', 'G3')].map((each) => ({ review: each, part })),
  people: new Map([person('p-a', { partyMember: true }), person('p-b', { partyMember: true })]),
  ...{ withoutMail: new Set(['p-a']), inOwnCell: new Set(['p-b']), deciding: new Map() },
  papers: { rulings: [], entries: [], results: new Map() },
  caller: { uid, access: { active: true, organiser: [], ...rest } },
  now: new Date('2023-12-12T01:00:00Z'),
})
const printed = (...of: Parameters<typeof facts>) => {
  const asked = facts(...of)
  const outcome = judge(readTold)(asked)
  if (!outcome.ok) return outcome.reason
  const { items, sealed } = readTold.answer(outcome, asked)
  return { names: items.map(({ name }) => name), sealed }
}

it('is everybody of the unit for its head, and of his groups alone for who organises', () => {
  expect(printed('p-truong')).toEqual({ names: ['p-a', 'p-b'], sealed: false })
  const scopes = ['kd.partyGroup.G3']
  expect(printed('p-to', { organiser: ['partyGroup'], scopes })).toEqual({ names: ['p-b'], sealed: false })
  expect(printed('p-to', { organiser: ['partyCell'], scopes })).toEqual({ names: [], sealed: false })
  expect(printed('p-la')).toBe('notYours')
})

it('is sealed for a clerk, of those alone whom no e-mail reaches', () => {
  expect(printed('p-dau-moi')).toEqual({ names: ['p-a'], sealed: true })
})

it('names the cell elsewhere of who is a member and is not reviewed as one here', () => {
  const asked = facts('p-truong')
  const { items } = readTold.answer({ writes: [] }, asked)
  expect(items.map(({ cell }) => cell)).toEqual([{ name: '', committee: '' }, null])
})

it('is signed by the head, and what he is told himself by his only deputy, else by the pen', () => {
  const signed = (deputies: string[]) => {
    const partyGroup = { ...unit, kind: 'partyGroup', head: 'p-a', deputies } as const
    const asked = { ...facts('p-truong'), deciding: new Map([['dang-doan', partyGroup]]) }
    const { items } = readTold.answer({ writes: [] }, asked)
    return items.map(({ issued }) => issued.signature?.title ?? null)
  }
  expect(signed(['p-b'])).toEqual(['PHÓ BÍ THƯ', 'BÍ THƯ'])
  expect(signed(['p-b', 'p-c'])).toEqual([null, 'BÍ THƯ'])
  expect(signed([])).toEqual([null, 'BÍ THƯ'])
})

it('has the list signed by who heads the unit', () => {
  const asked = { ...facts('p-truong'), people: new Map([person('p-truong')]) }
  expect(readTold.answer({ writes: [] }, asked).signature).toMatchObject({ title: 'TRƯỞNG BAN', name: 'p-truong' })
})

it('of a year that is over is for whom it was told then, and sealed by nobody', () => {
  const over = (uid: string, audience: string[] = part.audience) => {
    const asked = facts(uid)
    const campaign = { ...asked.campaign, status: 'closed' as const }
    const told = asked.told.map((each) => ({ ...each, part: { ...part, audience } }))
    return readTold.answer({ writes: [] }, { ...asked, campaign, told })
  }
  expect(over('p-truong').items).toEqual([])
  expect(over('p-truong', ['p-a', 'p-truong']).items).toHaveLength(2)
  expect(over('p-dau-moi')).toMatchObject({ items: [], sealed: false })
})
