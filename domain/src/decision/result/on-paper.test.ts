import { describe, expect, it } from 'vitest'
import { judge } from '../../commands/admit.ts'
import { paths } from '../../ids.ts'
import { UNDECIDED } from '../outcome.ts'
import { enterResult } from './enter-result.ts'
import { resultActSchema } from './result.ts'
import {
  allot,
  chairOf,
  enter,
  idOf,
  itemOf,
  partOf,
  resultFacts,
  resultOffice,
  staffOf,
} from './result-office.fixture.ts'

const [first = '', second = ''] = staffOf('mot')
const cell = { track: 'partyCell', decider: 'chi-uy' }
const paper = { number: '4-NQ/CU', keptAt: 'Tủ hồ sơ chi bộ' }
const itemIn = (subject: string, rest: Parameters<typeof itemOf>[1] = {}) => itemOf(subject, rest, 'partyCell')

describe('what a committee has signed on paper', () => {
  it('is entered by another of it than whom it is about, without votes, which stand on the paper, and says where it is kept', () => {
    const store = resultOffice()
    const outcome = enter(store, 'p-pho', [itemIn('p-ban-1'), itemIn('p-bi-thu')], { ...cell, paper })
    if (!outcome.ok) throw new Error(JSON.stringify(outcome))
    const act = resultActSchema.parse(store.get(paths.act(outcome.act ?? '')))
    expect(act).toMatchObject({ paper, way: 'committee', audience: ['p-pho'] })
    expect(act).not.toHaveProperty('facts')
    expect(partOf(store, 'p-bi-thu', 'partyCell')).toMatchObject({ level: 'good', way: 'committee', rounds: [] })
  })

  it('never by whom it is about, without its number or place, nor by who entered the proposal from paper', () => {
    const asked = (uid: string, rest: object, more: Partial<ReturnType<typeof resultFacts>> = {}) => {
      const facts = resultFacts(resultOffice(), uid, [itemIn('p-bi-thu')], { ...cell, paper, ...rest })
      const outcome = judge(enterResult)({ ...facts, ...more })
      return outcome.ok ? null : { reason: outcome.reason, at: outcome.at }
    }
    const own = idOf('p-bi-thu', 'partyCell')
    expect(asked('p-bi-thu', {})).toMatchObject({ at: { [own]: 'ownItem' } })
    expect(asked('p-pho', { paper: { ...paper, keptAt: ' ' } })).toMatchObject({ at: { keptAt: 'keptAtMissing' } })
    expect(asked('p-pho', { paper: { ...paper, number: '' } })).toMatchObject({ at: { number: 'numberMissing' } })
    expect(asked('p-pho', {}, { proposedBy: new Map([[own, 'p-pho']]) })).toMatchObject({ at: { [own]: 'sameHand' } })
    expect(asked('p-pho', {}, { proposedBy: new Map([[own, 'p-x']]) })).toBeNull()
    // A member of no committee that organises nothing.
    expect(asked('p-uy', {})).toMatchObject({ reason: 'notYours' })
  })

  it('is held against the rules, and says a result', () => {
    const store = resultOffice()
    const best = itemIn('p-ban-1', { level: 'outstanding', reason: 'Nổi bật.' })
    expect(enter(store, 'p-pho', [best], { ...cell, paper })).toMatchObject({ reason: 'resultForbidden' })
    const none = itemIn('p-ban-1', { ...UNDECIDED, reason: 'Chưa rõ.' })
    expect(enter(store, 'p-pho', [none], { ...cell, paper })).toMatchObject({
      at: { [none.reviewId]: 'outcomeMissing' },
    })
  })
})

it('a result made here is read by whoever decides so and is not on the list, so that any of them issues its papers', () => {
  const store = resultOffice()
  const list = { kind: 'agreement' as const, agree: 3, against: 0, abstain: 0 }
  const audienceOf = (uid: string, subject: string, vote: typeof list | null) => {
    const outcome = enter(store, uid, [itemIn(subject, { vote })], { ...cell, list })
    if (!outcome.ok) throw new Error(JSON.stringify(outcome))
    return resultActSchema.parse(store.get(paths.act(outcome.act ?? ''))).audience
  }
  expect(audienceOf('p-bi-thu', 'p-ban-1', null)).toEqual(['p-bi-thu', 'p-pho'])
  expect(audienceOf('p-pho', 'p-bi-thu', { ...list, agree: 2 })).toEqual(['p-pho'])
})

describe('who belongs to the group on which he decides', () => {
  const best = { level: 'outstanding', reason: 'Có sản phẩm nổi bật.' } as const
  const asked = (preview: boolean, inside: ReadonlySet<string>, allotted: number, count = 1) => {
    const store = resultOffice()
    allot(store, 'mot', allotted)
    const items = staffOf('mot')
      .slice(0, count)
      .map((subject) => itemOf(subject, best))
    const outcome = judge(enterResult)({ ...resultFacts(store, chairOf('mot'), items, { preview }), inside })
    return outcome.ok ? 'ok' : outcome.reason
  }
  const own = new Set(['G7'])

  it('learns by no preview how many others were given, neither by places nor by the quota; recorded they stop him', () => {
    const none = new Set<string>()
    expect([asked(true, none, 0), asked(true, own, 0)]).toEqual(['resultsUnfit', 'ok'])
    expect([asked(true, none, 3, 3), asked(true, own, 3, 3)]).toEqual(['resultForbidden', 'ok'])
    expect([asked(false, own, 0), asked(false, own, 3, 3), asked(false, own, 2, 2)]).toEqual([
      ...['resultsUnfit', 'resultForbidden', 'ok'],
    ])
  })

  it('is told what else is wrong first, so that nothing that cannot be recorded tells of it', () => {
    const store = resultOffice()
    const items = [itemOf(first, best), itemOf(second, { level: 'completed' })]
    const facts = resultFacts(store, chairOf('mot'), items)
    const outcome = judge(enterResult)({ ...facts, inside: own })
    expect(outcome).toMatchObject({ at: { [idOf(second)]: 'reasonMissing' } })
    expect(outcome.ok ? {} : outcome.at).not.toHaveProperty(idOf(first))
  })
})
