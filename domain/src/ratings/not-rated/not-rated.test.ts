import { describe, expect, it } from 'vitest'
import { applyAct } from '../../acts/apply-act.ts'
import { judge } from '../../commands/admit.ts'
import { recorded } from '../../commands/record.ts'
import { countSheets } from '../../conference/ballot/count-sheets.ts'
import { ratedHere } from '../../conference/ballot/sheet.ts'
import { assembleMinutes } from '../../conference/minutes/assemble.ts'
import { checkMinutes } from '../../conference/minutes/check-minutes.ts'
import { minutesAct } from '../../conference/minutes/minutes-act.ts'
import { item } from '../../conference/minutes/whole-minutes.fixture.ts'
import { proposalAct } from '../../conference/proposal/proposal-act.ts'
import { sendProposal } from '../../conference/proposal/send-proposal.ts'
import { checkPaper } from '../../forms/check-paper.ts'
import { ISSUED } from '../../forms/facts/issued.fixture.ts'
import { sectionsFor } from '../../forms/form.ts'
import { ballotSheet } from '../../forms/handout/ballot-sheet.ts'
import { minutesPaper } from '../../forms/minutes-paper/minutes-paper.ts'
import { proposalList } from '../../forms/minutes-paper/proposal-list.ts'
import { officialPaper } from '../../forms/sheets/official-paper.ts'
import type { SheetFacts } from '../../forms/sheets/sheet-facts.ts'
import { paths } from '../../ids.ts'
import type { ProposalAct } from '../../model/act.ts'
import type { Conference } from '../../model/conference.ts'
import type { Paper } from '../../model/paper.ts'
import type { Review } from '../../model/review.ts'
import { conferenceIn } from '../../office/meetings.fixture.ts'
import { openOffice } from '../../office/open-office.fixture.ts'
import { fullSections, sealAccepted } from '../../office/papers.fixture.ts'
import { allConferences, allReviews, campaignIn, differences, read, reviewsOf } from '../../office/stored.fixture.ts'
import { plan2023 } from '../../plan/plan-2023.ts'
import { process2023 } from '../../plan/process-2023.ts'
import { apply, type Store } from '../../writes/apply.ts'
import { setNotRated } from './set-not-rated.ts'

const issuer = {
  kind: 'department',
  name: 'Ban Chính sách',
  superior: 'Liên đoàn Lao động tỉnh',
  place: 'Lai Châu',
} as const
/** What prints state besides what is tested here. */
const PRINTED = { year: 2023, process: process2023, conferenceRules: plan2023.conferenceRules, issuer }
const ON_SHEET: SheetFacts = {
  ...{
    layout: '2026-1',
    year: 2023,
    date: null,
    name: 'Mai',
    birthDate: null,
    partyPosts: [],
    posts: [],
    unionPosts: [],
  },
  ...{
    person: { class: 'civilServant', leader: false },
    workplace: 'Ban Chính sách',
    issuer,
    cell: null,
    signature: null,
  },
}

const NOW = new Date('2023-12-01T10:00:00Z')
const MAI = 'kd_p-mai_partyGroup'
const IN_CELL = 'kd_p-mai_partyCell'

/** A board and its cell; Mai is reviewed in both, by one paper. */
const office = (): Store =>
  openOffice({
    campaign: { id: 'kd', organisers: { partyGroup: ['p-hoa'], provincial: [], partyCell: ['p-long'] } },
    units: [
      { id: 'u-ban', name: 'Ban Chính sách', head: 'p-long', clerks: ['p-nam'] },
      { id: 'u-chi-bo', kind: 'partyCell', head: 'p-long', clerks: ['p-nam'], order: 2 },
    ],
    people: ['p-long', 'p-mai', 'p-nam', 'p-hoa'].map((id) => ({ id, partyMember: id === 'p-mai' })),
    subjects: [
      { subject: 'p-long', unit: 'u-ban' },
      { subject: 'p-mai', unit: 'u-ban' },
      { subject: 'p-mai', unit: 'u-chi-bo' },
    ],
  })

type Asked = { reviewId?: string; reason?: 'underSixMonths' | 'suspended' | null; note?: string; by?: string }

const set = (store: Store, { reviewId = MAI, reason = 'underSixMonths', note = '', by = 'p-hoa' }: Asked = {}) => {
  const review = read<Review>(store, paths.review(reviewId))
  const facts = {
    ...{ review, campaign: campaignIn(store), paper: read<Paper>(store, paths.paper(review.paperId)) },
    reviews: reviewsOf(store, review.paperId),
    conferences: allConferences(store).filter(({ agenda }) => agenda.some((each) => each.reviewId === reviewId)),
    eligibility: { about: 'service' as const, posts: [], leaves: [] },
    input: { reason, note, preview: false },
    caller: { uid: by, access: { active: true, organiser: ['partyGroup', 'partyCell'] } },
    now: NOW,
  }
  const outcome = judge(setNotRated)(facts)
  const subject = setNotRated.subject(facts, { points: { ok: true, words: '' }, writes: [] })
  if (outcome.ok && subject) apply(store, recorded(outcome.writes, subject, { command: 'setNotRated', by, at: NOW }))
  return outcome.ok ? 'ok' : outcome.reason
}
const paper = (store: Store) => read<Paper>(store, paths.paper('kd_p-mai'))
const asked = (store: Store) => sectionsFor('02A', paper(store)).map(({ id }) => id)

