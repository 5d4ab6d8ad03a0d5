import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paths } from '../../ids.ts'
import { type Gate, gateSchema } from '../../model/gate.ts'
import type { ItemRow } from '../../model/minutes.ts'
import { process2023 } from '../../plan/2023/process-2023.ts'
import { unit } from '../../progress/fixtures/build.ts'
import { apply, type Store } from '../../writes/apply.ts'
import { conferenceOf } from '../conference.fixture.ts'
import { brokenGates } from './broken-gates.ts'
import { countGates } from './count-gates.ts'
import { makeGates } from './make-gates.ts'

const NOW = new Date('2023-12-04T02:00:00Z')

const rated = (subject: string, at: string, rest: object = {}) => ({
  id: `2023_${subject}_partyGroup`,
  track: 'partyGroup' as const,
  subject,
  subjectKind: subject.startsWith('u-') ? ('unit' as const) : ('person' as const),
  unit: at,
  decider: 'dang-doan',
  ...rest,
})

const units = [
  unit('u-ban', { head: 'p-long' }),
  unit('u-btv', { kind: 'standingCommittee', head: 'p-chu-tich' }),
  unit('u-cq', { kind: 'office', parent: 'u-btv', head: 'p-chu-tich' }),
  unit('u-chi-bo', { kind: 'partyCell', head: 'p-bi-thu' }),
  unit('u-dang-doan', { kind: 'partyGroup', name: 'Đảng đoàn LĐLĐ tỉnh Lai Châu', head: 'p-bi-thu-dd' }),
]
const inCell = { track: 'partyCell' as const, decider: 'chi-uy' }
const provincial = { track: 'provincial' as const, decider: 'btv-tinh-uy' }
const reviews = [
  rated('u-ban', 'u-ban'),
  rated('p-long', 'u-ban'),
  rated('p-mai', 'u-ban'),
  rated('u-btv', 'u-btv'),
  rated('p-chu-tich', 'u-btv'),
  rated('u-cq', 'u-cq'),
  rated('p-sua', 'u-cq', { decider: 'chu-tich-huyen' }),
  { ...rated('p-mai', 'u-chi-bo', inCell), id: '2023_p-mai_partyCell' },
  { ...rated('u-dang-doan', 'u-dang-doan', provincial), id: '2023_u-dang-doan_provincial' },
  { ...rated('p-bi-thu-dd', 'u-dang-doan', provincial), id: '2023_p-bi-thu-dd_provincial' },
]
const gates = makeGates({ id: '2023', process: process2023 }, units, reviews)
const named = (kind: string, at: string): Gate => {
  const gate = gates.find(({ id }) => id === `2023_${kind}-${at}`)
  if (!gate) throw new Error(`${kind} ${at}`)
  return gate
}

describe('the gates of a campaign', () => {
  it('are those that the law orders, and no others', () => {
    for (const gate of gates) gateSchema.parse(gate)
    expect(
      gates.map(({ kind, bindsUnit, binds, requires, until }) => [kind, bindsUnit, binds, requires, until]),
    ).toEqual([
      ['collectiveBeforePeople', 'u-ban', ['p-long', 'p-mai'], ['2023_u-ban_partyGroup'], 'minuted'],
      ['collectiveBeforePeople', 'u-btv', ['p-chu-tich'], ['2023_u-btv_partyGroup'], 'minuted'],
      ['unitBeforeHead', 'u-btv', ['p-chu-tich'], ['2023_u-cq_partyGroup'], 'minuted'],
      ['collectiveBeforePeople', 'u-cq', ['p-sua'], ['2023_u-cq_partyGroup'], 'minuted'],
      [
        'agencyBeforeCell',
        'u-chi-bo',
        ['p-mai'],
        ['2023_u-ban_partyGroup', '2023_p-long_partyGroup', '2023_p-mai_partyGroup'],
        'minuted',
      ],
      ['collectiveBeforePeople', 'u-dang-doan', ['p-bi-thu-dd'], ['2023_u-dang-doan_provincial'], 'minuted'],
      [
        'decisionBeforeOwnConference',
        'u-dang-doan',
        ['u-dang-doan', 'p-bi-thu-dd'],
        reviews.slice(0, 6).map(({ id }) => id),
        'decided',
      ],
    ])
  })

  it('belong to the head, first, and the clerks of whom they bind', () => {
    expect(named('collectiveBeforePeople', 'u-ban').viewers).toEqual(['p-long', 'p-clerk'])
  })
})

