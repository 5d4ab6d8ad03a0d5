import { afterEach, describe, expect, it } from 'vitest'
import { idOf, reviewOf, SCOPES } from '../../appraisal/appraised-office.fixture.ts'
import { decisionOffice, NOW, partIn, record, singly } from '../../decision/record/decided-office.fixture.ts'
import { resultOffice, reviewOf as resultReviewOf } from '../../decision/result/result-office.fixture.ts'
import { paths } from '../../ids.ts'
import { campaignIn, differences, read } from '../../office/stored.fixture.ts'
import type { Store } from '../../writes/apply.ts'
import { noticeActSchema } from '../notice.ts'
import { mayTell } from '../told.ts'

import { civil, comments, decided, give, LATER, lower, toldIn } from './given.fixture.ts'

afterEach(() => {
  comments.clear()
  civil.clear()
})

describe('whoever must be decided again', () => {
  it('is named before anybody is told, with those whose heads wait', () => {
    const store = decided()
    civil.set('p-long', { level: 'notCompleted', isDecided: true })
    expect(give(store, 'heads', ['p-mai'])).toMatchObject({ ok: true })
    const now = LATER
    expect(give(store, 'subjects', ['p-long', 'p-mai'], { now })).toEqual({
      ...{ ok: false, reason: 'decideAgain', at: { [idOf('p-long')]: 'decideAgain' } },
    })
    expect(give(store, 'subjects', ['p-mai'], { now })).toMatchObject({ ok: true, subjects: 1 })
    civil.set('p-long', { level: 'outstanding', isDecided: true })
    expect(give(store, 'subjects', ['p-long'], { now })).toMatchObject({ ok: true })
  })

  it('is told as he stands where who decides says by its resolution that it stays', () => {
    const store = decided()
    civil.set('p-long', { level: 'notCompleted', isDecided: true })
    expect(give(store, 'subjects', ['p-long'])).toMatchObject({ reason: 'decideAgain' })
    const { id, current } = reviewOf(store, 'p-long')
    const override = { rule: 'R09', number: '4-NQ/CU', date: '2023-12-08', reason: 'Thành tích nổi bật.' }
    const part = { ...partIn(store, 'p-long'), overrides: [override] }
    store.set(paths.reviewPart(id, current.decision ?? ''), part)
    const outcome = give(store, 'subjects', ['p-long'])
    expect(outcome).toMatchObject({ ok: true, subjects: 1 })
    // Nor is it told to him, or with the notice: it speaks of the other side.
    expect(JSON.stringify(toldIn(store, 'p-long'))).not.toContain('R09')
  })

  it('is told of together with whose head was not told', () => {
    civil.set('p-long', { level: 'notCompleted', isDecided: true })
    expect(give(decided(), 'subjects', ['p-long', 'p-mai'])).toMatchObject({
      ...{ reason: 'headsFirst', at: { [idOf('p-mai')]: 'headFirst', [idOf('p-long')]: 'decideAgain' } },
    })
  })
})

const nowDecides = (store: Store, uid: string): void => {
  const { id, actors } = reviewOf(store, 'p-mai')
  store.set(paths.review(id), { ...reviewOf(store, 'p-mai'), actors: { ...actors, decision: [uid] } })
}

/** As a head decides of p-mai, with his act. */
const decidedAlone = (store: Store, by: string): void => {
  const { id, current } = reviewOf(store, 'p-mai')
  const part = partIn(store, 'p-mai')
  store.set(paths.reviewPart(id, current.decision ?? ''), { ...part, way: 'head' })
  store.set(paths.act(part.act), { ...read<object>(store, paths.act(part.act)), by })
  nowDecides(store, by)
}

