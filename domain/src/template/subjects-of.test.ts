import { describe, expect, it } from 'vitest'
import type { Person } from '../model/person.ts'
import type { Unit } from '../model/unit.ts'
import { personOf, unitOf } from '../office/registry.fixture.ts'
import { bodiesOf } from './bodies-of.ts'
import { decidersOf } from './deciders-of.ts'
import { subjectsOf } from './subjects-of.ts'
import { template2023 } from './template-2023.ts'
import { templateYouthUnion } from './template-youth-union.ts'

const unit = (id: string, kind: Unit['kind'], more: Partial<Unit> = {}) =>
  unitOf({ id, kind, name: `Đơn vị ${id}`, head: `p-${id}`, ...more })
const person = (id: string, home: string | null, more: Partial<Person> = {}): Person => ({
  ...personOf({ id }, []),
  posts: home ? [{ unit: home, title: 'Chuyên viên' }] : [],
  ...more,
})
const today = '2026-11-20'
const planOf = (template: Parameters<typeof subjectsOf>[0], units: Unit[], people: Person[]) => {
  const { subjects, leftOut } = subjectsOf(template, { units, people, today })
  return {
    plan: subjects.map(({ subject, track, unit: at, group, decider, paperOf = '' }) =>
      [subject, track, at, group, decider, paperOf].join(' ').trim(),
    ),
    leftOut: leftOut.map(({ subject, reason }) => `${subject} ${reason}`),
  }
}

describe('the rows of 2023', () => {
  const units = [
    unit('u-btv', 'standingCommittee'),
    unit('u-cq', 'office', { parent: 'u-btv', name: 'Cơ quan LĐLĐ huyện', head: 'p-chu-tich' }),
    unit('u-ban', 'department', { head: 'p-truong' }),
    unit('u-chi-bo', 'partyCell'),
    unit('u-chi-uy', 'cellCommittee', { parent: 'u-chi-bo' }),
  ]

  it('put the first that fits in each track, and rest an office and a cell on the report of another', () => {
    const leader = { leader: true, partyMember: true }
    const people = [
      person('p-chu-tich', 'u-btv', { leader: true, class: 'elected', partyMember: false }),
      person('p-truong', 'u-ban', leader),
      person('p-pho', 'u-ban', { ...leader, partyMember: false }),
      person('p-lai-xe', 'u-cq', { class: 'worker', partyMember: true }),
    ]
    expect(planOf(template2023, units, people)).toEqual({
      plan: [
        'u-btv partyGroup u-btv G2 dang-doan',
        'u-cq partyGroup u-cq G10 dang-doan u-btv',
        'u-ban partyGroup u-ban G1 dang-doan',
        'u-chi-bo partyCell u-chi-bo DUK btv-dang-uy-khoi u-chi-uy',
        'u-chi-uy partyCell u-chi-bo DUK btv-dang-uy-khoi',
        'p-chu-tich partyGroup u-btv G6 dang-doan',
        'p-truong partyGroup u-ban G3 dang-doan',
        'p-truong partyCell u-chi-bo G9 chi-uy',
        'p-pho partyGroup u-ban G4 dang-doan',
        'p-lai-xe partyGroup u-cq G8 nguoi-dung-dau-u-cq',
      ],
      leftOut: [],
    })
  })

  it('leave out, with the reason, whoever is in no track', () => {
    const gone = unit('u-cu', 'department', { to: '2026-06-30' })
    const people = [
      person('p-nghi', 'u-ban', { active: false }),
      person('p-khong', null),
      person('p-cu', 'u-cu'),
      person('p-chi-bo', 'u-chi-bo'),
    ]
    expect(planOf(template2023, [gone, ...units], people).leftOut).toEqual([
      'u-cu notServing',
      'p-nghi notServing',
      'p-khong noUnit',
      'p-cu noUnit',
      'p-chi-bo noRule',
    ])
  })

  it('send members of several cells to their own, and say of whom nobody knows which', () => {
    const member = { person: 'p-hai', name: 'Hai', post: '', agency: '', from: null, to: null, votes: true }
    const two = [
      unit('u-ban', 'department'),
      unit('u-cb-1', 'partyCell'),
      unit('u-cb-2', 'partyCell', { members: [member] }),
    ]
    const people = ['p-hai', 'p-ba'].map((id) => person(id, 'u-ban', { partyMember: true }))
    const { plan, leftOut } = planOf(template2023, two, people)
    expect(plan.filter((row) => row.includes('G9'))).toEqual(['p-hai partyCell u-cb-2 G9 chi-uy'])
    expect(leftOut).toEqual(['p-ba manyPlaces'])
    const none = planOf(template2023, [unit('u-ban', 'department')], people)
    expect(none.leftOut).toEqual(['p-hai noPlace', 'p-ba noPlace'])
  })

  it('make a decider of each office’s head, and name who decides here', () => {
    const deciders = decidersOf(template2023, units)
    expect(deciders.at(-1)).toEqual({
      ...{ id: 'nguoi-dung-dau-u-cq', name: 'Chủ tịch LĐLĐ huyện', class: 'agencyHead', members: ['p-chu-tich'] },
      way: 'head',
    })
    expect(deciders.map(({ id, members }) => `${id} ${members}`).slice(0, 3)).toEqual([
      'dang-doan ',
      'btv-tinh-uy ',
      'chi-uy p-u-chi-uy',
    ])
  })
})

