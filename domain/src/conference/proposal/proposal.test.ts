import { describe, expect, it } from 'vitest'
import type { RegistryRead } from '../../appraisal/facts/make-rated-facts.ts'
import { judge } from '../../commands/admit.ts'
import { ISSUED } from '../../forms/facts/issued.fixture.ts'
import { paths } from '../../ids.ts'
import type { MinutedItem, MinutesAct, ProposalAct } from '../../model/act.ts'
import type { Conference } from '../../model/conference.ts'
import type { Review } from '../../model/review.ts'
import type { Rating, Track } from '../../model/terms.ts'
import { personOf } from '../../office/registry.fixture.ts'
import { NOTHING_READ } from '../../office/stored.fixture.ts'
import { plan2023 } from '../../plan/2023/plan-2023.ts'
import { process2023 } from '../../plan/2023/process-2023.ts'
import { conferenceRules2023 } from '../../plan/conference-rules.ts'
import { routed } from '../../progress/fixtures/build.ts'
import { nextStage } from '../../workflow.ts'
import { conferenceOf } from '../conference.fixture.ts'
import { assembleMinutes } from '../minutes/act/assemble.ts'
import { proposalList } from './proposal-list.ts'
import { selfRatingOf, selfRatingSection } from './self-rating.ts'
import { sendProposal } from './send-proposal.ts'

const now = new Date('2023-12-04T08:00:00Z')
const confirmation = { number: 1, by: 'p-nam', onBehalf: null, exceptions: [], rules: conferenceRules2023, at: now }
const minutesOf = (
  conference: Conference,
  change: (item: MinutedItem) => Partial<MinutedItem> = () => ({}),
): MinutesAct => {
  const act = assembleMinutes(conference, { items: {} }, confirmation)
  return { ...act, items: act.items.map((item) => ({ ...item, proposed: 'good' as const, ...change(item) })) }
}

describe('what the unit proposes unless the head changes it', () => {
  it('is what was reviewed and is rated here, the collective first', () => {
    const { agenda } = conferenceOf()
    const conference = conferenceOf({ agenda: [...agenda].reverse() })
    expect(proposalList(minutesOf(conference)).map(({ subject }) => subject)).toEqual(['u-ban', 'p-mai'])
    const deferred = minutesOf(conference, ({ subject }) => (subject === 'p-mai' ? { state: 'deferred' } : {}))
    expect(proposalList(deferred).map(({ subject }) => subject)).toEqual(['u-ban'])
    const elsewhere = minutesOf(conference, ({ subject }) => (subject === 'p-mai' ? { reviewId: null } : {}))
    expect(proposalList(elsewhere)).toHaveLength(1)
  })
})

describe('the level a subject gave itself', () => {
  const of = (subject: string, track: Track) =>
    selfRatingSection(
      { subject, ...routed(track), subjectKind: subject.startsWith('u-') ? 'unit' : 'person' },
      { subject: 'p-mai' },
    )

  it('is that of the track, from its own paper alone', () => {
    expect(of('p-mai', 'partyGroup')).toBe('civilRating')
    expect(of('p-mai', 'provincial')).toBe('civilRating')
    expect(of('p-mai', 'partyCell')).toBe('partyRating')
    const collective = { subject: 'u-ban', subjectKind: 'unit', side: 'civil' } as const
    expect(selfRatingSection(collective, { subject: 'u-ban' })).toBe('collectiveRating')
    expect(selfRatingSection({ ...collective, subject: 'u-cq' }, { subject: 'u-btv' })).toBeNull()
  })

  it('is none where the text has none', () => {
    const review = { subject: 'p-mai', subjectKind: 'person', side: 'party' } as const
    const rated = { partyRating: { rating: 'good' as const, rev: 1, by: 'p-mai' } }
    expect(selfRatingOf(review, { subject: 'p-mai' }, { sections: rated })).toBe('good')
    expect(selfRatingOf(review, { subject: 'p-mai' }, { sections: {} })).toBeNull()
  })
})