describe('a notice', () => {
  it('tells the head first beside what his unit proposed, and his people only after their hours', () => {
    const store = decided()
    expect(give(store, 'subjects', ['p-long', 'p-mai'])).toEqual({
      ...{ ok: false, reason: 'headsFirst', at: { [idOf('p-mai')]: 'headFirst' } },
    })
    expect(give(store, 'heads', ['p-mai'])).toMatchObject({ ok: true, subjects: 1, people: 1 })
    expect(toldIn(store, 'p-mai')).toMatchObject({
      ...{ to: 'heads', audience: ['p-long'], proposed: 'good', level: 'completed', reason: 'Để chậm hai việc.' },
    })
    expect(reviewOf(store, 'p-mai').stage).toBe('notice')
    expect(store.has('mail/kd.3.headsTold.p-long')).toBe(true)
    expect(give(store, 'subjects', ['p-mai'])).toMatchObject({ at: { [idOf('p-mai')]: 'headLately' } })
    expect(give(store, 'subjects', ['p-mai', 'p-long'], { now: LATER })).toMatchObject({ ok: true, subjects: 2 })
    expect(reviewOf(store, 'p-mai')).toMatchObject({ stage: 'archive', doneAt: { notice: LATER } })
    expect(toldIn(store, 'p-mai')).toMatchObject({ to: 'subjects', audience: ['p-mai', 'p-long'], level: 'completed' })
    expect(toldIn(store, 'p-mai')).not.toHaveProperty('reason')
    expect(store.has('mail/kd.4.noticed.p-mai')).toBe(true)
    expect(differences(store).filter(({ id }) => id === idOf('p-mai'))).toEqual([])
  })

  it('brings the subject what who decided wrote of him, and the head ahead of him nothing of it', () => {
    const store = decided()
    const words = { reviewId: idOf('p-mai'), remark: 'Chủ động, còn chậm báo cáo.', outlook: ' ' }
    comments.set('p-mai', words)
    expect(give(store, 'heads', ['p-mai']).ok).toBe(true)
    expect(toldIn(store, 'p-mai')).not.toHaveProperty('remark')
    expect(give(store, 'subjects', ['p-mai'], { now: LATER }).ok).toBe(true)
    expect(toldIn(store, 'p-mai')).toMatchObject({ remark: words.remark })
    expect(toldIn(store, 'p-mai')).not.toHaveProperty('outlook')
  })

  it('tells the head again where it was decided anew since, before his people', () => {
    const store = decided()
    expect(give(store, 'heads', ['p-mai']).ok).toBe(true)
    const { id, current } = reviewOf(store, 'p-mai')
    const at = new Date(NOW.getTime() + 3_600_000)
    store.set(paths.reviewPart(id, current.decision ?? ''), { ...partIn(store, 'p-mai'), at })
    expect(give(store, 'subjects', ['p-mai'], { now: LATER })).toMatchObject({ at: { [id]: 'headFirst' } })
    expect(give(store, 'heads', ['p-mai'], { now: LATER }).ok).toBe(true)
    const last = new Date(LATER.getTime() + 24 * 3_600_000)
    expect(give(store, 'subjects', ['p-mai'], { now: last }).ok).toBe(true)
  })

  it('is an act that says of nobody what', () => {
    const store = decided()
    const outcome = give(store, 'subjects', ['p-long'])
    if (!outcome.ok) throw new Error(outcome.reason)
    const act = noticeActSchema.parse(store.get(paths.act(outcome.act ?? '')))
    expect(act.audience).toEqual(['p-to'])
    expect(JSON.stringify(act)).not.toContain('"good"')
  })

  it('tells a head nothing ahead of himself, and of everybody else alike, so that being told ahead says nothing', () => {
    const store = decisionOffice()
    expect(record(store, [singly('p-long', lower(5)), singly('p-mai')]).ok).toBe(true)
    expect(give(store, 'heads', ['p-long'])).toEqual({
      ...{ ok: false, reason: 'noticeItemsUnfit', at: { [idOf('p-long')]: 'noHead' } },
    })
    // As proposed, and told ahead all the same.
    expect(give(store, 'subjects', ['p-long', 'p-mai'])).toMatchObject({ at: { [idOf('p-mai')]: 'headFirst' } })
    expect(give(store, 'heads', ['p-mai']).ok).toBe(true)
    const headers = [decided(), store].map((one) => {
      if (one !== store) give(one, 'heads', ['p-mai'])
      const { current, eventSeq, stage } = reviewOf(one, 'p-mai')
      return { current, eventSeq, stage }
    })
    expect(headers[0]).toEqual(headers[1])
  })

  it('waits for no head who has decided it himself', () => {
    const store = decided()
    const id = idOf('p-mai')
    decidedAlone(store, 'p-long')
    expect(give(store, 'heads', ['p-mai'])).toMatchObject({ at: { [id]: 'noHead' } })
    expect(give(store, 'subjects', ['p-mai'])).toMatchObject({ ok: true, subjects: 1 })
  })

  it('waits for a head who has come since, or is only a member of what decided: he has not decided it', () => {
    const waits = { ok: false, reason: 'headsFirst', at: { [idOf('p-mai')]: 'headFirst' } }
    const since = decided()
    decidedAlone(since, 'p-truoc')
    nowDecides(since, 'p-long')
    expect(give(since, 'subjects', ['p-mai'])).toEqual(waits)
    expect(give(since, 'heads', ['p-mai'])).toMatchObject({ ok: true, people: 1 })
    const absent = decided()
    nowDecides(absent, 'p-long')
    expect(give(absent, 'subjects', ['p-mai'])).toEqual(waits)
  })

  it('waits for no hours where the campaign gives none', () => {
    const store = decided()
    const campaign = campaignIn(store)
    const { notice: _notice, ...process } = campaign.process
    expect(give(store, 'subjects', ['p-mai'], { campaign: { ...campaign, process } }).ok).toBe(true)
  })

  it('asked beforehand says how many, and writes nothing', () => {
    const store = decided()
    const before = structuredClone([...store])
    expect(give(store, 'subjects', ['p-long'], { preview: true })).toMatchObject({ act: null, subjects: 1, people: 1 })
    expect([...store]).toEqual(before)
  })

  it('is of what was decided and is not told yet, of groups that one handles', () => {
    const store = decisionOffice()
    expect(give(store, 'subjects', ['p-long'])).toMatchObject({ at: { [idOf('p-long')]: 'notInNotice' } })
    const done = decided()
    expect(give(done, 'subjects', ['p-long']).ok).toBe(true)
    expect(give(done, 'subjects', ['p-long'])).toMatchObject({ at: { [idOf('p-long')]: 'notInNotice' } })
    const of = (organiser: string[], scopes: string[]) => ({
      caller: { uid: 'p-la', name: '', access: { active: true, organiser, scopes } },
    })
    expect(give(decided(), 'subjects', ['p-long'], of(['partyGroup'], []))).toMatchObject({
      at: { [idOf('p-long')]: 'unknownReview' },
    })
    expect(give(decided(), 'subjects', ['p-long'], of([], SCOPES))).toEqual({ ok: false, reason: 'notYours' })
  })
})

it('in a cell, to whose members all who organise it belong, each who decides tells of the others', () => {
  const store = resultOffice()
  const campaign = campaignIn(store)
  const [own, other] = ['p-bi-thu', 'p-uy'].map((subject) => resultReviewOf(store, subject, 'partyCell'))
  if (!own || !other) throw new Error('nobody is rated in the cell')
  const told = (uid: string) => [own, other].map((review) => mayTell(review, { uid, access: { scopes: [] } }, campaign))
  expect(told('p-bi-thu')).toEqual([false, true])
  expect(told('p-pho')).toEqual([true, true])
  expect(told('p-uy')).toEqual([false, false])
})
