import { expect, it } from 'vitest'
import { judge } from '../../commands/admit.ts'
import { suggestionLetter } from '../../forms/letters/suggestion-letter.ts'
import { paths } from '../../ids.ts'
import { suggestionActSchema } from '../../model/act.ts'
import { docketEntrySchema } from '../../model/docket.ts'
import type { Paper } from '../../model/paper.ts'
import type { Unit } from '../../model/unit.ts'
import { tinyCampaign } from '../../office/tiny-campaign.fixture.ts'
import { plan2023 } from '../../plan/2023/plan-2023.ts'
import { apply, type Store } from '../../writes/apply.ts'
import { issueSuggestionLetter, type SuggestionLetterFacts } from './issue-suggestion-letter.ts'

const MEMBER = 'kd_p-member'
const now = new Date('2023-11-20T02:00:00Z')
const paperIn = (store: Store) => store.get(paths.paper(MEMBER)) as Paper
const issueOf = (number: number) => ({
  ...{ number, issue: `Chậm quyết toán ${number}.`, basis: 'Kết luận kiểm tra', document: '12-KL/UBKT' },
  ...{ by: 'p-head', byName: 'Vàng Thị Sao', at: now },
})

/** A paper with so many issues. */
const office = (suggestions: number): Store => {
  const store = tinyCampaign()
  store.set(paths.paper(MEMBER), { ...paperIn(store), suggestions })
  return store
}

const issue = (store: Store, change: Partial<SuggestionLetterFacts> = {}) => {
  const paper = paperIn(store)
  const from = (paper.letters?.at(-1)?.upTo ?? 0) + 1
  const outcome = judge(issueSuggestionLetter)({
    ...{ paper, campaign: { ...plan2023, status: 'open' }, seen: paper.suggestions, now, random: crypto.randomUUID() },
    issues: Array.from({ length: paper.suggestions - from + 1 }, (_, at) => issueOf(from + at)),
    unit: store.get(paths.unit(paper.unit)) as Unit,
    person: { id: 'p-head', name: 'Vàng Thị Sao', posts: [] },
    caller: { uid: 'p-head', access: { active: true, organiser: [] } },
    ...change,
  })
  if (outcome.ok) apply(store, outcome.writes)
  return outcome.ok ? 'ok' : outcome.reason
}
const idIn = (store: Store, number: number) => paperIn(store).letters?.[number - 1]?.act ?? ''
const letterIn = (store: Store, number: number) => suggestionActSchema.parse(store.get(paths.act(idIn(store, number))))
const entryIn = (store: Store, number: number) => docketEntrySchema.parse(store.get(paths.docket(idIn(store, number))))

it('holds the issues that no letter has yet; what is suggested later goes into the next one', () => {
  const store = office(2)
  expect(issue(store)).toBe('ok')
  expect(letterIn(store, 1).issues.map(({ number }) => number)).toEqual([1, 2])
  expect(issue(store)).toBe('letterIssuedAlready')
  store.set(paths.paper(MEMBER), { ...paperIn(store), suggestions: 3 })
  expect(issue(store)).toBe('ok')
  expect(letterIn(store, 2).issues.map(({ number }) => number)).toEqual([3])
  expect(paperIn(store).letters?.map(({ upTo }) => upTo)).toEqual([2, 3])
})

it('has a line in the book that names nobody suggested to and says no issue', () => {
  const store = office(1)
  issue(store)
  const entry = entryIn(store, 1)
  expect(entry).toMatchObject({ type: '', about: 'V/v gợi ý kiểm điểm năm 2023', given: null, date: '2023-11-20' })
  expect(JSON.stringify(entry)).not.toMatch(/quyết toán|Kết luận|p-member/)
})

it('prints what held when it was issued, with number and day once they are entered', () => {
  const store = office(1)
  issue(store)
  const printed = (given: { number: number; code: string; on: string } | null) => {
    const { facts, issues, style, subject, until } = letterIn(store, 1)
    if (!facts) throw new Error('nothing is kept of who issued it')
    return JSON.stringify(
      suggestionLetter(issues, { ...facts, style, subject, until, given, year: 2023, on: '2023-11-20' }),
    )
  }
  const before = printed(null)
  expect(before).toMatch(/Số: …\/….*ngày … tháng … năm 2023/)
  store.set(paths.unit('u-board'), { ...(store.get(paths.unit('u-board')) as Unit), name: 'Ban khác', head: 'p-other' })
  expect(printed(null)).toBe(before)
  expect(printed({ number: 5, code: 'BTC', on: '2023-11-21' })).toMatch(/Số: 05\/BTC.*ngày 21 tháng 11 năm 2023/)
})

it('of an organiser stands in the book of the unit where he works', () => {
  const store = office(1)
  const posts = [
    { unit: 'u-cu', title: 'Chuyên viên', to: '2022-12-31' },
    { unit: 'u-tckt', title: 'Phó Trưởng Ban' },
  ]
  const organiser = { uid: 'p-org', access: { active: true, organiser: ['partyGroup' as const] } }
  expect(issue(store, { caller: organiser, person: { id: 'p-org', name: 'Phạm Văn Hùng', posts } })).toBe('ok')
  expect(entryIn(store, 1)).toMatchObject({ unit: 'u-tckt', style: 'party', signatory: null })
})

it('goes in the name of the track that its issuer organises, who may be secretary of a cell', () => {
  const store = office(1)
  expect(paperIn(store).tracks).toEqual(['partyGroup', 'partyCell'])
  const cell = { uid: 'p-cell', access: { active: true, organiser: ['partyCell' as const] } }
  expect(issue(store, { caller: cell, person: { id: 'p-cell', name: 'Nguyễn Văn Hòa', posts: [] } })).toBe('ok')
  expect(letterIn(store, 1)).toMatchObject({
    track: 'partyCell',
    facts: { issuer: { name: 'Chi ủy Chi bộ cơ quan' }, signature: null },
  })
})

it('is none of a head’s where the superior alone suggests, also where he organises and so issues it', () => {
  const store = office(1)
  const caller = { uid: 'p-head', access: { active: true, organiser: ['partyGroup' as const] } }
  const process = { ...plan2023.process, suggest: 'superior' as const }
  expect(issue(store, { caller, campaign: { ...plan2023, process, status: 'open' } })).toBe('ok')
  expect(letterIn(store, 1)).toMatchObject({ style: 'party', facts: { signature: null } })
})

it('is refused with an issue that was not seen, to heads where the superior alone suggests, and to writers', () => {
  expect(issue(office(2), { seen: 1 })).toBe('issueAddedSince')
  const superior = {
    ...plan2023,
    status: 'open' as const,
    process: { ...plan2023.process, suggest: 'superior' as const },
  }
  expect(issue(office(1), { campaign: superior })).toBe('superiorSuggests')
  const writer = { uid: 'p-member', access: { active: true, organiser: ['partyGroup' as const] } }
  expect(issue(office(1), { caller: writer })).toBe('notYours')
})
