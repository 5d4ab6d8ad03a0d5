import { scopeOf } from '../../accounts/roles/scopes.ts'
import type { RatedFacts } from '../../appraisal/facts/rated-facts.ts'
import type { Sheet } from '../../appraisal/sheet/sheet.ts'
import { proposedOnSheets } from '../../appraisal/sheet/sheet-writes.ts'
import { judge } from '../../commands/admit.ts'
import { recorded } from '../../commands/record.ts'
import { paths } from '../../ids.ts'
import type { ProposalAct } from '../../model/act.ts'
import { gateSchema } from '../../model/gate.ts'
import type { Person } from '../../model/person.ts'
import type { Decider } from '../../model/process.ts'
import type { Review } from '../../model/review.ts'
import type { Rating } from '../../model/terms.ts'
import type { Unit } from '../../model/unit.ts'
import { openOffice } from '../../office/open-office.fixture.ts'
import { allReviews, campaignIn } from '../../office/stored.fixture.ts'
import { pin2023 } from '../../pack/2023/pin.ts'
import { NO_FACTS } from '../../pack/shape/facts.ts'
import { process2023 } from '../../plan/2023/process-2023.ts'
import { apply, type Store } from '../../writes/apply.ts'
import { decisionPartSchema } from '../decision.ts'
import { UNDECIDED } from '../outcome.ts'
import { civilLevelOf } from '../shown/civil-level.ts'
import { decidingFor } from '../shown/deciding-for.ts'
import { type DecidingTable, decidingTables } from '../shown/read-to-decide.ts'
import { enterResult } from './enter-result.ts'
import { deciderOf, type ResultFacts } from './facts.ts'
import type { EnterResultInput } from './input.ts'

export const NOW = new Date('2023-12-04T09:00:00Z')
/** Two agencies, whose heads decide alone, and a board on which the Đảng đoàn decides, share a group of civil servants. */
const OFFICES = ['mot', 'hai'] as const
const STAFF = [1, 2, 3, 4, 5, 6]
/** The committee of the cell; all of it, and the people of the board, are rated in the cell. */
const COMMITTEE = ['p-bi-thu', 'p-pho', 'p-uy']
const BOARD = ['p-ban-1', 'p-ban-2', 'p-ban-3']
export const chairOf = (office: (typeof OFFICES)[number]) => `p-chu-tich-${office}`
export const headOf = (office: (typeof OFFICES)[number]) => `dau-${office}`
export const idOf = (subject: string, track = 'partyGroup') => `kd_${subject}_${track}`

const rated: RatedFacts = {
  ...{ class: 'civilServant', standing: 'none', unitKind: 'office', unit: '', agency: '', code: '' },
  ...{ heads: null, deputyOf: null, facts: NO_FACTS },
}

const deciders: Decider[] = [
  ...process2023.deciders.map((each) =>
    each.id === 'chi-uy' ? { ...each, unit: 'u-chi-uy', members: ['p-bi-thu', 'p-pho'] } : each,
  ),
  ...OFFICES.map((office) => ({
    ...{ id: headOf(office), name: `Chủ tịch ${office}`, class: 'agencyHead', members: [chairOf(office)] },
    way: 'head' as const,
  })),
]

const member = (person: string) => ({
  ...{ person, name: person, post: 'Chi ủy viên', agency: '', from: null, to: null, votes: true },
})

export const reviewOf = (store: Store, subject: string, track?: string) =>
  store.get(paths.review(idOf(subject, track))) as Review
const sheetsIn = (store: Store): Sheet[] =>
  [...store].flatMap(([path, data]) => (path.startsWith('sheets/') ? [data as Sheet] : []))

