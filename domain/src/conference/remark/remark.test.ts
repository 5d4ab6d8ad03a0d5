import { describe, expect, it } from 'vitest'
import { judge } from '../../commands/admit.ts'
import { actIdOf } from '../../ids.ts'
import type { MinutesAct, ProposalAct, RemarkAct } from '../../model/act.ts'
import type { Conference } from '../../model/conference.ts'
import type { Review } from '../../model/review.ts'
import { process2023 } from '../../plan/2023/process-2023.ts'
import { conferenceRules2023 } from '../../plan/conference-rules.ts'
import { routed } from '../../progress/fixtures/build.ts'
import { apply } from '../../writes/apply.ts'
import { conferenceOf } from '../conference.fixture.ts'
import { assembleMinutes } from '../minutes/act/assemble.ts'
import { objectToEntry } from './object-to-entry.ts'
import { returnProposal } from './return-proposal.ts'
import { openObjections, standingProposals } from './standing.ts'

const now = new Date('2023-12-05T08:00:00Z')
const onBehalf = { basis: 'Bản giấy', paperDate: '2023-12-04', keptAt: 'Văn phòng', by: 'p-nam', byName: 'Nam' }
const header = conferenceOf({ state: 'confirmed', minutes: 'm', minutesCount: 1 })
const minutes: MinutesAct = {
  ...assembleMinutes(
    header,
    { items: {} },
    {
      ...{ number: 1, by: 'p-nam', onBehalf, exceptions: [], rules: conferenceRules2023, at: now },
    },
  ),
  id: `${header.id}.minutes.1`,
}
const conference: Conference = { ...header, minutes: minutes.id, proposals: [`${header.id}.proposal.1`] }
const review: Review = {
  ...{
    id: '2023_p-mai_partyGroup',
    campaign: '2023',
    ...routed('partyGroup'),
    subject: 'p-mai',
    subjectKind: 'person',
  },
  ...{ name: 'Lò Thị Mai', unit: 'u-ban', board: 'u-ban.0', group: 'G7', decider: 'dang-doan', paperId: '2023_p-mai' },
  ...{ stage: 'consultation', actors: {}, audience: { conference: ['p-mai'] }, readers: [], returned: false },
  ...{ current: { conference: 'conference.3' }, doneAt: { selfReview: now, conference: now }, waitingFor: [] },
  ...{ differs: ['conference'], eventSeq: 4, dueAt: {}, holders: {} },
}
const proposal: ProposalAct = {
  ...{ id: `${header.id}.proposal.1`, kind: 'proposal', campaign: '2023', of: minutes.of, unit: 'u-ban' },
  ...{ unitName: 'Ban', track: 'partyGroup', by: 'p-nam', onBehalf, submittedAt: now, audience: [], number: 1 },
  items: [
    {
      ...{ reviewId: review.id, subject: 'p-mai', subjectKind: 'person', name: 'Mai', selfRating: null, tally: null },
      ...{ proposed: 'good', remark: '' },
    },
  ],
}
const who = (uid: string, organiser: string[] = []) => ({ uid, name: uid, access: { active: true, organiser } })
const organiser = who('p-hoa', ['partyGroup'])
const bodies = ['p-khac', 'p-hoi'].map((uid) => ({ id: `b-${uid}`, name: uid, members: [uid], outside: false }))
const process = { ...process2023, bodies }
const campaign = { status: 'open' as const, organisers: { partyGroup: ['p-hoa'] }, process }

const back = (rest: object = {}) =>
  judge(returnProposal)({
    ...{ conference, campaign, act: proposal, now },
    ...{ reviews: [review], entry: null, reason: ' Ghi rõ thành tích. ', caller: organiser },
    ...rest,
  })

const opined: Review = { ...review, current: { ...review.current, consultation: 'consultation.5' } }

