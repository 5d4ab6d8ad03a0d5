import { scopeOf } from '../accounts/roles/scopes.ts'
import { judge } from '../commands/admit.ts'
import { recorded } from '../commands/record.ts'
import { paths } from '../ids.ts'
import type { ProposalAct } from '../model/act.ts'
import type { Review } from '../model/review.ts'
import type { Rating } from '../model/terms.ts'
import type { Unit } from '../model/unit.ts'
import { openOffice } from '../office/open-office.fixture.ts'
import { allReviews, campaignIn } from '../office/stored.fixture.ts'
import { pin2023 } from '../pack/2023/pin.ts'
import { NO_FACTS } from '../pack/shape/facts.ts'
import { process2023 } from '../plan/2023/process-2023.ts'
import { apply, type Store } from '../writes/apply.ts'
import type { RatedFacts } from './facts/rated-facts.ts'
import { type HandOverFacts, handOverAppraisal } from './hand-over.ts'
import type { Mark } from './mark.ts'
import { type Sheet, sheetSchema } from './sheet/sheet.ts'
import { proposedOnSheets } from './sheet/sheet-writes.ts'

export const NOW = new Date('2023-12-06T03:00:00Z')
const PEOPLE = ['p-long', 'p-mai', 'p-pho', 'p-to', 'p-hai']
export const SCOPES = ['kd.partyGroup.G3']
export const idOf = (subject: string) => `kd_${subject}_partyGroup`

const proposalOf = (store: Store, subjects: readonly string[], proposed: Rating = 'good'): ProposalAct => ({
  ...{ id: 'kd_u-ban_1.proposal.1', kind: 'proposal', campaign: 'kd', of: { kind: 'conference', id: 'kd_u-ban_1' } },
  ...{ unit: 'u-ban', unitName: 'Ban Tài chính', track: 'partyGroup', by: 'p-long', onBehalf: null, submittedAt: NOW },
  ...{ audience: ['p-long'], number: 1 },
  items: subjects.map((subject) => {
    const { name, subjectKind } = reviewOf(store, subject)
    return {
      ...{ reviewId: idOf(subject), subject, subjectKind, name, selfRating: 'outstanding' },
      ...{ tally: null, proposed, differences: [], remark: 'Nhất trí. '.repeat(60) },
    }
  }),
})

export const reviewOf = (store: Store, subject: string) => store.get(paths.review(idOf(subject))) as Review
export const openUnit = (store: Store) => store.get(paths.unit('u-ban')) as Unit
export const sheetIn = (store: Store, subject: string) =>
  sheetSchema.parse(store.get(paths.sheet(scopeOf(reviewOf(store, subject)), 0)))
export const rowIn = (store: Store, subject: string) => sheetIn(store, subject).rows[idOf(subject)]

/** What the registry knew of everybody when the proposal came: nothing that a rule speaks of. */
const rated = (): RatedFacts => ({
  ...{ class: 'civilServant', standing: 'none', unitKind: 'department', unit: 'u-ban', agency: '', code: '' },
  ...{ heads: null, deputyOf: null, facts: NO_FACTS },
})

/** The same of one of them. */
export const know = (
  store: Store,
  subject: string,
  numbers: RatedFacts['facts']['numbers'],
  rest: object = {},
): Store => {
  const path = paths.sheet(scopeOf(reviewOf(store, subject)), 0)
  const sheet = sheetIn(store, subject)
  const row = sheet.rows[idOf(subject)]
  if (!row) throw new Error(`no row of ${subject}`)
  const known = { ...rated(), facts: { ...NO_FACTS, numbers, ...rest } }
  store.set(path, { ...sheet, rows: { ...sheet.rows, [idOf(subject)]: { ...row, rated: known } } })
  return store
}

/** A unit whose proposal has come, its people in two groups; p-to organises and is in the second, p-hai is in none. */
export const office = (stage: Review['stage'] = 'appraisal'): Store => {
  const bodies = [{ id: 'b-hoi', name: 'Hội Khuyến học', members: ['p-hoi'], outside: false }]
  const deciders = process2023.deciders.map((each) => ({ ...each, members: ['p-quyet'] }))
  const store = openOffice({
    campaign: {
      id: 'kd',
      organisers: { partyGroup: ['p-to', 'p-hai'], provincial: [], partyCell: [] },
      process: { ...process2023, bodies, deciders },
    },
    units: [{ id: 'u-ban', head: 'p-long' }],
    people: [...PEOPLE, 'p-hoi', 'p-quyet'].map((id) => ({ id })),
    subjects: PEOPLE.slice(0, 4).map((subject) => ({ subject, unit: 'u-ban', group: subject < 'p-p' ? 'G3' : 'G7' })),
  })
  for (const review of allReviews(store)) store.set(paths.review(review.id), { ...review, stage })
  apply(store, proposedOnSheets(proposalOf(store, PEOPLE.slice(0, 4)), allReviews(store), rated))
  return store
}

export const mark = (subject: string, rest: Partial<Mark> = {}): Mark => ({
  ...{ id: idOf(subject), scope: 'kd.partyGroup.G3', campaign: 'kd', track: 'partyGroup', rev: 1, by: 'p-to', at: NOW },
  ...{ level: 'good', pending: null, reason: '', remark: '' },
  ...rest,
})

const sheetsIn = (store: Store, scopes: readonly string[]): Sheet[] =>
  [...store]
    .flatMap(([path, data]) => (path.startsWith('sheets/') ? [data as Sheet] : []))
    .filter(({ scope }) => scopes.includes(scope))

export const handOver = (
  store: Store,
  marks: readonly Mark[],
  change: Partial<HandOverFacts> & { items?: HandOverFacts['input']['items']; accepted?: string[] } = {},
) => {
  const { items, accepted = [], ...rest } = change
  const named = items ?? marks.map(({ id, rev }) => ({ reviewId: id, rev }))
  const facts: HandOverFacts = {
    campaign: campaignIn(store),
    input: { campaign: 'kd', track: 'partyGroup', items: named, pack: pin2023.hash, accepted, key: 'khoa-thu-1' },
    reviews: allReviews(store).filter(({ id }) => named.some(({ reviewId }) => reviewId === id)),
    marks: new Map(marks.map((each) => [each.id, each])),
    sheets: sheetsIn(store, SCOPES),
    unit: null,
    head: null,
    caller: {
      uid: 'p-to',
      name: 'Đồng chí Tổ',
      access: { active: true, organiser: ['partyGroup'], scopes: SCOPES },
    },
    now: NOW,
    ...rest,
  }
  const outcome = judge(handOverAppraisal)(facts)
  if (!outcome.ok) return outcome
  const subject = handOverAppraisal.subject(facts, outcome)
  if (!subject) throw new Error('a table leaves its event')
  apply(store, recorded(outcome.writes, subject, { command: 'handOverAppraisal', by: facts.caller.uid, at: NOW }))
  return outcome
}
