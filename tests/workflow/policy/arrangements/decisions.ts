import type { AppraisalPart } from '@kiemdiem/domain/appraisal/appraisal'
import type { RatedFacts } from '@kiemdiem/domain/appraisal/facts/rated-facts'
import type { Mark } from '@kiemdiem/domain/appraisal/mark'
import type { InputOf } from '@kiemdiem/domain/commands'
import { paths, reviewIdOf, scopeIdOf } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { unitSchema } from '@kiemdiem/domain/model/unit'
import { pin2023 } from '@kiemdiem/domain/pack/2023/pin'
import { NO_FACTS } from '@kiemdiem/domain/pack/shape/facts'
import { localDate } from '@kiemdiem/domain/time'
import { serverNow } from '../../../../functions/src/clock.ts'
import { recordDecision as record } from '../../../../functions/src/decision/record-decision.ts'
import { db } from '../../../../functions/src/firestore/db.ts'
import { parse } from '../../../../functions/src/firestore/parse.ts'
import { BOARD, newCampaignId, plant, WHO } from '../../fixture/world.ts'
import { type Arrangement, tried } from '../trials/arrangement.ts'
import { CALLER } from '../trials/caller.ts'
import { change, closed } from './update.ts'

interface Place {
  campaign: string
  reviewId: string
  scope: string
}

const COLLECTIVE = 'u-thu-dang-doan'
const MEMBERS = [WHO.head, WHO.secretary, WHO.organiser]

const review =
  (data: Record<string, unknown>) =>
  ({ reviewId }: Place) =>
    change(paths.review(reviewId), data)

const rowOf = ({ reviewId }: Pick<Place, 'reviewId'>, facts: Partial<RatedFacts['facts']> = {}) => {
  const rated: RatedFacts = {
    ...{ class: 'civilServant', standing: 'none', unitKind: 'department', unit: '', agency: '', code: '' },
    ...{ heads: null, deputyOf: null, facts: { ...NO_FACTS, ...facts } },
  }
  return { rows: { [reviewId]: { subject: WHO.other, subjectKind: 'person', name: '', proposal: null, rated } } }
}
const known = (facts: Partial<RatedFacts['facts']>) => (place: Place) =>
  change(paths.sheet(place.scope, 0), rowOf(place, facts))

/** Who records for the Đảng đoàn. */
const recordedBy = async (campaign: string, recorder: string) => {
  const { process } = parse(campaignSchema, await db.doc(paths.campaign(campaign)).get())
  return process.deciders.map((each) => (each.id === 'dang-doan' ? { ...each, unit: COLLECTIVE, recorder } : each))
}

const collective = async (): Promise<void> => {
  const unit = parse(unitSchema, await db.doc(paths.unit(BOARD)).get())
  const members = MEMBERS.map((person) => ({
    ...{ person, name: person, post: 'Ủy viên', agency: '', from: null, to: null, votes: true },
  }))
  await db.doc(paths.unit(COLLECTIVE)).set({ ...unit, id: COLLECTIVE, kind: 'partyGroup', members })
}

/** What was handed over of one subject. */
const handOver = async (reviewId: string, scope: string): Promise<void> => {
  const part: AppraisalPart = {
    ...{ stage: 'appraisal', number: 1, scope, act: 'a', level: 'good', pending: null, notRated: null },
    ...{ differences: [], reason: '', remark: '', silent: [], at: new Date(0) },
  }
  await db.doc(paths.reviewPart(reviewId, 'appraisal.1')).set(part)
}

type Asked = InputOf<'recordDecision'>

