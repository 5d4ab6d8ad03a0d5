import { describe, expect, it } from 'vitest'
import { decidedOnSheets } from '../../appraisal/sheet/sheet-writes.ts'
import { judge } from '../../commands/admit.ts'
import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Person } from '../../model/person.ts'
import { campaignIn, read } from '../../office/stored.fixture.ts'
import { apply } from '../../writes/apply.ts'
import { UNDECIDED } from '../outcome.ts'
import { enterResult } from './enter-result.ts'
import { issuedBy } from './issued-by.ts'
import { resultActSchema } from './result.ts'
import {
  allot,
  chairOf,
  enter,
  idOf,
  itemOf,
  partOf,
  propose,
  resultFacts,
  resultOffice,
  reviewOf,
  shownTo,
  staffOf,
} from './result-office.fixture.ts'

const chair = chairOf('mot')
const [first = '', second = ''] = staffOf('mot')
const agreed = (agree: number, against = 0, abstain = 0) => ({ kind: 'agreement' as const, agree, against, abstain })
const COUNTED = { level: 'outstanding', reason: 'Có sản phẩm nổi bật.' } as const

const actsIn = (store: ReturnType<typeof resultOffice>) =>
  [...store].flatMap(([path, data]) => (/^acts\/.*\.result\./.test(path) ? [resultActSchema.parse(data)] : []))

describe('in whose name its papers are issued', () => {
  it('is the agency, signed by its head; of a committee by its secretary, or who enters it where he is on the list', () => {
    const store = resultOffice()
    enter(store, chair, [itemOf(first)])
    expect(actsIn(store).at(-1)?.facts?.signature).toMatchObject({ name: chair })
    expect(actsIn(store).at(-1)?.facts?.issuer.superior).not.toBe('')
  })

  it('is not asked of what comes on paper, which has it', () => {
    const store = resultOffice()
    const facts = resultFacts(store, 'p-to-chuc', [itemOf(first)], { paper: { number: '3-QĐ' } })
    expect(issuedBy(facts)).toBeNull()
    const cell = { track: 'partyCell', decider: 'chi-uy' }
    const of = (subject: string) =>
      issuedBy(resultFacts(store, 'p-pho', [itemOf(subject, {}, 'partyCell')], cell))?.signature?.name
    const { unit } = resultFacts(store, 'p-pho', [itemOf('p-ban-1', {}, 'partyCell')], cell)
    expect(of('p-ban-1')).toBe(read<Person>(store, paths.person(unit?.head ?? '')).name)
    expect(of(unit?.head ?? '')).toBe('p-pho')
  })
})