describe('the form', () => {
  it('asks for no self-rating on the side that gives no level, and goes on asking for the other', () => {
    const store = office()
    expect(asked(store)).toContain('civilRating')
    expect(set(store)).toBe('ok')
    expect(asked(store)).not.toContain('civilRating')
    expect(asked(store)).toContain('partyRating')
    expect(checkPaper(paper(store), fullSections(paper(store), 'p-mai'))).toEqual({ ok: true })
    expect(differences(store)).toEqual([])
  })

  it('asks a member who is not reviewed as one only what everybody is asked', () => {
    const store = office()
    set(store, { reviewId: IN_CELL, reason: 'suspended' })
    expect(asked(store)).toEqual(sectionsFor('02A', { partyMember: false, suggestions: 0 }).map(({ id }) => id))
  })

  it('keeps what was chosen before, and takes it in; a grade of another form stays a fault', () => {
    const store = office()
    const before = fullSections(paper(store), 'p-mai')
    set(store)
    expect(checkPaper(paper(store), before)).toEqual({ ok: true })
    expect(checkPaper(paper(store), { ...before, collectiveRating: { rating: 'good', rev: 1, by: 'p-mai' } })).toEqual({
      ok: false,
      reasons: { collectiveRating: 'notInForm' },
    })
    expect(set(store, { reason: null, note: 'Đã tính lại thời gian công tác.' })).toBe('ok')
    expect(asked(store)).toContain('civilRating')
    expect(read<Review>(store, paths.review(MAI)).notRated).toBeNull()
  })

  it('prints a line in the place of the boxes', () => {
    const store = office()
    set(store, { note: 'từ tháng 9' })
    const printed = JSON.stringify(officialPaper(paper(store), fullSections(paper(store), 'p-mai'), ON_SHEET))
    expect(printed).toContain(
      'Không xếp loại chất lượng năm 2023. Lý do: Thời gian công tác trong năm chưa đủ 06 tháng (từ tháng 9).',
    )
  })
})

describe('who may say so, and until when', () => {
  it('is an organiser of the track, never of himself, with a reason that fits', () => {
    expect(set(office(), { by: 'p-mai' })).toBe('notYours')
    expect(set(office(), { reason: 'suspended' })).toBe('reasonNotOfReview')
    expect(set(office(), { reason: null, note: 'Nhầm.' })).toBe('ratedAnyway')
  })

  it('is until a conference has its minutes, and not while there is a vote or a signature', () => {
    const change = (rest: Partial<Conference>) => {
      const store = office()
      const meeting = { ...conferenceIn(store, 'u-ban'), ...rest }
      return set(store.set(paths.conference(meeting.id), meeting))
    }
    const voting = { round: 1, publicKey: '', voters: [], turnout: 0, consent: '', openedAt: NOW, closedAt: null }
    expect(change({ voting })).toBe('votingOpen')
    expect(change({ signed: { chair: { by: 'p-long', at: NOW }, secretary: null } })).toBe('minutesSigned')
    const store = office()
    store.set(paths.review(MAI), { ...read<Review>(store, paths.review(MAI)), current: { conference: 'conference.2' } })
    expect(set(store)).toBe('minutedAlready')
  })
})

/** The board's meeting, at which Mai is given no level; nobody's level but the head's is voted on. */
const held = (store: Store) => {
  const meeting = allConferences(store)[0] ?? conferenceIn(store, 'u-ban', {}, { gates: [], countsFor: [] })
  const long = item('p-long', { tally: { outstanding: 0, good: 3, completed: 0, notCompleted: 0, invalid: 0 } })
  // What was entered before it was said stays in the row, and counts for nothing.
  const rows = { items: { 'p-long': long, 'p-mai': item('p-mai') } }
  const frame = { number: 1, by: 'p-long', onBehalf: null, exceptions: [], rules: {}, at: NOW }
  return { meeting, rows, act: assembleMinutes({ ...meeting, state: 'open' }, rows, frame) }
}

const proposed = (store: Store, level: 'good' | null = null) => {
  const { meeting, act } = held(store)
  const confirmed: Conference = { ...meeting, state: 'confirmed', minutes: act.id, minutesCount: 1 }
  const reviews = allReviews(store).filter(({ track }) => track === 'partyGroup')
  const applied = applyAct({ row: minutesAct, act, reviews, conference: confirmed })
  if (!applied.ok) throw new Error(JSON.stringify(applied.at))
  store.set(paths.conference(meeting.id), confirmed)
  apply(store, applied.writes)
  return judge(sendProposal)({
    conference: confirmed,
    ...{ campaign: campaignIn(store), act, selfRatings: {}, issued: ISSUED },
    reviews: allReviews(store).filter(({ track }) => track === 'partyGroup'),
    input: {
      items: act.items.map(({ reviewId, subject }) => ({
        ...{ reviewId: reviewId ?? '', remark: '' },
        proposed: subject === 'p-long' ? 'good' : level,
      })),
      onBehalf: null,
    },
    caller: { uid: 'p-long', name: 'Long', access: { active: true, organiser: [] } },
    now: NOW,
  })
}