/** A unit's proposal of some has come, as their conference gave it. */
export const propose = (store: Store, levels: Record<string, Rating>, track = 'partyGroup', number = 1): void => {
  const subjects = Object.keys(levels)
  const act: ProposalAct = {
    ...{
      id: `kd_u-x_1.proposal.${number}`,
      kind: 'proposal',
      campaign: 'kd',
      of: { kind: 'conference', id: 'kd_u-x_1' },
    },
    ...{ unit: 'u-x', unitName: 'Đơn vị', track, by: 'p-x', onBehalf: null, submittedAt: NOW, audience: [], number },
    items: subjects.map((subject) => ({
      ...{ reviewId: idOf(subject, track), subject, subjectKind: reviewOf(store, subject, track).subjectKind },
      ...{ name: subject, selfRating: 'outstanding', tally: null, proposed: levels[subject] ?? 'good' },
      ...{ differences: [], remark: 'Nhất trí.' },
    })),
  }
  const reviews = subjects.map((subject): Review => {
    const review = reviewOf(store, subject, track)
    return { ...review, stage: 'decision', doneAt: { ...review.doneAt, conference: new Date('2023-12-04T02:00:00Z') } }
  })
  for (const review of reviews) store.set(paths.review(review.id), review)
  apply(
    store,
    proposedOnSheets(act, reviews, () => rated),
  )
}

export const staffOf = (office: (typeof OFFICES)[number]) => STAFF.map((at) => `p-${office}-${at}`)
const all = (subjects: readonly string[], level: Rating = 'good') =>
  Object.fromEntries(subjects.map((subject) => [subject, level]))

/** Every unit has proposed "good"; nobody has decided anything. */
export const resultOffice = (): Store => {
  const store = openOffice({
    campaign: {
      id: 'kd',
      organisers: { partyGroup: ['p-to'], provincial: ['p-to'], partyCell: ['p-bi-thu'] },
      process: { ...process2023, deciders },
    },
    units: [
      ...OFFICES.map((office) => ({ id: `u-${office}`, head: chairOf(office), kind: 'office' as const })),
      { id: 'u-ban', head: 'p-long' },
      { id: 'u-chi-bo', head: 'p-bi-thu', kind: 'partyCell' },
      {
        ...{ id: 'u-chi-uy', head: 'p-bi-thu', deputies: ['p-pho'], kind: 'cellCommittee' as const },
        members: COMMITTEE.map(member),
      },
    ],
    people: [
      ...[...OFFICES.flatMap((office) => [chairOf(office), ...staffOf(office)]), 'p-long', 'p-to', 'p-x'],
      ...[...BOARD, ...COMMITTEE],
    ].map((id) => ({ id })),
    subjects: [
      ...OFFICES.flatMap((office) =>
        staffOf(office).map((subject) => ({ subject, unit: `u-${office}`, decider: headOf(office) })),
      ),
      ...BOARD.map((subject) => ({ subject, unit: 'u-ban' })),
      { subject: 'u-chi-bo', unit: 'u-chi-bo', group: 'DUK', decider: 'btv-dang-uy-khoi' },
      ...[...COMMITTEE, ...BOARD].map((subject) => ({ subject, unit: 'u-chi-bo', group: 'G9', decider: 'chi-uy' })),
    ],
  })
  for (const office of OFFICES) propose(store, all(staffOf(office)))
  propose(store, all(BOARD))
  for (const subject of BOARD) {
    const review = reviewOf(store, subject)
    store.set(paths.review(review.id), { ...review, stage: 'consultation' } satisfies Review)
  }
  propose(store, all([...COMMITTEE, ...BOARD, 'u-chi-bo']), 'partyCell')
  return store
}

export type Item = EnterResultInput['items'][number]

/** Decided as it was proposed, unless said otherwise. */
export const itemOf = (subject: string, rest: Partial<Item> = {}, track?: string): Item => ({
  ...{
    reviewId: idOf(subject, track),
    ...UNDECIDED,
    level: 'good',
    vote: null,
    seen: 'kd_u-x_1.proposal.1',
    reason: '',
  },
  ...rest,
})

