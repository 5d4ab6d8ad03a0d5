import { describe, expect, it } from 'vitest'
import { checkPaper } from '../../forms/paper/check-paper.ts'
import { sectionsFor } from '../../forms/paper/form.ts'
import { officialPaper } from '../../forms/sheets/official-paper.ts'
import type { SheetFacts } from '../../forms/sheets/sheet-facts.ts'
import { paths } from '../../ids.ts'
import type { Conference } from '../../model/conference.ts'
import type { Paper } from '../../model/paper.ts'
import type { Review } from '../../model/review.ts'
import { conferenceIn } from '../../office/meetings.fixture.ts'
import { fullSections } from '../../office/papers.fixture.ts'
import { campaignIn, differences, read } from '../../office/stored.fixture.ts'
import { myTasks } from '../../progress/tasks/my-tasks.ts'
import type { Store } from '../../writes/apply.ts'

import { IN_CELL, issuer, MAI, NOW, office, set } from './not-rated-office.fixture.ts'

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

  it.each(['left', 'deceased'] as const)('is owed by nobody once he has %s, and only who lives is told', (reason) => {
    const store = office()
    const paperTask = () => {
      const facts = { organiser: [], boards: [], conferences: [], campaign: campaignIn(store), now: NOW }
      return myTasks({ ...facts, uid: 'p-mai', papers: [paper(store)] })[0]
    }
    expect(paperTask()?.state).toBe('late')
    expect(set(store, { reason })).toBe('ok')
    // Who has left the office may still be of its cell, until that says so too.
    expect(paperTask()?.state).toBe(reason === 'left' ? 'late' : 'info')
    expect(set(store, { reviewId: IN_CELL, reason })).toBe('ok')
    expect(paperTask()?.state).toBe('info')
    const mails = [...store.keys()].filter((path) => path.startsWith('mail/'))
    expect(mails).toHaveLength(reason === 'left' ? 2 : 0)
    expect(differences(store)).toEqual([])
  })

  it('said once more changes nothing and tells nobody; another note does', () => {
    const store = office()
    set(store, { note: 'từ 01/09' })
    const mails = () => [...store.keys()].filter((path) => path.startsWith('mail/')).length
    const [before, told] = [read<Review>(store, paths.review(MAI)), mails()]
    expect(set(store, { note: ' từ 01/09 ' })).toBe('ok')
    expect([read<Review>(store, paths.review(MAI)), mails()]).toEqual([before, told])
    set(store, { note: 'từ 15/09' })
    expect(mails()).toBe(told + 1)
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