describe('at the conference', () => {
  it.each(['before', 'after'])('he is off every ballot, said %s it was planned', (when) => {
    const store = office()
    if (when === 'before') set(store)
    const meeting = conferenceIn(store, 'u-ban')
    store.set(paths.conference(meeting.id), meeting)
    if (when === 'after') set(store)
    const { agenda } = read<Conference>(store, paths.conference(meeting.id))
    expect(agenda.map(({ subject }) => subject)).toContain('p-mai')
    expect(ratedHere(agenda).map(({ subject }) => subject)).toEqual(['p-long'])
    expect(countSheets(agenda, 1, ['2']).tallies).not.toHaveProperty('p-mai')
    expect(JSON.stringify(ballotSheet({ ...meeting, agenda, ballot: 'paper' }, PRINTED))).not.toContain('p-mai')
  })

  it('minutes ask for no vote and no level, and say why there is none', () => {
    const store = office()
    set(store)
    const { meeting, rows, act } = held(store)
    const bare = { ...rows.items, 'p-mai': item('p-mai', { tally: null, proposed: null }) }
    const { problems } = checkMinutes(meeting, { items: bare }, plan2023, [], NOW)
    expect(problems.filter(({ subject }) => subject === 'p-mai')).toEqual([])
    expect(act.items.find(({ subject }) => subject === 'p-mai')).toMatchObject({
      ...{ state: 'reviewed', tally: null, proposed: null, differences: [] },
      notRated: { reason: 'underSixMonths', note: '' },
    })
    const printed = JSON.stringify(minutesPaper(act, PRINTED))
    expect(printed).toContain('Không xếp loại chất lượng năm 2023. Lý do: Thời gian công tác')
  })

  it('nothing need be said of who is not reviewed at all, and he goes on without a text', () => {
    const store = office()
    set(store, { reviewId: IN_CELL, reason: 'suspended' })
    const meeting = conferenceIn(store, 'u-chi-bo', { chair: 'p-mai' }, { state: 'open' })
    const { problems } = checkMinutes(meeting, { items: {} }, plan2023, [], NOW)
    expect(problems.filter(({ subject }) => subject === 'p-mai')).toEqual([])
    const minuted = { ...read<Review>(store, paths.review(IN_CELL)), current: { conference: 'conference.3' } }
    expect(proposalAct.refuses(minuted)).toBeNull()
    expect(proposalAct.refuses({ ...minuted, notRated: null })).toBe('paperMissing')
  })
})

describe('the proposal', () => {
  it('carries him without a level and with the reason, past those who are asked of levels', () => {
    const store = office()
    for (const id of ['kd_p-mai', 'kd_p-long']) sealAccepted(store, id, { at: NOW })
    set(store)
    const outcome = proposed(store)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome))
    apply(store, outcome.writes)
    const act = read<ProposalAct>(store, paths.act(outcome.act))
    expect(act.items.find(({ subject }) => subject === 'p-mai')).toMatchObject({
      ...{ proposed: null, tally: null, notRated: { reason: 'underSixMonths', note: '' } },
    })
    expect(act.items.find(({ subject }) => subject === 'p-mai')).not.toHaveProperty('differences')
    expect(read<Review>(store, paths.review(MAI)).stage).toBe('appraisal')
    expect(read<Review>(store, paths.review('kd_p-long_partyGroup')).stage).toBe('consultation')
    expect(differences(store)).toEqual([])
    const printed = proposalList({ ...act, conferenceKind: 'department' }, PRINTED)
    expect(JSON.stringify(printed)).toContain('Không đánh giá, xếp loại. Lý do: Thời gian công tác')
    expect(JSON.stringify(printed)).toContain('Không đánh giá, xếp loại: 1')
  })

  it('takes no level for him whatever is sent, and none away from others', () => {
    const store = office()
    for (const id of ['kd_p-mai', 'kd_p-long']) sealAccepted(store, id, { at: NOW })
    expect(proposed(store)).toMatchObject({ ok: false, at: { [MAI]: 'levelMissing' } })
    const other = office()
    for (const id of ['kd_p-mai', 'kd_p-long']) sealAccepted(other, id, { at: NOW })
    set(other)
    const outcome = proposed(other, 'good')
    const act = outcome.ok && outcome.writes.find(({ path }) => path === paths.act(outcome.act))
    expect(act && 'data' in act && (act.data as ProposalAct).items).toMatchObject([{}, { proposed: null }])
  })
})
