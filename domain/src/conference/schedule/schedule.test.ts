import { describe, expect, it } from 'vitest'
import { judge } from '../../commands/admit.ts'
import { paths } from '../../ids.ts'
import { type Conference, conferenceSchema } from '../../model/conference.ts'
import { type Paper, paperSchema } from '../../model/paper.ts'
import type { Person } from '../../model/person.ts'
import { boardPageSchema } from '../../model/progress.ts'
import type { Review } from '../../model/review.ts'
import { datedOf, planOf } from '../../office/meetings.fixture.ts'
import { allPages, boardsIn, differences } from '../../office/stored.fixture.ts'
import { boardWrites } from '../../progress/rows/board-writes.ts'
import { lastDayOf } from '../../time.ts'
import { apply, type Store } from '../../writes/apply.ts'
import type { ScheduleConferenceInput } from '../inputs.ts'
import { cancelConference } from './cancel.ts'
import { asked, office } from './office.fixture.ts'
import type { PlanInput } from './plan/plan-input.ts'
import { scheduleConference } from './schedule.ts'

const ID = '2023_u-ban_1'
const decide = (store: Store, rest: Partial<ScheduleConferenceInput> = {}, facts: Partial<PlanInput> = {}) =>
  judge(scheduleConference)(planOf(store, asked(rest), facts))

const done = (store: Store, rest: Partial<ScheduleConferenceInput> = {}, facts: Partial<PlanInput> = {}) => {
  const outcome = decide(store, rest, facts)
  if (!outcome.ok) throw new Error(`${outcome.reason} ${JSON.stringify(outcome.at)}`)
  apply(store, outcome.writes)
  return outcome
}

const header = (store: Store, id = ID) => store.get(paths.conference(id)) as Conference
const paper = (store: Store, subject: string) => store.get(paths.paper(`2023_${subject}`)) as Paper
const due = (store: Store, subject: string) => lastDayOf(paper(store, subject).dueAt)
const board = (store: Store, unit: string) => boardsIn(store)[unit]

