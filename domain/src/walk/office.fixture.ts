import { openOffice } from '../office/open-office.fixture.ts'
import { process2023 } from '../plan/2023/process-2023.ts'
import type { Store } from '../writes/apply.ts'
import { confirm, hold, plan, propose, sealPaperOf } from './moves/conference.fixture.ts'
import { decide, giveOpinions, handOver } from './moves/hidden.fixture.ts'

/** Who is walked, by unit: two people in one, and four of another who were decided before the walk begins. */
export const WALKED = ['p-mai', 'p-nam'] as const
const BEFORE = ['p-an', 'p-binh', 'p-chi', 'p-dao']
const COLLECTIVE = 'u-dang-doan'
/** One of them is walked himself. */
const MEMBERS = ['p-quyet', 'p-tu', 'p-sau', 'p-bay', 'p-mai']

const memberOf = (person: string) => ({
  ...{ person, name: person, post: 'Ủy viên', agency: '', from: null, to: null, votes: true },
})

const opened = (): Store => {
  const deciders = process2023.deciders.map((each) =>
    each.id === 'dang-doan' ? { ...each, members: ['p-quyet'], unit: COLLECTIVE, recorder: 'p-ghi' } : each,
  )
  const bodies = [{ id: 'b-hoi', name: 'Hội Khuyến học', members: ['p-hoi'], outside: false }]
  const of = (unit: string) => (id: string) => ({ id, posts: [{ unit, title: 'Chuyên viên' }] })
  const subject = (unit: string) => (each: string) => ({ subject: each, unit, group: 'G3' })
  return openOffice({
    campaign: {
      ...{ id: 'kd', process: { ...process2023, bodies, deciders } },
      organisers: { partyGroup: ['p-to'], provincial: [], partyCell: [] },
    },
    units: [
      { id: 'u-ban', head: 'p-long', clerks: ['p-thu'] },
      { id: 'u-xa', head: 'p-xa', clerks: ['p-ky'], order: 2 },
      { id: COLLECTIVE, head: 'p-quyet', kind: 'partyGroup', order: 3, members: MEMBERS.map(memberOf) },
    ],
    people: [
      ...['p-long', 'p-thu', ...WALKED].map(of('u-ban')),
      ...['p-xa', 'p-ky', ...BEFORE].map(of('u-xa')),
      ...['p-to', 'p-hoi', 'p-ghi', 'p-quyet', 'p-tu', 'p-sau', 'p-bay'].map((id) => ({ id, posts: [] })),
    ],
    subjects: [...WALKED.map(subject('u-ban')), ...BEFORE.map(subject('u-xa'))],
  })
}

const sure = (store: Store | string | null, what: string): Store => {
  if (store === null || typeof store === 'string') throw new Error(`the walk cannot begin: ${what}`)
  return store
}

/** Two people before whom all stages lie, in a group of six of which four were decided as good. */
export const walkedOffice = (): Store => {
  const good = Object.fromEntries(BEFORE.map((subject) => [subject, 'good' as const]))
  let store = opened()
  for (const subject of BEFORE) store = sure(sealPaperOf(store, subject), 'papers')
  store = sure(plan(store, 'u-xa'), 'plan')
  store = sure(hold(store, 'u-xa', good), 'meeting')
  for (const as of ['secretary', 'chair'] as const) store = sure(confirm(store, 'u-xa', as), 'minutes')
  store = sure(propose(store, 'u-xa'), 'proposal')
  store = sure(giveOpinions(store, BEFORE, null), 'opinions')
  store = sure(handOver(store, good), 'table')
  return sure(decide(store, Object.fromEntries(BEFORE.map((subject) => [subject, 'list' as const])), null), 'decision')
}

/** The same where the unit has proposed both: hidden from here on. */
export const proposedOffice = (): Store => {
  let store = walkedOffice()
  for (const subject of WALKED) store = sure(sealPaperOf(store, subject), 'papers')
  store = sure(plan(store, 'u-ban'), 'plan')
  store = sure(hold(store, 'u-ban', {}), 'meeting')
  for (const as of ['secretary', 'chair'] as const) store = sure(confirm(store, 'u-ban', as), 'minutes')
  return sure(propose(store, 'u-ban'), 'proposal')
}

/** The same where both were decided on, as good: nobody has been told. */
export const decidedOffice = (): Store => {
  const both = <T>(value: T) => Object.fromEntries(WALKED.map((subject) => [subject, value]))
  let store = sure(giveOpinions(proposedOffice(), WALKED, null), 'opinions')
  store = sure(handOver(store, both('good' as const)), 'table')
  return sure(decide(store, both('list' as const), null), 'decision')
}
