import { boardIdOf, paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Conference } from '../../model/conference.ts'
import type { Gate } from '../../model/gate.ts'
import type { Paper } from '../../model/paper.ts'
import type { Person } from '../../model/person.ts'
import type { BoardPage } from '../../model/progress.ts'
import type { Review } from '../../model/review.ts'
import type { Unit } from '../../model/unit.ts'
import type { SubjectPlan } from '../../opening/input.ts'
import { openCampaign } from '../../opening/open-campaign.ts'
import { dueAtOf } from '../../plan/due-at.ts'
import { plan2023 } from '../../plan/plan-2023.ts'
import { boardsIn } from '../../progress/fixtures/build.ts'
import { recount } from '../../progress/rows/recount.ts'
import { apply, type Store } from '../../writes/apply.ts'
import type { ScheduleConferenceInput } from '../inputs.ts'
import { agendaReviewId, targetOf } from './agenda-items.ts'
import type { Dated } from './due-dates.ts'
import type { PlanInput } from './plan-input.ts'

/** An office small enough to be read at a glance, under the plan of 2023 with its own dates. */
export const CAMPAIGN = '2023'
const unit = (id: string, kind: Unit['kind'], rest: Partial<Unit>): Unit => ({
  id,
  name: `Tập thể ${id}`,
  shortName: id,
  kind,
  parent: null,
  head: 'p-sao',
  deputies: [],
  clerks: [],
  drafters: [],
  order: 1,
  ...rest,
})

export const units: Record<string, Unit> = Object.fromEntries(
  [
    unit('u-ban', 'department', { deputies: ['p-hoa'], clerks: ['p-nam'] }),
    unit('u-chi-bo', 'partyCell', { head: 'p-huong', order: 2 }),
    unit('u-chi-uy', 'cellCommittee', { head: 'p-huong', parent: 'u-chi-bo', order: 3 }),
  ].map((each) => [each.id, each]),
)

const NAMES = {
  sao: 'Vàng Thị Sao',
  hoa: 'Phạm Văn Hòa',
  mai: 'Lò Thị Mai',
  pao: 'Giàng A Páo',
  nam: 'Vũ Đình Nam',
  huong: 'Bùi Thị Hương',
}
export const people: Record<string, Person> = Object.fromEntries(
  Object.entries(NAMES).map(([key, name]): [string, Person] => [
    `p-${key}`,
    {
      id: `p-${key}`,
      name,
      class: 'civilServant',
      leader: key === 'sao',
      partyMember: key !== 'pao',
      posts: [{ unit: key === 'huong' ? 'u-chi-bo' : 'u-ban', title: 'Chuyên viên' }],
      active: true,
    },
  ]),
)

const campaign: Campaign = {
  ...plan2023,
  id: CAMPAIGN,
  status: 'open',
  closedStages: [],
  organisers: { partyGroup: ['p-to'], provincial: ['p-to'], partyCell: ['p-huong'] },
}

const subject = (id: string, track: SubjectPlan['track'], rest: Partial<SubjectPlan> = {}): SubjectPlan => ({
  subject: id,
  subjectKind: id.startsWith('u-') ? 'unit' : 'person',
  track,
  unit: track === 'partyCell' ? 'u-chi-bo' : 'u-ban',
  group: 'G7',
  decider: 'Đảng đoàn',
  ...rest,
})

/** The board reviews four people and itself, the cell five members, its committee and, on the same report, itself. */
export const office = (): Store => {
  const opening = openCampaign({
    campaign,
    units: Object.values(units),
    people: Object.values(people),
    subjects: [
      subject('u-ban', 'partyGroup'),
      ...['p-sao', 'p-hoa', 'p-mai', 'p-pao'].map((id) => subject(id, 'partyGroup')),
      ...['p-sao', 'p-hoa', 'p-mai', 'p-huong'].map((id) => subject(id, 'partyCell')),
      subject('u-chi-uy', 'partyCell'),
      subject('u-chi-bo', 'partyCell', { paperOf: 'u-chi-uy' }),
    ],
    dueAt: (track, stage) => dueAtOf(campaign, track, stage),
    organiserName: { partyGroup: 'Ban TC-KT', provincial: 'Ban TC-KT', partyCell: 'Chi ủy' },
    now: new Date('2023-11-27T03:00:00Z'),
  })
  if (!opening.ok) throw new Error(`${opening.reason} ${opening.at}`)
  return apply(new Map(), opening.writes)
}

