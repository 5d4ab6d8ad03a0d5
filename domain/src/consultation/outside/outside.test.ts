import { describe, expect, it } from 'vitest'
import { idOf, NOW, office, reviewOf, rowIn } from '../../appraisal/appraised-office.fixture.ts'
import { sheetSchema } from '../../appraisal/sheet/sheet.ts'
import { judge } from '../../commands/admit.ts'
import { recorded } from '../../commands/record.ts'
import { paths } from '../../ids.ts'
import { docketEntrySchema } from '../../model/docket.ts'
import type { Review } from '../../model/review.ts'
import { unitOf } from '../../office/registry.fixture.ts'
import { allReviews, campaignIn } from '../../office/stored.fixture.ts'
import { apply, type Store } from '../../writes/apply.ts'
import { askOutside, type RequestFacts } from './ask-outside.ts'
import { enterReply, type ReplyFacts } from './enter-reply.ts'
import { OUTSIDE_MAX } from './limits.ts'
import { replyActSchema, replyPartSchema, requestActSchema } from './outside.ts'
import { replied } from './replied.ts'

const SCOPES = ['kd.partyGroup.G3', 'kd.partyGroup.G7']
const caller = (scopes = SCOPES) => ({
  ...{ uid: 'p-hai', name: 'Đồng chí Hai' },
  access: { active: true, organiser: ['partyGroup'], scopes },
})
const reviewsNamed = (store: Store, ids: readonly string[]): Review[] =>
  allReviews(store).filter(({ id }) => ids.includes(id))
const rowsIn = (store: Store) =>
  new Map(
    [...store].flatMap(([path, data]) =>
      path.startsWith('sheets/') ? Object.entries(sheetSchema.parse(data).rows) : [],
    ),
  )

const ask = (
  store: Store,
  subjects: readonly string[],
  input: Partial<RequestFacts['input']> = {},
  rest: Partial<RequestFacts> = {},
) => {
  const ids = subjects.map(idOf)
  const facts: RequestFacts = {
    campaign: campaignIn(store),
    input: {
      ...{ campaign: 'kd', track: 'partyGroup', name: 'Đảng ủy phường Tân Phong', addressees: [], until: '2023-12-08' },
      ...{ reviews: ids, key: 'khoa-thu-1', ...input },
    },
    reviews: reviewsNamed(store, ids),
    rows: rowsIn(store),
    people: new Map(subjects.map((id) => [id, { posts: [{ unit: 'u-ban', title: 'Chuyên viên' }] }])),
    unitNames: new Map([['u-ban', 'Ban Tài chính']]),
    organisers: [
      { uid: 'p-hai', scopes: SCOPES },
      { uid: 'p-to', scopes: ['kd.partyGroup.G3'] },
    ],
    ...{ unit: unitOf({ id: 'u-to', head: 'p-sep' }), head: null, caller: caller(), now: NOW },
    ...rest,
  }
  const outcome = judge(askOutside)(facts)
  if (!outcome.ok) return outcome
  const subject = askOutside.subject(facts, outcome)
  if (!subject) throw new Error('a letter leaves its event')
  apply(store, recorded(outcome.writes, subject, { command: 'askOutside', by: 'p-hai', at: NOW }))
  return outcome
}

const item = (subject: string, rest: Partial<ReplyFacts['input']['items'][number]> = {}) => ({
  ...{ reviewId: idOf(subject), stance: 'comment' as const, level: null, reason: 'Gương mẫu nơi cư trú.' },
  ...{ proposal: 'kd_u-ban_1.proposal.1', seen: '', ...rest },
})

const reply = (
  store: Store,
  items: ReplyFacts['input']['items'],
  input: Partial<ReplyFacts['input']> = {},
  rest: Partial<ReplyFacts> = {},
) => {
  const request = [...store].flatMap(([path, data]) =>
    path.includes('.request.') && path.startsWith('acts/') ? [data] : [],
  )
  const facts: ReplyFacts = {
    campaign: campaignIn(store),
    input: { campaign: 'kd', number: 1, document: '12-CV/ĐU', on: '2023-12-05', items, key: 'khoa-thu-2', ...input },
    request: requestActSchema.parse(request[0]),
    reviews: reviewsNamed(
      store,
      items.map(({ reviewId }) => reviewId),
    ),
    ...{ rows: rowsIn(store), caller: caller(), now: NOW },
    ...rest,
  }
  const outcome = judge(enterReply)(facts)
  if (!outcome.ok) return outcome
  const subject = enterReply.subject(facts, outcome)
  if (!subject) throw new Error('a reply leaves its event')
  apply(store, recorded(outcome.writes, subject, { command: 'enterReply', by: 'p-hai', at: NOW }))
  return outcome
}