describe('counting', () => {
  const gate = named('agencyBeforeCell', 'u-chi-bo')
  const steps = fc.array(
    fc.record({ ids: fc.subarray([...gate.requires, '2023_p-la_partyGroup']), come: fc.boolean() }),
    { maxLength: 20 },
  )

  it('equals a recount after any steps, and opens exactly once a crossing', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const store: Store = new Map([[paths.gate(gate.id), gate]])
        const truth = new Set<string>()
        let [opened, crossings] = [0, 0]
        for (const { ids, come } of taken) {
          const wasComplete = gate.requires.every((id) => truth.has(id))
          for (const id of ids) come ? truth.add(id) : truth.delete(id)
          const complete = gate.requires.every((id) => truth.has(id))
          if (complete && !wasComplete) crossings += 1
          const before = store.get(paths.gate(gate.id)) as Gate
          const count = countGates([before], { until: 'minuted', reviewIds: ids, come }, NOW)
          apply(store, count.writes)
          opened += count.opened.length
          const after = store.get(paths.gate(gate.id)) as Gate
          expect(after.passed).toEqual(gate.requires.filter((id) => truth.has(id)))
          expect(after.openedAt !== null).toBe(complete)
          const again = countGates([after], { until: 'minuted', reviewIds: ids, come }, new Date(1))
          expect(again).toEqual({ writes: [], opened: [] })
        }
        expect(opened).toBe(crossings)
      }),
    )
  })

  it('does not count minutes where a decision is asked for', () => {
    const decided = named('decisionBeforeOwnConference', 'u-dang-doan')
    const change = { until: 'minuted' as const, reviewIds: decided.requires, come: true }
    expect(countGates([decided], change, NOW)).toEqual({ writes: [], opened: [] })
    expect(countGates([decided], { ...change, until: 'decided' }, NOW).opened).toHaveLength(1)
  })
})

describe('passing a closed gate', () => {
  const gate = named('collectiveBeforePeople', 'u-ban')
  const { agenda } = conferenceOf({
    agenda: conferenceOf().agenda.map((each) => ({ ...each, reviewId: `2023_${each.subject}_partyGroup` })),
  })
  const rows = (states: Record<string, ItemRow['state']>) => ({
    items: Object.fromEntries(Object.entries(states).map(([id, state]) => [id, { state } as ItemRow])),
  })
  const broken = (order: typeof agenda, states: Record<string, ItemRow['state']>, now: Gate = gate) =>
    brokenGates({ unit: 'u-ban', agenda: order }, rows(states), [now]).map(({ missing }) => missing)
  const both = { 'u-ban': 'reviewed', 'p-mai': 'reviewed' } as const

  it('does not happen when the same act brings it first', () => {
    expect(broken(agenda, both)).toEqual([])
  })

  it('happens when it comes later, was deferred, or was not there at all', () => {
    const missing = [['2023_u-ban_partyGroup']]
    expect(broken([...agenda].reverse(), both)).toEqual(missing)
    expect(broken(agenda, { ...both, 'u-ban': 'deferred' })).toEqual(missing)
    expect(broken(agenda.slice(1), both)).toEqual(missing)
  })

  it('does not happen once it has come, to the unbound, or at another unit', () => {
    const reversed = [...agenda].reverse()
    expect(broken(reversed, both, { ...gate, passed: gate.requires })).toEqual([])
    expect(broken(agenda.slice(1), { 'p-mai': 'deferred' })).toEqual([])
    expect(brokenGates({ unit: 'u-khac', agenda: reversed }, rows(both), [gate])).toEqual([])
  })

  it('is not cured by minutes where a decision is asked for', () => {
    expect(broken(agenda, both, { ...gate, until: 'decided' })).toHaveLength(1)
  })
})