describe('the head of an agency', () => {
  it('decides alone what his unit proposed; the review goes on, and its row and part say what', () => {
    const store = resultOffice()
    expect(enter(store, chair, [itemOf(first)])).toMatchObject({ ok: true, final: 1, waiting: 0 })
    expect(reviewOf(store, first).stage).toBe('notice')
    expect(partOf(store, first)).toMatchObject({ level: 'good', way: 'head', members: 1, rounds: [], differences: [] })
    expect(enter(store, chair, [itemOf(first)])).toMatchObject({ at: { [idOf(first)]: 'notInDecision' } })
  })

  it('gives the reason where it is another level, and is asked what stands now', () => {
    const store = resultOffice()
    const lower = itemOf(first, { level: 'completed' })
    expect(enter(store, chair, [lower])).toMatchObject({
      reason: 'resultsUnfit',
      at: { [idOf(first)]: 'reasonMissing' },
    })
    propose(store, { [first]: 'completed' }, 'partyGroup', 2)
    expect(enter(store, chair, [lower])).toMatchObject({ at: { [idOf(first)]: 'proposalChanged' } })
    expect(enter(store, chair, [{ ...lower, seen: 'kd_u-x_1.proposal.2' }])).toMatchObject({ ok: true })
  })

  it('never himself, nor whom another decides on, nor before the conference or tomorrow', () => {
    const store = resultOffice()
    const at = (uid: string, subject: string) => enter(store, uid, [itemOf(subject)])
    expect(at(chairOf('hai'), first)).toMatchObject({ reason: 'notYours' })
    expect(at(chair, staffOf('hai')[0] ?? '')).toMatchObject({
      at: { [idOf(staffOf('hai')[0] ?? '')]: 'unknownReview' },
    })
    expect(at(first, first)).toMatchObject({ reason: 'notYours' })
    const anew = (id: string, on: string | null) =>
      judge(enterResult)({ ...resultFacts(store, chair, [itemOf(first)]), answered: new Map([[id, on]]) })
    expect(anew(idOf(first), '2023-12-05')).toMatchObject({ at: { [idOf(first)]: 'answeredLater' } })
    expect(anew(idOf(first), null)).toMatchObject({ at: { [idOf(first)]: 'answerUnread' } })
    expect(anew(idOf(second), null)).toMatchObject({ ok: true })
    for (const date of ['2023-12-03', '2023-12-05'])
      expect(enter(store, chair, [itemOf(first)], { date })).toMatchObject({ at: { date: 'resultDateUnfit' } })
  })

  it('has the outstanding places that were allotted; who has none waits as proposed, and is decided when there is one', () => {
    const store = resultOffice()
    const best = itemOf(first, COUNTED)
    expect(enter(store, chair, [best])).toMatchObject({ at: { [idOf(first)]: 'noPlace' } })
    const waits = itemOf(first, { ...UNDECIDED, reason: 'Đề nghị, chờ phân bổ.' })
    expect(enter(store, chair, [waits])).toMatchObject({ ok: true, final: 0, waiting: 1 })
    expect(reviewOf(store, first).stage).toBe('decision')
    expect(shownTo(store, chair)[0]?.lines.find(({ subject }) => subject === first)?.state).toBe('waits')
    allot(store, 'mot', 1)
    expect(enter(store, chair, [best])).toMatchObject({ ok: true, final: 1 })
    // Of two that would be one too many, neither is recorded.
    expect(enter(store, chair, [itemOf(second, COUNTED)])).toMatchObject({ at: { [idOf(second)]: 'noPlace' } })
    expect(shownTo(store, chair)[0]?.places).toEqual([{ group: 'G7', allotted: 1, given: 1 }])
  })

  it('is stopped by a quota that nothing can mend, whatever was allotted', () => {
    const store = resultOffice()
    allot(store, 'mot', 3)
    const three = staffOf('mot')
      .slice(0, 3)
      .map((subject) => itemOf(subject, COUNTED))
    // Fifteen in the group: twelve good would bear two.
    expect(enter(store, chair, three)).toMatchObject({ reason: 'resultForbidden', at: { G7: 'R01' } })
    expect(enter(store, chair, three.slice(0, 2))).toMatchObject({ ok: true })
    // Lowering others is no act of his that the sum stops; the table of who decides on the rest shows it.
    expect(reviewOf(store, first).stage).toBe('notice')
  })

  it('is entered from his signed paper by who handles the group, and by nobody in it', () => {
    const store = resultOffice()
    const paper = { paper: { number: '12-QĐ/LĐLĐ' } }
    const asked = (scopes: string[]) => enter(store, 'p-to', [itemOf(first)], paper, scopes)
    expect(asked([])).toMatchObject({ at: { [idOf(first)]: 'unknownReview' } })
    expect(enter(store, 'p-to', [itemOf(first)], { paper: { number: ' ' } }, ['kd.partyGroup.G7'])).toMatchObject({
      at: { number: 'numberMissing' },
    })
    expect(asked(['kd.partyGroup.G7'])).toMatchObject({ ok: true })
  })

  it('asked beforehand writes nothing and says what the rules question', () => {
    const store = resultOffice()
    expect(enter(store, chair, [itemOf(first)], { preview: true })).toMatchObject({ ok: true, act: null, writes: [] })
    expect(reviewOf(store, first).stage).toBe('decision')
  })
})