describe('who is told of a proposal', () => {
  const reviewOf = (subject: string): Review => ({
    id: `2023_${subject}_partyGroup`,
    campaign: '2023',
    ...routed('partyGroup'),
    subject,
    subjectKind: subject.startsWith('u-') ? 'unit' : 'person',
    name: subject,
    unit: 'u-ban',
    board: 'u-ban.0',
    group: 'G7',
    decider: 'dang-doan',
    paperId: `2023_${subject}`,
    stage: 'conference',
    actors: {},
    audience: {},
    readers: [],
    current: { conference: 'conference.3' },
    returned: false,
    doneAt: {},
    waitingFor: [],
    eventSeq: 3,
    dueAt: {},
    holders: {},
  })
  const sent = (
    organisers: string[],
    change: Partial<Conference> = {},
    word: { proposed?: Rating; reason?: string } = {},
    only: (reviewId: string) => boolean = () => true,
    registry: RegistryRead = NOTHING_READ,
  ) => {
    const conference = conferenceOf({ state: 'confirmed', ...change })
    const act = minutesOf(conference)
    return judge(sendProposal)({
      conference,
      campaign: {
        status: 'open',
        year: 2023,
        process: process2023,
        organisers: { partyGroup: organisers, provincial: [], partyCell: [] },
        conferenceRules: conferenceRules2023,
        ...{ calendar: plan2023.calendar, rulePack: plan2023.rulePack },
      },
      act,
      reviews: ['u-ban', 'p-mai'].map(reviewOf),
      selfRatings: { '2023_p-mai_partyGroup': 'outstanding' satisfies Rating },
      issued: ISSUED,
      registry,
      input: {
        items: proposalList(act)
          .filter(({ reviewId }) => only(reviewId))
          .map(({ reviewId }) => ({ reviewId, proposed: 'good', remark: ' Tốt. ', ...word })),
        onBehalf: null,
      },
      caller: { uid: 'p-long', name: 'Nguyễn Đức Long', access: { active: true, organiser: [] } },
      now,
    })
  }
  const told = (organisers: string[]) => {
    const outcome = sent(organisers)
    if (!outcome.ok) throw new Error(outcome.reason)
    return outcome.mails.map((id) => id.split('.').at(-1))
  }

  it('and what it says of posts is what each holds on that day, of a collective nothing', () => {
    const mai = personOf({ id: 'p-mai', posts: [{ unit: 'u-ban', title: 'Phó Trưởng ban' }] }, [])
    const people = new Map([['p-mai', mai]])
    const outcome = sent(['p-hoa'], {}, {}, () => true, { ...NOTHING_READ, people })
    if (!outcome.ok) throw new Error(outcome.reason)
    const act = outcome.writes.find(({ path }) => path === paths.act(outcome.act))
    const { items } = (act && 'data' in act ? act.data : {}) as ProposalAct
    expect(items.map(({ subject, post }) => [subject, post])).toEqual([
      ['u-ban', undefined],
      ['p-mai', 'Phó Trưởng ban'],
    ])
  })

  it('are the organisers who are not rated in it; where all are, all', () => {
    expect(told(['p-mai', 'p-hoa'])).toEqual(['p-hoa'])
    expect(told(['p-mai'])).toEqual(['p-mai'])
  })

  it('and how much of it has left is counted, over all lists that stand', () => {
    const countedIn = (change: Partial<Conference> = {}) => {
      const outcome = sent(['p-hoa'], change, {}, (id) => id.includes('p-mai'))
      if (!outcome.ok) throw new Error(outcome.reason)
      const board = outcome.writes.find(({ path }) => path.startsWith('progress/'))
      const shown = JSON.stringify(board && 'data' in board ? board.data : {})
      const header = outcome.writes.find(({ path }) => path.startsWith('conferences/'))
      const counted = header?.op === 'update' ? header.data.proposed : undefined
      return [counted, shown.includes('"partly":{"sent":1,"of":2}')]
    }
    expect(countedIn()).toEqual([{ sent: 1, of: 2 }, true])
    const earlier = { proposals: ['2023_u-ban_1.proposal.1'], proposed: { sent: 1, of: 2 } }
    expect(countedIn(earlier)).toEqual([{ sent: 2, of: 2 }, false])
    const back = { id: 'x', about: '2023_u-ban_1.proposal.1', what: 'returned', by: 'p-hoa', at: now } as const
    expect(countedIn({ ...earlier, remarks: [back] })).toEqual([{ sent: 1, of: 2 }, true])
  })

  it('and the act holds what each rated itself, the vote and the level', () => {
    const outcome = sent(['p-hoa'])
    if (!outcome.ok) throw new Error(outcome.reason)
    const act = outcome.writes[0]?.op === 'create' ? (outcome.writes[0].data as ProposalAct) : null
    expect(act?.facts).toEqual(ISSUED)
    expect(act?.items).toMatchObject([
      { subject: 'u-ban', selfRating: null, remark: 'Tốt.' },
      { subject: 'p-mai', selfRating: 'outstanding', differences: [{ kind: 'conferenceFromSelf' }] },
    ])
    const moved = outcome.writes.flatMap((write) =>
      write.op === 'update' && write.data.stage ? [write.data.stage] : [],
    )
    const next = nextStage(routed('partyGroup').path, 'conference')
    expect(moved).toEqual([next, next])
  })

  it('a head who changes the conference’s level says why, at each line, or nothing is sent', () => {
    const at = { '2023_u-ban_partyGroup': 'reasonMissing', '2023_p-mai_partyGroup': 'reasonMissing' }
    for (const reason of [undefined, '  '])
      expect(sent(['p-hoa'], {}, { proposed: 'completed', ...(reason && { reason }) })).toEqual({
        ok: false,
        reason: 'differenceUnexplained',
        at,
      })
    const itemsOf = (kind: Conference['kind']) => {
      const outcome = sent(['p-hoa'], { kind }, { proposed: 'completed', reason: ' Chậm tiến độ. ' })
      if (!outcome.ok) throw new Error(outcome.reason)
      return (outcome.writes[0]?.op === 'create' ? (outcome.writes[0].data as ProposalAct) : null)?.items ?? []
    }
    for (const item of itemsOf('department')) {
      expect(item).toMatchObject({ proposed: 'completed' })
      expect(item.headOpinion).toBeUndefined()
      expect(item.differences?.at(-1)).toMatchObject({ kind: 'headFromConference', reason: 'Chậm tiến độ.' })
    }
    for (const item of itemsOf('standingCommittee'))
      expect(item).toMatchObject({ proposed: 'good', headOpinion: 'completed' })
  })
})