describe('a body outside', () => {
  it('is asked by a letter that names people and posts, no level, read by who handles all of its groups', () => {
    const store = office()
    expect(ask(store, ['p-long', 'p-pho'])).toMatchObject({ ok: true, number: 1 })
    const act = requestActSchema.parse(store.get(paths.act('kd.request.1')))
    expect(act).toMatchObject({ audience: ['p-hai'], addressees: ['Đảng ủy phường Tân Phong'], until: '2023-12-08' })
    expect(act.items[0]).toEqual({
      ...{ reviewId: idOf('p-long'), subjectKind: 'person', name: reviewOf(store, 'p-long').name },
      ...{ post: 'Chuyên viên', unitName: 'Ban Tài chính' },
    })
    expect(JSON.stringify(act)).not.toMatch(/outstanding|good|completed/)
    const entry = docketEntrySchema.parse(store.get(paths.docket('kd.request.1')))
    expect(entry).toMatchObject({
      unit: 'u-to',
      type: '',
      about: 'V/v lấy ý kiến tham gia đánh giá, xếp loại năm 2023',
    })
    expect(rowIn(store, 'p-pho')?.outside).toEqual({
      1: { name: 'Đảng ủy phường Tân Phong', at: NOW, until: '2023-12-08' },
    })
    // Reviews wait for no answer, and nobody on their boards sees that it is awaited.
    expect(reviewOf(store, 'p-long')).toEqual(reviewOf(office(), 'p-long'))
  })

  it('is asked from opening, before a unit has proposed: the row of the sheet is made with it', () => {
    const store = office('selfReview')
    store.delete([...store.keys()].find((path) => path.startsWith('sheets/kd.partyGroup.G7')) ?? '')
    expect(ask(store, ['p-pho'])).toMatchObject({ ok: true })
    expect(rowIn(store, 'p-pho')).toMatchObject({ proposal: null, subject: 'p-pho', outside: { 1: {} } })
  })

  it('is not asked twice in one letter, too often, after the handing over, or about a group that is not one’s own', () => {
    const store = office()
    const why = (...args: Parameters<typeof ask> extends [Store, ...infer Rest] ? Rest : never) => ask(store, ...args)
    expect(why(['p-long'], { name: ' ' })).toMatchObject({ reason: 'bodyMissing' })
    expect(why(['p-long'], { until: '2023-12-05' })).toMatchObject({ reason: 'limitPassed' })
    expect(why(['p-long'], { until: '2023-13-05' })).toMatchObject({ reason: 'limitPassed' })
    expect(why(['p-long', 'p-long'])).toMatchObject({ at: { [idOf('p-long')]: 'twice' } })
    expect(why(['p-pho'], {}, { caller: caller(['kd.partyGroup.G3']) })).toMatchObject({
      at: { [idOf('p-pho')]: 'unknownReview' },
    })
    for (let nth = 0; nth < OUTSIDE_MAX; nth += 1) expect(why(['p-long'])).toMatchObject({ ok: true })
    expect(why(['p-long'])).toMatchObject({ at: { [idOf('p-long')]: 'askedEnough' } })
    expect(ask(office('decision'), ['p-long'])).toMatchObject({ at: { [idOf('p-long')]: 'notInAppraisal' } })
  })
})