describe('a committee', () => {
  const cell = { track: 'partyCell', decider: 'chi-uy' }
  const itemIn = (subject: string, rest: Parameters<typeof itemOf>[1] = {}) => itemOf(subject, rest, 'partyCell')

  it('votes on its list, on a member singly and without him, and nobody enters himself', () => {
    const store = resultOffice()
    const list = { ...cell, list: agreed(3) }
    expect(enter(store, 'p-bi-thu', [itemIn('p-ban-1'), itemIn('p-uy')], list)).toMatchObject({
      at: { [idOf('p-uy', 'partyCell')]: 'ownOnList' },
    })
    expect(enter(store, 'p-bi-thu', [itemIn('p-bi-thu', { vote: agreed(2) })], list)).toMatchObject({
      at: { [idOf('p-bi-thu', 'partyCell')]: 'ownItem' },
    })
    const uy = itemIn('p-uy', { vote: agreed(3) })
    expect(enter(store, 'p-bi-thu', [uy], list)).toMatchObject({
      at: { [idOf('p-uy', 'partyCell')]: 'moreVotesThanVoters' },
    })
    const both = [itemIn('p-ban-1'), { ...uy, vote: agreed(2) }]
    expect(enter(store, 'p-bi-thu', both, list)).toMatchObject({ ok: true, final: 2 })
    expect(partOf(store, 'p-uy', 'partyCell')).toMatchObject({ way: 'committee', members: 2, apart: ['Đồng chí uy'] })
    expect(enter(store, 'p-pho', [itemIn('p-bi-thu', { vote: agreed(2) })], list)).toMatchObject({ ok: true })
  })

  it('without a majority leaves it undecided, with the reason', () => {
    const store = resultOffice()
    const lost = itemIn('p-ban-1', { vote: agreed(1, 2) })
    expect(enter(store, 'p-bi-thu', [lost], cell)).toMatchObject({ at: { [lost.reviewId]: 'noMajority' } })
    const open = { ...lost, ...UNDECIDED, reason: 'Chưa đủ quá nửa.' }
    expect(enter(store, 'p-bi-thu', [open], cell)).toMatchObject({ ok: true, waiting: 1 })
  })

  it('is stopped where somebody would be outstanding as a member and is less as holder of a post (R09)', () => {
    const store = resultOffice()
    const best = itemIn('p-ban-1', { ...COUNTED, vote: agreed(3) })
    expect(enter(store, 'p-bi-thu', [best], cell)).toMatchObject({
      ...{ reason: 'resultForbidden', at: { [best.reviewId]: 'R09' } },
    })
  })
})

it('who was outstanding as a member is decided again, once, when he is decided lower as holder of a post before the notice', () => {
  const store = resultOffice()
  const cell = { track: 'partyCell', decider: 'chi-uy' }
  const itemIn = (level: 'outstanding' | 'good') =>
    itemOf('p-ban-1', { level, vote: agreed(3), reason: 'Chi ủy thống nhất.' }, 'partyCell')
  propose(store, { 'p-ban-1': 'outstanding' }, 'partyGroup', 2)
  expect(enter(store, 'p-bi-thu', [itemIn('outstanding')], cell)).toMatchObject({ ok: true })
  const again = () => shownTo(store, 'p-bi-thu')[0]?.lines.find(({ subject }) => subject === 'p-ban-1')?.again
  expect(again()).toBe(false)
  expect(enter(store, 'p-bi-thu', [itemIn('good')], cell)).toMatchObject({ reason: 'decisionItemsUnfit' })
  const decided = { part: 'decision.9', ...UNDECIDED, level: 'good' as const, overrides: [] }
  apply(store, decidedOnSheets([{ review: reviewOf(store, 'p-ban-1'), decided }]))
  expect(again()).toBe(true)
  const open = { ...itemIn('good'), ...UNDECIDED }
  expect(enter(store, 'p-bi-thu', [open], cell)).toMatchObject({ reason: 'resultsUnfit' })
  expect(enter(store, 'p-bi-thu', [itemIn('outstanding')], cell)).toMatchObject({ reason: 'resultForbidden' })
  expect(enter(store, 'p-bi-thu', [itemIn('good')], cell)).toMatchObject({ ok: true, final: 1 })
  expect([again(), reviewOf(store, 'p-ban-1', 'partyCell').stage]).toEqual([false, 'notice'])
})

