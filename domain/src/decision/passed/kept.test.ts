import { describe, expect, it } from 'vitest'
import { decidedOnSheets } from '../../appraisal/sheet/sheet-writes.ts'
import type { Rating } from '../../model/terms.ts'
import { apply } from '../../writes/apply.ts'
import { UNDECIDED } from '../outcome.ts'
import {
  chairOf,
  enter,
  idOf,
  itemOf,
  partOf,
  propose,
  resultOffice,
  reviewOf,
  shownTo,
  staffOf,
} from '../result/result-office.fixture.ts'

const cell = { track: 'partyCell', decider: 'chi-uy' }
const agreed = (agree: number) => ({ kind: 'agreement' as const, agree, against: 0, abstain: 0 })
const itemIn = (level: Rating, reason = 'Chi ủy thống nhất.') =>
  itemOf('p-ban-1', { level, vote: agreed(3), reason }, 'partyCell')
const id = idOf('p-ban-1', 'partyCell')
const resolution = {
  rule: 'R09',
  at: id,
  number: '4-NQ/CU',
  date: '2023-12-04',
  reason: 'Thành tích nổi bật về công tác đảng.',
}

/** Decided as a member; since then decided as holder of a post. */
const decidedSince = (member: Rating, civil: Rating) => {
  const store = resultOffice()
  propose(store, { 'p-ban-1': 'outstanding' }, 'partyGroup', 2)
  if (!enter(store, 'p-bi-thu', [itemIn(member)], cell).ok) throw new Error('nothing was decided')
  const decided = { part: 'decision.9', ...UNDECIDED, level: civil, overrides: [] }
  apply(store, decidedOnSheets([{ review: reviewOf(store, 'p-ban-1'), decided }]))
  return store
}
const again = (store: ReturnType<typeof resultOffice>) =>
  shownTo(store, 'p-bi-thu')[0]?.lines.find(({ subject }) => subject === 'p-ban-1')?.again

describe('whom a committee leaves above what was decided of him as holder of a post', () => {
  it('stays there by its resolution, which is kept with what was decided, and need not be decided again', () => {
    const store = decidedSince('outstanding', 'good')
    expect(again(store)).toBe(true)
    const kept = (overrides: (typeof resolution)[]) =>
      enter(store, 'p-bi-thu', [itemIn('outstanding')], { ...cell, overrides })
    expect(kept([])).toMatchObject({ reason: 'resultForbidden', at: { [id]: 'R09' } })
    expect(kept([{ ...resolution, number: ' ' }])).toMatchObject({
      reason: 'overridesUnfit',
      at: { [id]: 'overrideUnfit' },
    })
    expect(kept([{ ...resolution, date: '2023-12-05' }])).toMatchObject({ reason: 'overridesUnfit' })
    expect(kept([resolution])).toMatchObject({ ok: true, final: 1 })
    const { at: _at, ...override } = resolution
    expect(partOf(store, 'p-ban-1', 'partyCell')).toMatchObject({ level: 'outstanding', overrides: [override] })
    expect(again(store)).toBe(false)
  })

  it('stays there by the reason on his row where the rule only questions it', () => {
    const store = decidedSince('good', 'completed')
    expect(again(store)).toBe(true)
    expect(enter(store, 'p-bi-thu', [itemIn('good', '')], cell)).toMatchObject({ reason: 'decisionWarnings' })
    expect(enter(store, 'p-bi-thu', [itemIn('good', 'Công tác đảng tốt.')], cell)).toMatchObject({ ok: true })
    expect(partOf(store, 'p-ban-1', 'partyCell').overrides).toEqual([
      { rule: 'R09', number: '', date: '2023-12-04', reason: 'Công tác đảng tốt.' },
    ])
    expect(again(store)).toBe(false)
  })

  it('keeps no resolution that nothing stands against', () => {
    const store = resultOffice()
    expect(enter(store, 'p-bi-thu', [itemIn('good')], { ...cell, overrides: [resolution] })).toMatchObject({ ok: true })
    expect(partOf(store, 'p-ban-1', 'partyCell').overrides).toEqual([])
  })
})

it('a resolution on a group lets those pass for whom it was given; who gives one more needs another', () => {
  const store = resultOffice()
  const item = (subject: string) =>
    itemOf(subject, { level: 'outstanding', vote: agreed(3), reason: 'Nổi bật.' }, 'partyCell')
  propose(store, { 'p-ban-1': 'outstanding', 'p-ban-2': 'outstanding', 'p-ban-3': 'outstanding' }, 'partyGroup', 2)
  const onGroup = { ...resolution, rule: 'R01', at: 'G9', number: '5-NQ/CU' }
  const many = [item('p-ban-1'), item('p-ban-2')]
  expect(enter(store, 'p-bi-thu', many, cell)).toMatchObject({ reason: 'resultForbidden', at: { G9: 'R01' } })
  expect(enter(store, 'p-bi-thu', many, { ...cell, overrides: [onGroup] })).toMatchObject({ ok: true })
  const third = [item('p-ban-3')]
  expect(enter(store, 'p-bi-thu', third, cell)).toMatchObject({ reason: 'resultForbidden', at: { G9: 'R01' } })
  expect(enter(store, 'p-bi-thu', third, { ...cell, overrides: [{ ...onGroup, number: '6-NQ/CU' }] })).toMatchObject({
    ok: true,
  })
})

it('the head of an agency passes no rule: what forbids it forbids it', () => {
  const store = resultOffice()
  const three = staffOf('mot').slice(0, 3)
  const items = three.map((subject) => itemOf(subject, { level: 'outstanding', reason: 'Nổi bật.' }))
  const overrides = [{ ...resolution, rule: 'R01', at: 'G7' }]
  expect(enter(store, chairOf('mot'), items, { overrides })).toMatchObject({ ok: false })
})