describe('planning a conference', () => {
  it('writes a header, dates and boards that their schemas accept and a recount agrees with', () => {
    const store = office()
    const { answer, mails } = done(store)
    expect(conferenceSchema.safeParse(header(store)).error).toBeUndefined()
    expect(paperSchema.safeParse(paper(store, 'p-mai')).success).toBe(true)
    for (const each of allPages(store)) expect(boardPageSchema.safeParse(each).success).toBe(true)
    expect(differences(store)).toEqual([])
    expect(answer).toMatchObject({ conferenceId: ID, revision: 1, earliest: '2023-11-30', papersBy: '2023-11-28' })
    expect(answer.warnings).toEqual([])
    expect(mails).toEqual(['p-sao', 'p-hoa', 'p-mai', 'p-nam'].map((uid) => `${ID}.1.called.${uid}`))
  })

  it('makes its papers due three working days before, as the answer says, and shows it on the board of every review', () => {
    const store = office()
    expect(due(store, 'p-mai')).toBe('2023-11-29')
    const { answer } = done(store)
    const dates = { before: '2023-11-29', after: '2023-11-28', accepted: false }
    expect(answer.effects).toContainEqual({ paperId: '2023_p-mai', subjectName: 'Lò Thị Mai', ...dates })
    for (const effect of answer.effects) expect(due(store, effect.paperId.slice(5))).toBe(effect.after)
    const cell = store.get(paths.review('2023_p-mai_partyCell')) as Review
    expect(cell.dueAt.selfReview && lastDayOf(cell.dueAt.selfReview)).toBe('2023-11-28')
    expect(board(store, 'u-chi-bo')?.rows[cell.id]?.dueAt).toEqual(cell.dueAt.selfReview)
    expect(board(store, 'u-ban')?.conferences).toEqual([
      {
        id: ID,
        kind: 'department',
        date: '2023-12-01',
        time: '08:00',
        state: 'scheduled',
        proposals: 0,
        exceptions: [],
      },
    ])
  })

  it('does not make late what was accepted in time', () => {
    const store = office()
    const at = new Date('2023-11-29T03:00:00Z')
    const id = '2023_p-mai_partyGroup'
    const before = store.get(paths.review(id)) as Review
    const sent = { current: { selfReview: '1' }, doneAt: { selfReview: at } }
    const accepted = { ...before, stage: 'conference' as const, ...sent }
    store.set(paths.review(id), accepted)
    apply(store, boardWrites({ reviews: [accepted] }, at))
    done(store)
    expect(due(store, 'p-mai')).toBe('2023-11-28')
    expect(store.get(paths.review(id))).toMatchObject({ dueAt: before.dueAt })
    expect(board(store, 'u-ban')?.rows[id]?.late).toEqual([])
  })

  it('marks where each rating rests: the cell comments on a paper that the board rates', () => {
    const store = office()
    const reasons = { '2023_agencyBeforeCell-u-chi-bo': 'Các Ban họp cùng tuần' }
    const input = {
      unit: 'u-chi-bo',
      chair: 'p-huong',
      secretary: 'p-mai',
      agenda: ['u-chi-uy', 'u-chi-bo', 'p-mai', 'p-pao'],
      roll: [],
    }
    done(
      store,
      { ...input, date: '2023-12-08', reasons },
      { caller: { uid: 'p-huong', access: { active: true, organiser: ['partyCell', 'partyGroup'] } } },
    )
    const items = header(store, '2023_u-chi-bo_1').agenda
    expect(items.map(({ paperId, reviewId, role }) => [paperId, reviewId, role])).toEqual([
      ['2023_u-chi-uy', '2023_u-chi-uy_partyCell', 'collective'],
      ['2023_u-chi-uy', '2023_u-chi-bo_partyCell', 'collective'],
      ['2023_p-mai', '2023_p-mai_partyCell', 'member'],
      ['2023_p-pao', null, 'member'],
    ])
    expect(items[1]?.name).toBe('Tập thể u-chi-bo')
  })

  it('knows who reads on the screen, and keeps the numbers of guests', () => {
    const store = office()
    done(store)
    const { roll, readers, keepers } = header(store)
    expect(roll.find(({ id }) => id === 'p-pao')).toMatchObject({ uid: null, counts: true })
    expect(roll.at(-1)).toMatchObject({ id: 'g-1', kind: 'body', counts: false, uid: null })
    expect(keepers).toEqual(['p-sao', 'p-nam'])
    expect(readers).not.toContain('p-pao')
    const guests = ['Ban Tổ chức Tỉnh ủy', 'Đại diện lãnh đạo LĐLĐ tỉnh'].map((name) => ({
      personId: null,
      kind: 'body' as const,
      name,
      post: '',
    }))
    done(store, { conferenceId: ID, revision: 1, roll: [...asked().roll.slice(0, 5), ...guests] })
    expect(
      header(store)
        .roll.slice(5)
        .map(({ id }) => id),
    ).toEqual(['g-2', 'g-1'])
  })

  it('a preview answers the same, asks for no reason and writes nothing', () => {
    const store = office()
    const rest = { date: '2023-11-29', reasons: {} }
    expect(decide(store, rest)).toEqual({ ok: false, reason: 'reasonMissing', at: { papersAhead: 'reasonMissing' } })
    const preview = decide(store, { ...rest, preview: true })
    const real = decide(store, { ...rest, reasons: { papersAhead: 'Cấp trên yêu cầu họp sớm' } })
    if (!preview.ok || !real.ok) throw new Error('refused')
    expect(preview.writes).toEqual([])
    expect(preview.mails).toEqual([])
    expect(preview.answer).toEqual(real.answer)
  })
})