const under = <T>(store: Store, pattern: RegExp): T[] =>
  [...store].filter(([path]) => pattern.test(path)).map(([, doc]) => doc as T)

export const allPapers = (store: Store) => under<Paper>(store, /^papers\/[^/]+$/)
export const allReviews = (store: Store) => under<Review>(store, /^reviews\/[^/]+$/)
export const allConferences = (store: Store) => under<Conference>(store, /^conferences\/[^/]+$/)
export const allPages = (store: Store) => under<BoardPage>(store, /^progress\//)

export const datedOf = (store: Store, ids: readonly string[]): Record<string, Dated> =>
  Object.fromEntries(
    allPapers(store)
      .filter(({ id }) => ids.includes(id))
      .map((paper) => [paper.id, { paper, reviews: allReviews(store).filter(({ paperId }) => paperId === paper.id) }]),
  )

/** What a recount of every board finds wrong. */
export const differences = (store: Store) =>
  allPages(store).flatMap((page) => {
    const own = allReviews(store).filter(({ board }) => board === boardIdOf(page.unit, page.page))
    const papers = new Map(allPapers(store).map((paper) => [paper.id, paper]))
    const held = allConferences(store).filter(({ unit }) => unit === page.unit)
    return recount(page, own, papers, held).differences
  })

/** The board's conference of Friday 01/12/2023, in the usual order, as somebody would enter it. */
export const asked = (rest: Partial<ScheduleConferenceInput> = {}): ScheduleConferenceInput => ({
  conferenceId: null,
  revision: 0,
  campaign: CAMPAIGN,
  unit: 'u-ban',
  date: '2023-12-01',
  time: '08:00',
  place: 'Phòng họp tầng 2',
  chair: 'p-sao',
  secretary: 'p-nam',
  ballot: 'paper',
  agenda: ['u-ban', 'p-sao', 'p-hoa', 'p-mai', 'p-pao'],
  roll: [
    ...['p-sao', 'p-hoa', 'p-mai', 'p-pao', 'p-nam'].map((personId) => ({
      personId,
      kind: 'member' as const,
      name: '',
      post: 'Chuyên viên',
    })),
    { personId: null, kind: 'body', name: 'Đại diện lãnh đạo LĐLĐ tỉnh', post: '' },
  ],
  reasons: {},
  preview: false,
  key: 'khoa-thu-1',
  ...rest,
})

/** What the function would read from this store for such a request, made on Monday 27/11/2023. */
export const planOf = (store: Store, input: ScheduleConferenceInput, rest: Partial<PlanInput> = {}): PlanInput => {
  const conferences = allConferences(store)
  const previous = conferences.find(({ id }) => id === input.conferenceId) ?? null
  const board = boardsIn(store)[input.unit]
  const unitOf = units[input.unit]
  if (!board || !unitOf) throw new Error(input.unit)
  const asked = input.agenda.map((subject) => agendaReviewId(board, subject))
  const reviews = Object.fromEntries(
    allReviews(store)
      .filter(({ id }) => asked.includes(id))
      .map((review) => [review.id, review]),
  )
  const targets = input.agenda.map((subject) => targetOf(board, reviews, subject))
  const ids = [...targets, ...(previous?.agenda ?? [])].map((at) => at.paperId)
  return {
    input,
    campaign: store.get(paths.campaign(CAMPAIGN)) as Campaign,
    unit: unitOf,
    previous,
    number: Math.max(0, ...conferences.filter((each) => each.unit === input.unit).map((each) => each.number)) + 1,
    others: conferences.filter(({ id }) => id !== previous?.id),
    board,
    reviews,
    people,
    accounts: new Set(Object.keys(people).filter((id) => id !== 'p-pao')),
    papers: datedOf(store, ids),
    gates: under<Gate>(store, /^gates\//),
    caller: { uid: 'p-nam', access: { active: true, organiser: [] } },
    now: new Date('2023-11-27T03:00:00Z'),
    ...rest,
  }
}