it('asks the boards through their heads, those that still serve, and nobody for two', () => {
  const departments = [
    unit('u-ban', 'department', { name: 'Ban A', head: 'p-a', order: 2 }),
    unit('u-vp', 'department', { name: 'Văn phòng', head: 'p-b', order: 1 }),
    unit('u-hai', 'department', { head: 'p-b', order: 3 }),
    unit('u-cu', 'department', { head: 'p-c', to: '2026-06-30' }),
    unit('u-btv', 'standingCommittee', { head: 'p-d' }),
    unit('u-tckt', 'department', { head: 'p-to' }),
  ]
  const asking = { today: '2026-11-20', organisers: { partyGroup: ['p-to'] }, people: [] }
  expect(bodiesOf(template2023, departments, asking)).toEqual([
    { id: 'u-vp', name: 'Văn phòng', members: ['p-b'], outside: false },
    { id: 'u-ban', name: 'Ban A', members: ['p-a'], outside: false },
  ])
  expect(bodiesOf(templateYouthUnion, departments, asking)).toEqual([])
})

it('asks who is in charge of a unit about that unit and the office below it, unless he is asked about all of them or asks himself', () => {
  const units = [
    unit('u-ban', 'department', { head: 'p-a', inCharge: 'p-to' }),
    unit('u-btv', 'standingCommittee', { inCharge: 'p-uv' }),
    unit('u-cq', 'office', { parent: 'u-btv' }),
    unit('u-cdn', 'standingCommittee', { inCharge: 'p-a' }),
    unit('u-nghi', 'standingCommittee', { inCharge: 'p-nghi' }),
    unit('u-cu', 'standingCommittee', { inCharge: 'p-uv', to: '2026-06-30' }),
  ]
  const people = ['p-a', 'p-uv', 'p-to'].map((id) => ({ ...person(id, null), name: `Người ${id}` }))
  const asking = {
    today,
    organisers: { partyGroup: ['p-to'] },
    people: [...people, { ...person('p-nghi', null), active: false }],
  }
  expect(bodiesOf(template2023, units, asking).map(({ name, members, about }) => [name, members, about])).toEqual([
    ['Đơn vị u-ban', ['p-a'], undefined],
    ['Đồng chí Người p-uv (phụ trách đơn vị)', ['p-uv'], ['u-btv', 'u-cq']],
  ])
  expect(bodiesOf(templateYouthUnion, units, asking)).toEqual([])
})

it('a youth union is other rows: other tracks, no review of the branch itself, nobody of the standing committee', () => {
  const units = [
    unit('u-btv', 'standingCommittee'),
    unit('u-ban', 'department', { head: 'p-truong' }),
    unit('u-chi-doan', 'partyCell'),
  ]
  const people = [person('p-truong', 'u-ban', { leader: true }), person('p-an', 'u-ban'), person('p-bi-thu', 'u-btv')]
  expect(planOf(templateYouthUnion, units, people)).toEqual({
    plan: [
      'u-ban youthCadre u-ban ban ban-thuong-vu',
      'p-truong youthCadre u-ban can-bo ban-thuong-vu',
      'p-an youthCadre u-ban can-bo bi-thu',
      'p-an youthBranch u-chi-doan doan-vien chi-doan',
    ],
    leftOut: ['u-btv noRule', 'u-chi-doan noRule', 'p-bi-thu noRule'],
  })
  expect(decidersOf(templateYouthUnion, units).map(({ members }) => members)).toEqual([['p-u-btv'], ['p-u-btv'], []])
})
