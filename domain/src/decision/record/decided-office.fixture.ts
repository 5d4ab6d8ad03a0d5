import { scopeOf } from '../../accounts/roles/scopes.ts'
import { appraisalPartSchema } from '../../appraisal/appraisal.ts'
import { handOver, idOf, mark, office, openUnit, reviewOf, SCOPES } from '../../appraisal/appraised-office.fixture.ts'
import type { Mark } from '../../appraisal/mark.ts'
import type { Sheet } from '../../appraisal/sheet/sheet.ts'
import { judge } from '../../commands/admit.ts'
import { recorded } from '../../commands/record.ts'
import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import { gateSchema } from '../../model/gate.ts'
import type { Person } from '../../model/person.ts'
import type { Unit } from '../../model/unit.ts'
import { allReviews, campaignIn, read } from '../../office/stored.fixture.ts'
import { pin2023 } from '../../pack/2023/pin.ts'
import { apply, type Store } from '../../writes/apply.ts'
import { decisionPartSchema } from '../decision.ts'
import { UNDECIDED } from '../outcome.ts'
import type { DecisionFacts } from './facts.ts'
import type { RecordDecisionInput } from './input.ts'
import { recordDecision } from './record-decision.ts'

export const NOW = new Date('2023-12-08T03:00:00Z')
const COLLECTIVE = 'u-dang-doan'
/** The last of them is on no table; p-mai is one of the federation's people. */
const MEMBERS = ['p-quyet', 'p-tu', 'p-nam', 'p-sau', 'p-mai']

const memberOf = (person: string) => ({
  ...{ person, name: person, post: 'Ủy viên', agency: '', from: null, to: null, votes: true },
})

/** A unit that was handed over to a collective of five, one of whom it rates; p-ghi records. */
export const decisionOffice = (marks: readonly Mark[] = [mark('p-mai'), mark('p-long')]): Store => {
  const store = office()
  if (!handOver(store, marks).ok) throw new Error('the table was not handed over')
  const campaign = campaignIn(store)
  const deciders = campaign.process.deciders.map((each) =>
    each.id === 'dang-doan' ? { ...each, unit: COLLECTIVE, recorder: 'p-ghi' } : each,
  )
  store.set(paths.campaign(campaign.id), { ...campaign, process: { ...campaign.process, deciders } } satisfies Campaign)
  store.set(paths.unit(COLLECTIVE), {
    ...openUnit(store),
    ...{ id: COLLECTIVE, name: 'Đảng đoàn LĐLĐ tỉnh', shortName: 'Đảng đoàn', kind: 'partyGroup', head: 'p-quyet' },
    members: MEMBERS.map(memberOf),
  } satisfies Unit)
  for (const each of marks) store.set(paths.mark(each.id), each)
  return store
}

type Item = RecordDecisionInput['items'][number]

/** One item of the list that is voted as a whole, as it was appraised. */
export const onList = (subject: string, rest: Partial<Item> = {}): Item => ({
  ...{
    reviewId: idOf(subject),
    ...UNDECIDED,
    level: 'good',
    way: 'list',
    rounds: [],
    left: [],
    reason: '',
    dissent: '',
  },
  ...rest,
})
export const agreed = (agree: number, against = 0, abstain = 0) => ({
  ...{ kind: 'agreement' as const, agree, against, abstain },
})
export const singly = (subject: string, rest: Partial<Item> = {}): Item =>
  onList(subject, { way: 'single', rounds: [agreed(subject === 'p-mai' ? 4 : 5)], ...rest })

export const meeting = (rest: Partial<RecordDecisionInput['meeting']> = {}): RecordDecisionInput['meeting'] => ({
  ...{ date: '2023-12-08', startedAt: '08:00', endedAt: '09:30', place: 'Phòng họp', chair: 'p-quyet' },
  ...{ secretaryName: 'Lò Thị Ghi', absent: {}, ballot: 'showOfHands', sheets: null, tellers: [], list: agreed(5) },
  ...{ course: '', conclusion: '' },
  ...rest,
})

/** By kind of collection, every document of the store. */
const every = <T>(store: Store, name: string): T[] =>
  [...store].flatMap(([path, data]) => (path.split('/')[0] === name && path.split('/').length === 2 ? [data as T] : []))

/** What the function would read; `change` says what of it is otherwise. */
export const decisionFacts = (
  store: Store,
  items: readonly Item[],
  change: Partial<Omit<DecisionFacts, 'input'>> & { input?: Partial<RecordDecisionInput> } = {},
): DecisionFacts => {
  const { input, ...rest } = change
  const reviews = allReviews(store).filter(({ id }) => items.some(({ reviewId }) => reviewId === id))
  const appraised = reviews.flatMap(({ id, current }) => {
    const part = store.get(paths.reviewPart(id, current.appraisal ?? ''))
    return part ? [[id, appraisalPartSchema.parse(part)] as const] : []
  })
  return {
    campaign: campaignIn(store),
    input: {
      ...{ campaign: 'kd', track: 'partyGroup', decider: 'dang-doan', meeting: meeting(), items: [...items] },
      ...{ overrides: [], pack: pin2023.hash, accepted: [], preview: false, key: 'khoa-thu-1' },
      ...input,
    },
    reviews,
    parts: new Map(appraised),
    sheets: every<Sheet>(store, 'sheets').filter(({ scope }) => SCOPES.includes(scope)),
    marks: new Map(every<Mark>(store, 'marks').map((each) => [each.id, each])),
    ...{ unseen: {}, answered: new Map() },
    unit: read<Unit>(store, paths.unit(COLLECTIVE)),
    people: every<Person>(store, 'people'),
    gates: every<object>(store, 'gates').map((gate) => gateSchema.parse(gate)),
    caller: {
      ...{ uid: 'p-ghi', name: 'Lò Thị Ghi', access: { active: true, organiser: [], scopes: SCOPES } },
    },
    now: NOW,
    ...rest,
  }
}

/** Decides, and writes what it gives where it was not refused. */
export const record = (
  store: Store,
  ...of: Parameters<typeof decisionFacts> extends [Store, ...infer R] ? R : never
) => {
  const facts = decisionFacts(store, ...of)
  const outcome = judge(recordDecision)(facts)
  if (!outcome.ok) return outcome
  const subject = recordDecision.subject(facts, outcome)
  if (subject) apply(store, recorded(outcome.writes, subject, { command: 'recordDecision', by: 'p-ghi', at: NOW }))
  return outcome
}

export const partIn = (store: Store, subject: string) => {
  const { id, current } = reviewOf(store, subject)
  return decisionPartSchema.parse(store.get(paths.reviewPart(id, current.decision ?? '')))
}
export const decidedIn = (store: Store, subject: string) => {
  const review = reviewOf(store, subject)
  return read<Sheet>(store, paths.sheet(scopeOf(review), 0)).rows[review.id]?.decided
}