it('whoever asks to decide himself again learns nothing by it', () => {
  const cell = { track: 'partyCell', decider: 'chi-uy' }
  const own = itemOf('p-pho', { level: 'outstanding', vote: agreed(2), reason: 'Chi ủy thống nhất.' }, 'partyCell')
  const asked = (civil: 'outstanding' | 'good') => {
    const store = resultOffice()
    const review = reviewOf(store, 'p-pho', 'partyCell')
    const said = { part: 'decision.9', ...UNDECIDED, overrides: [] }
    store.set(paths.review(review.id), { ...review, stage: 'notice' })
    apply(store, decidedOnSheets([{ review, decided: { ...said, level: 'outstanding' } }]))
    const facts = resultFacts(store, 'p-pho', [own], { ...cell, preview: true })
    const outcome = judge(enterResult)({ ...facts, civil: new Map([['p-pho', { level: civil, isDecided: true }]]) })
    return outcome.ok ? null : [outcome.reason, outcome.at]
  }
  expect(asked('good')).toEqual(asked('outstanding'))
  expect(asked('good')).toEqual(['decisionItemsUnfit', { [own.reviewId]: 'notInDecision' }])
})

describe('what a superior decided', () => {
  const superior = { track: 'partyCell', decider: 'btv-dang-uy-khoi', paper: { number: '7-QĐ/ĐUK' } }
  const cell = itemOf('u-chi-bo', { level: 'outstanding' }, 'partyCell')

  it('is entered from its paper by who organises the track, late too, without a reason, a vote or a rule', () => {
    const store = resultOffice()
    expect(enter(store, 'p-to', [cell], superior)).toMatchObject({ reason: 'notYours' })
    expect(enter(store, 'p-bi-thu', [cell], { ...superior, paper: null })).toMatchObject({ reason: 'notYours' })
    expect(enter(store, 'p-bi-thu', [{ ...cell, ...UNDECIDED }], superior)).toMatchObject({
      at: { [cell.reviewId]: 'outcomeMissing' },
    })
    expect(enter(store, 'p-bi-thu', [cell], superior)).toMatchObject({ ok: true, final: 1 })
    expect(partOf(store, 'u-chi-bo', 'partyCell')).toMatchObject({ level: 'outstanding', way: 'superior' })
    expect(enter(store, 'p-bi-thu', [cell], superior)).toMatchObject({ reason: 'decisionItemsUnfit' })
  })
})

it('a superior’s paper is entered by another organiser for whoever organises, and by himself only where there is no other', () => {
  const store = resultOffice()
  const superior = { track: 'partyCell', decider: 'btv-dang-uy-khoi', paper: { number: '7-QĐ/ĐUK' } }
  const review = { ...reviewOf(store, 'p-bi-thu', 'partyCell'), decider: 'btv-dang-uy-khoi' }
  store.set(paths.review(review.id), review)
  const own = itemOf('p-bi-thu', {}, 'partyCell')
  const campaign = campaignIn(store)
  const organisers = { ...campaign.organisers, partyCell: ['p-bi-thu', 'p-pho'] }
  store.set(paths.campaign('kd'), { ...campaign, organisers } satisfies Campaign)
  expect(enter(store, 'p-bi-thu', [own], superior)).toMatchObject({ at: { [own.reviewId]: 'ownItem' } })
  store.set(paths.campaign('kd'), campaign)
  expect(enter(store, 'p-bi-thu', [own], superior)).toMatchObject({ ok: true })
})