/** What the function would read. */
export const resultFacts = (
  store: Store,
  uid: string,
  items: readonly Item[],
  rest: Partial<EnterResultInput> = {},
  scopes: string[] = [],
): ResultFacts => {
  const campaign = campaignIn(store)
  const input: EnterResultInput = {
    ...{ campaign: 'kd', track: 'partyGroup', decider: headOf('mot'), date: '2023-12-04', paper: null, list: null },
    ...{ items: [...items], overrides: [], pack: pin2023.hash, accepted: [], preview: false, key: 'khoa-thu-1' },
    ...rest,
  }
  const reviews = allReviews(store).filter(({ id }) => items.some(({ reviewId }) => reviewId === id))
  const groups = new Set(reviews.map(scopeOf))
  const others = allReviews(store).filter((review) => groups.has(scopeOf(review)))
  const sheets = sheetsIn(store).filter(({ scope }) => groups.has(scope))
  const inside = new Set(others.flatMap(({ subject, group }) => (subject === uid ? [group] : [])))
  const rows = new Map(sheetsIn(store).flatMap((sheet) => Object.entries(sheet.rows)))
  const decider = deciderOf({ campaign, input })
  const unit = decider?.unit
  const office = decider?.way === 'head' ? reviews[0]?.unit : undefined
  const organiser = campaign.process.tracks.flatMap(({ id }) => (campaign.organisers[id]?.includes(uid) ? [id] : []))
  return {
    ...{ campaign, input, reviews, sheets, unseen: {}, answered: new Map(), proposedBy: new Map(), inside, now: NOW },
    shared: new Set(others.flatMap(({ decider, group }) => (decider === input.decider ? [] : [group]))),
    civil: new Map(
      input.track === 'partyCell'
        ? reviews.map(({ subject }) => [subject, civilLevelOf(rows.get(idOf(subject)))] as const)
        : [],
    ),
    agency: office === undefined ? null : (store.get(paths.unit(office)) as Unit),
    unit: unit === undefined ? null : (store.get(paths.unit(unit)) as Unit),
    people: [...store].flatMap(([path, data]) => (/^people\/[^/]+$/.test(path) ? [data as Person] : [])),
    gates: [...store].flatMap(([path, data]) => (path.startsWith('gates/') ? [gateSchema.parse(data)] : [])),
    caller: { uid, name: uid, access: { active: true, organiser, scopes } },
  }
}

/** Enters it, and writes what it gives where it was not refused. */
export const enter = (store: Store, ...of: Parameters<typeof resultFacts> extends [Store, ...infer R] ? R : never) => {
  const facts = resultFacts(store, ...of)
  const outcome = judge(enterResult)(facts)
  if (!outcome.ok) return outcome
  const subject = enterResult.subject(facts, outcome)
  if (subject)
    apply(store, recorded(outcome.writes, subject, { command: 'enterResult', by: facts.caller.uid, at: NOW }))
  return outcome
}

/** What somebody is shown of what he decides. */
export const shownTo = (store: Store, uid: string): DecidingTable[] => {
  const rows = new Map(sheetsIn(store).flatMap((sheet) => Object.entries(sheet.rows)))
  return decidingFor(campaignIn(store), uid).flatMap((decider) =>
    decidingTables(decider, uid, {
      ...{ reviews: allReviews(store).filter((review) => review.decider === decider.id), sheets: sheetsIn(store) },
      ...{ shared: new Set(['G7']), voters: decider.way === 'committee' ? COMMITTEE : [] },
      civil: new Map(
        decider.way === 'committee'
          ? [...COMMITTEE, ...BOARD].map((subject) => [subject, civilLevelOf(rows.get(idOf(subject)))] as const)
          : [],
      ),
    }),
  )
}

export const partOf = (store: Store, subject: string, track?: string) => {
  const { id, current } = reviewOf(store, subject, track)
  return decisionPartSchema.parse(store.get(paths.reviewPart(id, current.decision ?? '')))
}

/** What the Đảng đoàn says of an agency's places. */
export const allot = (store: Store, office: (typeof OFFICES)[number], count: number): void => {
  const path = paths.sheet('kd.partyGroup.G7', 0)
  const sheet = store.get(path) as Sheet
  const places = { ...sheet.places, [headOf(office)]: { count, number: '5-NQ/ĐĐ', date: '2023-12-04' } }
  store.set(path, { ...sheet, places } satisfies Sheet)
}
