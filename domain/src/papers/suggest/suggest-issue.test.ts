import { expect, it } from 'vitest'
import { judge } from '../../commands/admit.ts'
import { paths } from '../../ids.ts'
import type { Paper } from '../../model/paper.ts'
import { SUGGESTION_TEXT_MAX, SUGGESTIONS_MAX, type Suggestion } from '../../model/suggestion.ts'
import { tinyCampaign } from '../../office/tiny-campaign.fixture.ts'
import { apply, type Store } from '../../writes/apply.ts'
import { maySuggest } from './may-suggest.ts'
import { type SuggestFacts, suggestIssue } from './suggest-issue.ts'

const MEMBER = 'kd_p-member'
const HEAD = 'kd_p-head'
const now = new Date('2023-11-20T02:00:00Z')
const caller = (uid: string, organiser: SuggestFacts['caller']['access']['organiser'] = []) => ({
  uid,
  name: 'Vàng Thị Sao',
  access: { active: true, organiser },
})
const paperIn = (store: Store, id = MEMBER) => store.get(paths.paper(id)) as Paper

const suggest = (store: Store, change: Partial<SuggestFacts> = {}) => {
  const outcome = judge(suggestIssue)({
    paper: paperIn(store),
    campaign: { status: 'open', process: {} },
    issue: ' Chậm giải quyết đơn của đoàn viên. ',
    basis: 'Kết luận kiểm tra.',
    document: 'Công văn số 12-CV/ĐĐ, ngày 10/11/2023',
    caller: caller('p-head'),
    now,
    ...change,
  })
  if (outcome.ok) apply(store, outcome.writes)
  return outcome
}

it('each issue is kept under its number, counted, and told of by a mail of its own', () => {
  const store = tinyCampaign()
  expect(suggest(store)).toMatchObject({ ok: true, number: 1, mails: [`${MEMBER}.1.suggested-1.p-member`] })
  expect(suggest(store)).toMatchObject({ ok: true, number: 2, mails: [`${MEMBER}.1.suggested-2.p-member`] })
  expect(paperIn(store).suggestions).toBe(2)
  expect(store.get(paths.suggestion(MEMBER, 1)) as Suggestion).toEqual({
    number: 1,
    issue: 'Chậm giải quyết đơn của đoàn viên.',
    basis: 'Kết luận kiểm tra.',
    document: 'Công văn số 12-CV/ĐĐ, ngày 10/11/2023',
    by: 'p-head',
    byName: 'Vàng Thị Sao',
    at: now,
  })
})

it('is for who may return the paper and for organisers of its tracks, never for its writers', () => {
  const store = tinyCampaign()
  const may = (id: string, ...who: Parameters<typeof caller>) => maySuggest(paperIn(store, id), caller(...who), {})
  expect(may(MEMBER, 'p-head')).toBe(true)
  expect(may(MEMBER, 'p-x', ['partyGroup'])).toBe(true)
  expect(may(MEMBER, 'p-x', ['partyCell'])).toBe(true)
  expect(may(MEMBER, 'p-x', ['provincial'])).toBe(false)
  expect(may(MEMBER, 'p-other')).toBe(false)
  expect(may(MEMBER, 'p-member', ['partyGroup'])).toBe(false)
  expect(may(HEAD, 'p-head', ['partyGroup'])).toBe(false)
  const inactive = { uid: 'p-head', access: { active: false, organiser: [] } }
  expect(maySuggest(paperIn(store), inactive, {})).toBe(false)
})

it('is refused with its reason', () => {
  const store = tinyCampaign()
  const refused = (change: Partial<SuggestFacts>) => {
    const outcome = suggest(store, change)
    return outcome.ok ? 'ok' : outcome.reason
  }
  const paper = paperIn(store)
  expect(refused({ caller: caller('p-other') })).toBe('notYours')
  expect(refused({ campaign: { status: 'closed', process: {} } })).toBe('campaignClosed')
  for (const missing of [{ issue: ' \n' }, { basis: '' }, { document: '' }])
    expect(refused(missing)).toBe('issueMissing')
  expect(refused({ issue: 'x'.repeat(SUGGESTION_TEXT_MAX + 1) })).toBe('issueMissing')
  for (const state of ['sealed', 'completing'] as const)
    expect(refused({ paper: { ...paper, state } })).toBe('alreadySent')
  expect(refused({ paper: { ...paper, suggestions: SUGGESTIONS_MAX } })).toBe('tooManyIssues')
  expect(refused({ paper: { ...paper, state: 'returned', suggestions: SUGGESTIONS_MAX - 1 } })).toBe('ok')
})

it('heads suggest where the campaign says so; where the superior authority alone does, an organiser enters it', () => {
  const store = tinyCampaign()
  const superior = { status: 'open', process: { suggest: 'superior' } } as const
  expect(suggest(store, { campaign: superior })).toMatchObject({ ok: false, reason: 'superiorSuggests' })
  const organiser = caller('p-hoa', [...paperIn(store).tracks])
  expect(suggest(store, { campaign: superior, caller: organiser })).toMatchObject({ ok: true })
  expect(maySuggest(paperIn(store), caller('p-head'), superior.process)).toBe(false)
  expect(maySuggest(paperIn(store), organiser, superior.process)).toBe(true)
  expect(suggest(store, { campaign: { status: 'open', process: { suggest: 'heads' } } })).toMatchObject({ ok: true })
})