it('a proposal from paper is entered by another hand than the minutes from paper', () => {
  const entered = { basis: 'Bản giấy', paperDate: '2023-12-04', keptAt: 'Văn phòng', by: 'p-nam', byName: 'Nam' }
  const conference = conferenceOf({ state: 'confirmed' })
  const act = { ...minutesOf(conference), onBehalf: entered }
  const send = (uid: string, organiser: string[] = []) =>
    judge(sendProposal)({
      conference,
      act,
      campaign: {
        status: 'open',
        year: 2023,
        process: process2023,
        organisers: {},
        conferenceRules: conferenceRules2023,
        ...{ calendar: plan2023.calendar, rulePack: plan2023.rulePack },
      },
      reviews: [],
      selfRatings: {},
      issued: ISSUED,
      registry: NOTHING_READ,
      input: { items: [], onBehalf: { basis: 'Bản giấy', paperDate: '2023-12-04', keptAt: 'Văn phòng' } },
      caller: { uid, name: uid, access: { active: true, organiser } },
      now,
    })
  expect(send('p-nam')).toEqual({ ok: false, reason: 'sameHand' })
  expect(send('p-nam', ['partyGroup'])).toEqual({ ok: false, reason: 'sameHand' })
  expect(send('p-long')).toMatchObject({ reason: 'itemsNotReady' })
  expect(send('p-hoa', ['partyGroup'])).toMatchObject({ reason: 'itemsNotReady' })
})