describe('what it answers', () => {
  const asked = () => {
    const store = office()
    ask(store, ['p-long', 'p-pho'])
    return store
  }

  it('is a part that only who handles the group reads, and stands on the row in short with its dispatch', () => {
    const store = asked()
    const other = item('p-pho', { stance: 'otherLevel', level: 'completed', reason: 'Có ý kiến của tổ dân phố.' })
    expect(reply(store, [item('p-long'), other])).toMatchObject({ ok: true })
    const part = replyPartSchema.parse(store.get(paths.reviewPart(idOf('p-pho'), 'reply.2')))
    expect(part).toMatchObject({
      ...{ scope: 'kd.partyGroup.G7', act: 'kd.request.1', bodyName: 'Đảng ủy phường Tân Phong', level: 'completed' },
      ...{ document: '12-CV/ĐU', on: '2023-12-05', reason: 'Có ý kiến của tổ dân phố.', byName: 'Đồng chí Hai' },
      proposal: { act: 'kd_u-ban_1.proposal.1', number: 1 },
    })
    expect(rowIn(store, 'p-long')?.outside?.[1]?.answer).toMatchObject({
      stance: 'comment',
      level: null,
      part: 'reply.2',
    })
    expect(reviewOf(store, 'p-pho')).toEqual(reviewOf(office(), 'p-pho'))
  })

  it('is a dispatch whose signed copy is read by who handles its group, of several groups, or entered in part, by who entered it alone', () => {
    const dispatch = (letter: readonly string[], ...subjects: string[]) => {
      const store = office()
      ask(store, letter)
      const entered = reply(
        store,
        subjects.map((subject) => item(subject)),
      )
      if (!entered.ok) throw new Error(entered.reason)
      const part = replyPartSchema.parse(store.get(paths.reviewPart(idOf(subjects[0] ?? ''), 'reply.2')))
      return replyActSchema.parse(store.get(paths.act(part.reply ?? '')))
    }
    const one = dispatch(['p-pho'], 'p-pho')
    expect(one).toMatchObject({ scope: 'kd.partyGroup.G7', document: '12-CV/ĐU', request: 'kd.request.1' })
    expect(one).not.toHaveProperty('audience')
    // It says no word of what stands in it.
    expect(JSON.stringify(one)).not.toMatch(/stance|level|reason|comment/)
    const both = ['p-long', 'p-pho']
    expect(dispatch(both, ...both)).toMatchObject({ audience: ['p-hai'], items: [{}, {}] })
    expect(dispatch(both, ...both)).not.toHaveProperty('scope')
    // The letter is of two groups, whatever of its answer is entered first.
    expect(dispatch(both, 'p-pho')).not.toHaveProperty('scope')
  })

  it('is entered anew by who has seen what stands; who has not is told that it was entered meanwhile', () => {
    const store = asked()
    reply(store, [item('p-long')])
    expect(reply(store, [item('p-long')])).toMatchObject({ at: { [idOf('p-long')]: 'enteredMeanwhile' } })
    expect(reply(store, [item('p-long', { stance: 'notInformed', reason: '', seen: 'reply.2' })])).toMatchObject({
      ok: true,
    })
    expect(rowIn(store, 'p-long')?.outside?.[1]?.answer).toMatchObject({ stance: 'notInformed', part: 'reply.3' })
    expect(store.has(paths.reviewPart(idOf('p-long'), 'reply.2'))).toBe(true)
  })

  it('is not taken without its dispatch, of whom it was not asked about, of one’s own group, or after the handing over', () => {
    const store = asked()
    const why = (...args: Parameters<typeof reply> extends [Store, ...infer Rest] ? Rest : never) =>
      reply(store, ...args)
    expect(why([item('p-long')], { document: ' ' })).toMatchObject({ reason: 'dispatchMissing' })
    expect(why([item('p-long')], { on: '2023-12-07' })).toMatchObject({ reason: 'dispatchMissing' })
    expect(why([item('p-mai')])).toMatchObject({ at: { [idOf('p-mai')]: 'unknownReview' } })
    expect(why([item('p-pho')], {}, { caller: caller(['kd.partyGroup.G3']) })).toMatchObject({
      at: { [idOf('p-pho')]: 'unknownReview' },
    })
    expect(why([item('p-long')], {}, { request: null })).toMatchObject({ reason: 'notYours' })
    const other = { ...caller(), access: { ...caller().access, organiser: ['provincial'] } }
    expect(why([item('p-long')], {}, { caller: other })).toMatchObject({ reason: 'notYours' })
    store.set(paths.review(idOf('p-long')), { ...reviewOf(store, 'p-long'), stage: 'decision' })
    expect(why([item('p-long')])).toMatchObject({ at: { [idOf('p-long')]: 'notInAppraisal' } })
  })

  it('says a level as a body here does, and a comment in words', () => {
    const row = { proposal: { act: 'a', number: 1, proposed: 'good' as const } }
    const say = (rest: Partial<Parameters<typeof replied>[0]>, on: Parameters<typeof replied>[1] = row) => {
      const found = replied({ stance: 'comment', level: null, reason: '', proposal: 'a', ...rest }, on)
      return found.ok ? found.said.level : found.reason
    }
    expect(say({})).toBe('reasonMissing')
    expect(say({ reason: 'Tốt.' })).toBe(null)
    expect(say({ stance: 'agrees' })).toBe('good')
    expect(say({ stance: 'agrees', proposal: '' }, { proposal: null })).toBe('levelMissing')
    expect(say({ stance: 'otherLevel', level: 'good', reason: 'Tốt.' })).toBe('sameLevel')
    expect(say({ stance: 'otherLevel', level: 'completed' })).toBe('reasonMissing')
    expect(say({ stance: 'agrees', proposal: 'b' })).toBe('proposalChanged')
  })
})