describe('changing a plan', () => {
  it('calls everybody again when day, hour or place is new, else only who is', () => {
    const store = office()
    done(store, { roll: asked().roll.slice(0, 3) })
    const again = { conferenceId: ID, roll: asked().roll }
    expect(done(store, { ...again, revision: 1 }).mails).toEqual([])
    const withMore = [...asked().roll, { personId: 'p-huong', kind: 'guest' as const, name: '', post: '' }]
    const organiser = { caller: { uid: 'p-to', access: { active: true, organiser: ['partyGroup'] } } }
    expect(done(store, { ...again, revision: 2, roll: withMore }, organiser).mails).toEqual([`${ID}.3.called.p-huong`])
    // Who knows of it is told when the plan has settled; who is new was told at once.
    const moved = done(store, { ...again, revision: 3, time: '14:00' })
    expect(moved.mails).toEqual([])
    const queued = moved.writes.flatMap((write) => ('data' in write && write.path.startsWith('mail/') ? [write] : []))
    const leaseUntil = new Date('2023-11-27T03:10:00Z')
    expect(queued.map(({ data }) => data)).toMatchObject(
      ['p-sao', 'p-hoa', 'p-mai', 'p-nam'].map((to) => ({ to, leaseUntil })),
    )
    // An agenda changed meanwhile does not make untrue that it was moved; moved again, only the last is true.
    done(store, { ...again, revision: 4, time: '14:00', agenda: ['u-ban', 'p-sao'] })
    expect(header(store)).toMatchObject({ revision: 5, movedAt: 4 })
    done(store, { ...again, revision: 5, time: '15:00' })
    expect(header(store)).toMatchObject({ revision: 6, movedAt: 6 })
  })

  it('keeps the papers handed out to those who stay, and takes them from those who do not', () => {
    const store = office()
    done(store, { agenda: ['u-ban', 'p-sao', 'p-hoa'] })
    const handout = {
      how: 'screen',
      on: '2023-11-28',
      note: '',
      by: 'p-nam',
      byName: '',
      at: new Date(0),
      papers: 5,
    } as const
    const handed = { 'p-sao': handout, 'p-mai': handout }
    store.set(paths.conference(ID), { ...header(store), handouts: handed })
    const meetings = { [ID]: { date: '2023-12-01', attendees: ['p-sao', 'p-mai'] } }
    for (const each of ['u-ban', 'p-sao', 'p-hoa'])
      store.set(paths.paper(`2023_${each}`), { ...paper(store, each), meetings })
    const roll = asked().roll.filter(({ personId }) => personId !== 'p-mai')
    const left = { ...(store.get(paths.person('p-mai')) as Person), posts: [] }
    store.set(paths.person('p-mai'), left)
    done(store, { conferenceId: ID, revision: 1, roll, agenda: ['u-ban', 'p-sao', 'p-pao'] })
    expect(Object.keys(header(store).handouts)).toEqual(['p-sao'])
    expect(paper(store, 'u-ban').meetings[ID]?.attendees).toEqual(['p-sao'])
    expect(paper(store, 'p-pao').meetings[ID]?.attendees).toEqual(['p-sao'])
    expect(paper(store, 'p-hoa')).toMatchObject({ meetings: {}, audience: ['p-sao'] })
  })

  it('keeps the first date and author of a reason repeated, and drops one no longer needed', () => {
    const store = office()
    const reasons = { outerLimit: 'Đồng chí Chủ tịch đi công tác' }
    done(store, { date: '2023-12-06', reasons })
    const later = {
      now: new Date('2023-11-28T03:00:00Z'),
      caller: { uid: 'p-sao', access: { active: true, organiser: [] } },
    }
    done(store, { conferenceId: ID, revision: 1, date: '2023-12-06', time: '09:00', reasons }, later)
    expect(header(store).exceptions).toMatchObject([{ rule: 'outerLimit', by: 'p-nam' }])
    done(store, { conferenceId: ID, revision: 2, reasons }, later)
    expect(header(store).exceptions).toEqual([])
  })

  it('asks to look again when somebody changed it meanwhile, or planned the same ratings elsewhere', () => {
    const store = office()
    done(store)
    expect(decide(store)).toMatchObject({ ok: false, reason: 'changedSince', at: { 'agenda.p-mai': 'onOther' } })
    done(store, { conferenceId: ID, revision: 1, agenda: ['u-ban', 'p-sao'] })
    expect(decide(store, { conferenceId: ID, revision: 1 })).toMatchObject({ ok: false, reason: 'changedSince' })
    expect(done(store, { agenda: ['p-hoa', 'p-mai', 'p-pao'], time: '14:00' }).answer.conferenceId).toBe('2023_u-ban_2')
  })
})

describe('cancelling', () => {
  it('gives every date back, tells everybody called, and leaves the header with its reason', () => {
    const store = office()
    const before = structuredClone([paper(store, 'p-mai'), store.get(paths.review('2023_p-mai_partyCell'))])
    done(store)
    const conference = header(store)
    const outcome = judge(cancelConference)({
      campaign: planOf(store, asked()).campaign,
      conference,
      revision: 1,
      reason: 'Bão lũ',
      invitation: null,
      papers: datedOf(
        store,
        conference.agenda.map((item) => item.paperId),
      ),
      board: planOf(store, asked()).board,
      caller: { uid: 'p-sao', access: { active: true, organiser: [] } },
      now: new Date(0),
    })
    if (!outcome.ok) throw new Error(outcome.reason)
    apply(store, outcome.writes)
    expect([paper(store, 'p-mai'), store.get(paths.review('2023_p-mai_partyCell'))]).toEqual(before)
    expect(header(store)).toMatchObject({
      state: 'cancelled',
      revision: 2,
      exceptions: [{ rule: 'cancelled', reason: 'Bão lũ' }],
    })
    expect(board(store, 'u-ban')?.conferences).toMatchObject([{ state: 'cancelled' }])
    expect(outcome.mails).toHaveLength(4)
    expect(differences(store)).toEqual([])
    expect(decide(store, { conferenceId: ID, revision: 2 })).toEqual({ ok: false, reason: 'cancelled' })
    expect(done(store).answer.conferenceId).toBe('2023_u-ban_2')
  })
})