describe('a proposal that goes back', () => {
  it('returned by an organiser, its reviews wait for a proposal again, and everything that was made is kept', () => {
    const proposed = { sent: 3, of: 4 }
    const outcome = back({ conference: { ...conference, proposed } })
    if (!outcome.ok) throw new Error(outcome.reason)
    const [remark, ...others] = outcome.writes.flatMap((write) =>
      write.op === 'create' && write.path.startsWith('acts/') ? [write.data as RemarkAct] : [],
    )
    expect(others).toEqual([])
    expect(remark).toMatchObject({
      what: 'returned',
      about: proposal.id,
      reason: 'Ghi rõ thành tích.',
      byName: 'p-hoa',
    })
    const stored: [string, object][] = [
      [`conferences/${conference.id}`, { ...conference, proposed }],
      [`reviews/${review.id}`, review],
    ]
    const store = apply(
      new Map(stored),
      outcome.writes.filter(({ path }) => stored.some(([known]) => known === path)),
    )
    expect(store.get(`reviews/${review.id}`)).toEqual({
      ...review,
      stage: 'conference',
      doneAt: { selfReview: now },
      eventSeq: 5,
    })
    const after = store.get(`conferences/${conference.id}`) as Conference
    expect(after.proposals).toEqual([proposal.id])
    expect(standingProposals(after)).toEqual([])
    expect(after.proposed).toEqual({ sent: 2, of: 4 })
    expect(JSON.stringify(after)).not.toContain('thành tích')
    expect(outcome.mails.map((id) => id.split('.').slice(-2).join(' '))).toEqual([
      'proposalReturned p-long',
      'proposalReturned p-nam',
    ])
  })

  it('withdrawn by who sent it or stands in it, the organisers are told', () => {
    for (const uid of ['p-long', 'p-nam']) {
      const outcome = back({ caller: who(uid) })
      if (!outcome.ok) throw new Error(outcome.reason)
      expect(outcome.mails.every((id) => id.includes('.proposalWithdrawn.'))).toBe(true)
      expect(outcome.mails.some((id) => id.endsWith('p-hoa'))).toBe(true)
    }
  })

  it('returned by an organiser after bodies have spoken, all of them are asked anew and what they have said is kept', () => {
    const moved: Review = {
      ...{ ...opined, stage: 'appraisal', actors: { selfReview: ['p-mai'], consultation: [] } },
      doneAt: { ...review.doneAt, consultation: now },
    }
    const outcome = back({ reviews: [moved] })
    if (!outcome.ok) throw new Error(outcome.reason)
    const header = outcome.writes.find(({ path }) => path === `reviews/${review.id}`)
    const store = apply(new Map([[`reviews/${review.id}`, moved]]), header ? [header] : [])
    expect(store.get(`reviews/${review.id}`)).toEqual({
      ...{ ...moved, stage: 'conference', doneAt: { selfReview: now }, eventSeq: 5 },
      current: { conference: 'conference.3' },
      actors: { selfReview: ['p-mai'], consultation: ['p-khac', 'p-hoi'] },
    })
    expect(outcome.writes.some(({ op, path }) => op === 'delete' || path.includes('/parts/'))).toBe(false)
  })

  it('is no longer withdrawn by who entered it and keeps the conference no more', () => {
    const left = { ...conference, keepers: conference.keepers.filter((uid) => uid !== proposal.by) }
    expect(back({ caller: who(proposal.by), conference: left })).toMatchObject({ reason: 'notYours' })
  })

  const already = { id: 'x', about: proposal.id, what: 'withdrawn', by: 'p-long', at: now }
  it.each<[string, object]>([
    ['notYours', { caller: who('p-mai') }],
    ['notYours', { caller: who('p-hoa', ['partyCell']) }],
    ['campaignClosed', { campaign: { ...campaign, status: 'closed' } }],
    ['proposalNotStanding', { act: null }],
    ['proposalNotStanding', { conference: { ...conference, remarks: [already] } }],
    ['nextStageActed', { reviews: [opined], caller: who('p-long') }],
    ['nextStageActed', { reviews: [{ ...review, stage: 'appraisal' }], caller: who('p-long') }],
    ['alreadyHandedOver', { reviews: [{ ...review, stage: 'decision' }] }],
    ['reasonMissing', { reason: ' ' }],
  ])('is refused: %s', (reason, change) => {
    expect(back(change)).toEqual({ ok: false, reason })
  })
})

describe('"Tôi không đồng ý với nội dung nhập thay"', () => {
  const object = (rest: object = {}) =>
    judge(objectToEntry)({
      ...{
        conference,
        campaign: { status: 'open' },
        act: minutes,
        reason: 'Tôi không ký.',
        caller: who('p-long'),
        now,
      },
      ...rest,
    })

  it('is said by the chair of minutes that another entered, changes nothing of them, and is counted while they stand', () => {
    const outcome = object()
    if (!outcome.ok) throw new Error(outcome.reason)
    expect(outcome.writes.map(({ op, path }) => `${op} ${path.split('/')[0]}`)).toEqual([
      'create acts',
      'update conferences',
      'update progress',
    ])
    const said = {
      id: actIdOf('', { kind: 'conference', id: conference.id }, 'remark', 1),
      about: minutes.id,
      what: 'objected',
      by: 'p-long',
      at: now,
    } as const
    expect(openObjections({ ...conference, remarks: [said] })).toBe(1)
    expect(openObjections({ ...conference, minutes: null, remarks: [said] })).toBe(0)
    expect(object({ conference: { ...conference, remarks: [said] } })).toEqual({ ok: false, reason: 'alreadyObjected' })
  })

  it('is the head’s of a proposal, and nobody’s who entered it, was not named, or made it himself', () => {
    expect(object({ act: proposal })).toMatchObject({ ok: true })
    for (const change of [
      { caller: who('p-nam') },
      { caller: who('p-mai') },
      { act: null },
      { act: { ...minutes, onBehalf: null } },
      { act: proposal, caller: who('p-nam') },
    ])
      expect(object(change)).toEqual({ ok: false, reason: 'notYours' })
    expect(object({ reason: '' })).toEqual({ ok: false, reason: 'reasonMissing' })
  })
})