/** A subject that waits for the decision, handed over as good; the Đảng đoàn has three members. */
export const recordDecision: Arrangement<Place> = {
  command: tried(record),
  fresh: async () => {
    const campaign = newCampaignId()
    await plant(campaign)
    await collective()
    const reviewId = reviewIdOf(campaign, WHO.other, 'partyGroup')
    const ref = db.doc(paths.review(reviewId))
    await ref.update({ stage: 'decision', 'current.appraisal': 'appraisal.1' })
    const { group } = parse(reviewSchema, await ref.get())
    const scope = scopeIdOf(campaign, 'partyGroup', group)
    await handOver(reviewId, scope)
    const mark: Mark = {
      ...{ id: reviewId, scope, campaign, track: 'partyGroup', rev: 1, by: WHO.secretary, at: new Date(0) },
      ...{ level: 'good', pending: null, reason: '', remark: '' },
    }
    await db.doc(paths.mark(reviewId)).set(mark)
    await db.doc(paths.sheet(scope, 0)).set({ scope, campaign, track: 'partyGroup', group, ...rowOf({ reviewId }) })
    await db.doc(paths.campaign(campaign)).update({ 'process.deciders': await recordedBy(campaign, WHO.secretary) })
    return { campaign, reviewId, scope }
  },
  input: ({ campaign, reviewId }): Omit<Asked, 'key'> => ({
    ...{ campaign, track: 'partyGroup', decider: 'dang-doan' },
    meeting: {
      ...{ date: localDate(serverNow()), startedAt: '08:00', endedAt: '09:00', place: 'Phòng họp', chair: WHO.head },
      ...{ secretaryName: 'Lò Thị Ghi', absent: {}, ballot: 'showOfHands', sheets: null, tellers: [] },
      ...{ list: { kind: 'agreement', agree: 3, against: 0, abstain: 0 }, course: '', conclusion: '' },
    },
    items: [
      {
        ...{ reviewId, level: 'good', pending: null, notRated: null, way: 'list', rounds: [], left: [] },
        ...{ reason: '', dissent: '' },
      },
    ],
    ...{ overrides: [], pack: pin2023.hash, accepted: [], preview: false },
  }),
  as: {
    recorder: async ({ campaign, scope }) => {
      await change(paths.campaign(campaign), { 'process.deciders': await recordedBy(campaign, CALLER) })
      return { scopes: [scope] }
    },
  },
  // Organises, administers, handles the group, and is not named for it.
  stranger: ({ scope }) => ({ admin: true, organiser: ['partyGroup', 'provincial'], scopes: [scope] }),
  fails: {
    campaignOpen: closed(),
    decidable: [
      { told: 'decisionItemsUnfit', documents: review({ stage: 'appraisal' }) },
      { told: 'decisionItemsUnfit', documents: review({ campaign: 'dot-khac' }) },
      { told: 'decisionItemsUnfit', documents: review({ decider: 'nguoi-khac' }) },
      { told: 'decisionItemsUnfit', documents: review({ group: 'G-cua-minh' }) },
    ],
    meetingHeld: [
      { told: 'meetingUnfit', input: ({ meeting }) => Object.assign(Object(meeting), { date: '2999-01-01' }) },
      { told: 'meetingUnfit', input: ({ meeting }) => Object.assign(Object(meeting), { chair: 'p-thu-la' }) },
    ],
    votesCount: [
      {
        told: 'votesUnfit',
        input: ({ items }) => Object.assign(Object(Reflect.get(Object(items), 0)), { level: 'outstanding' }),
      },
    ],
    decisionRulesAsSeen: [
      { told: 'decisionRulesDiffer', input: (input) => Object.assign(input, { pack: '0'.repeat(64) }) },
      {
        told: 'decisionRulesMissing',
        documents: ({ campaign }) => change(paths.campaign(campaign), { rulePack: { ...pin2023, version: 99 } }),
      },
    ],
    overridesGiven: [
      {
        told: 'overridesUnfit',
        input: (input) => {
          input.overrides = [{ rule: 'R01', at: 'G7', number: '', date: '2023-01-01', reason: '' }]
        },
      },
    ],
    decisionRulesKept: [{ told: 'decisionForbidden', documents: known({ numbers: { absentMonths: 4 } }) }],
    decisionWarningsAnswered: [
      {
        told: 'decisionWarnings',
        documents: known({ numbers: { monthsAtFormerUnit: 7 }, flags: { transferred: true } }),
      },
    ],
  },
  // One row says one thing of the subject.
  apart: [['decisionRulesKept', 'decisionWarningsAnswered']],
  dependent: [
    // Without rules nothing is found by them.
    ['decisionRulesAsSeen', 'decisionRulesKept'],
    ['decisionRulesAsSeen', 'decisionWarningsAnswered'],
  ],
}
