import type { RatedFacts } from '@kiemdiem/domain/appraisal/facts/rated-facts'
import type { InputOf } from '@kiemdiem/domain/commands'
import { paths, reviewIdOf, scopeIdOf } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { pin2023 } from '@kiemdiem/domain/pack/2023/pin'
import { NO_FACTS } from '@kiemdiem/domain/pack/shape/facts'
import { localDate } from '@kiemdiem/domain/time'
import { serverNow } from '../../../../functions/src/clock.ts'
import { allotPlaces as allot } from '../../../../functions/src/decision/allot-places.ts'
import { enterResult as enter } from '../../../../functions/src/decision/enter-result.ts'
import { readToDecide as read } from '../../../../functions/src/decision/read-to-decide.ts'
import { db } from '../../../../functions/src/firestore/db.ts'
import { parse } from '../../../../functions/src/firestore/parse.ts'
import { newCampaignId, plant, WHO } from '../../fixture/world.ts'
import { type Arrangement, tried } from '../trials/arrangement.ts'
import { CALLER } from '../trials/caller.ts'
import { change, closed } from './update.ts'

interface Place {
  campaign: string
  reviewId: string
  scope: string
  group: string
}

const DECIDER = 'dau-thu'

const review =
  (data: Record<string, unknown>) =>
  ({ reviewId }: Place) =>
    change(paths.review(reviewId), data)

const rowsOf = ({ reviewId }: Pick<Place, 'reviewId'>, facts: Partial<RatedFacts['facts']> = {}) => {
  const rated: RatedFacts = {
    ...{ class: 'civilServant', standing: 'none', unitKind: 'office', unit: '', agency: '', code: '' },
    ...{ heads: null, deputyOf: null, facts: { ...NO_FACTS, ...facts } },
  }
  const proposal = {
    ...{ act: 'de-nghi', number: 1, unitName: '', selfRating: 'good', tally: null, proposed: 'good', remark: '' },
  }
  return {
    rows: { [reviewId]: { subject: WHO.other, subjectKind: 'person', name: '', decider: DECIDER, proposal, rated } },
  }
}

const known = (facts: Partial<RatedFacts['facts']>) => (place: Place) =>
  change(paths.sheet(place.scope, 0), rowsOf(place, facts))

const decidersWith = async (campaign: string, head: string, recorder: string) => {
  const { process } = parse(campaignSchema, await db.doc(paths.campaign(campaign)).get())
  return [
    ...process.deciders
      .filter(({ id }) => id !== DECIDER)
      .map((each) => (each.id === 'dang-doan' ? { ...each, unit: 'u-thu-dang-doan', recorder } : each)),
    { id: DECIDER, name: 'Chủ tịch', class: 'agencyHead', members: [head], way: 'head' },
  ]
}

/** A subject that its head decides on, proposed as good. */
const fresh = async (): Promise<Place> => {
  const campaign = newCampaignId()
  await plant(campaign)
  const reviewId = reviewIdOf(campaign, WHO.other, 'partyGroup')
  const ref = db.doc(paths.review(reviewId))
  await ref.update({
    ...{ stage: 'decision', decider: DECIDER, 'actors.decision': [WHO.head], 'doneAt.conference': new Date(0) },
    path: ['selfReview', 'conference', 'decision', 'notice', 'archive'],
  })
  const { group } = parse(reviewSchema, await ref.get())
  const scope = scopeIdOf(campaign, 'partyGroup', group)
  await db.doc(paths.sheet(scope, 0)).set({ scope, campaign, track: 'partyGroup', group, ...rowsOf({ reviewId }) })
  await db.doc(paths.campaign(campaign)).update({
    'process.deciders': await decidersWith(campaign, WHO.head, WHO.secretary),
  })
  return { campaign, reviewId, scope, group }
}

const heads = async ({ campaign, reviewId }: Place): Promise<void> => {
  await change(paths.campaign(campaign), {
    'process.deciders': await decidersWith(campaign, CALLER, WHO.secretary),
  })
  await change(paths.review(reviewId), { 'actors.decision': [CALLER] })
}

const item = (input: Record<string, unknown>): Record<string, unknown> =>
  Reflect.get(Object(input.items), 0) as Record<string, unknown>

export const enterResult: Arrangement<Place> = {
  command: tried(enter),
  fresh,
  input: ({ campaign, reviewId }, who): Omit<InputOf<'enterResult'>, 'key'> => ({
    ...{ campaign, track: 'partyGroup', decider: DECIDER, date: localDate(serverNow()), list: null },
    paper: who === 'organiser' ? { number: '12-QĐ' } : null,
    items: [{ reviewId, level: 'good', pending: null, notRated: null, vote: null, seen: 'de-nghi', reason: '' }],
    ...{ overrides: [], pack: pin2023.hash, accepted: [], preview: false },
  }),
  as: {
    decider: async (place) => {
      await heads(place)
      return {}
    },
    organiser: ({ scope }) => ({ organiser: ['partyGroup'], scopes: [scope] }),
  },
  // Organises other tracks, administers, handles the group, and decides on nobody.
  stranger: ({ scope }) => ({ admin: true, organiser: ['provincial', 'partyCell'], scopes: [scope] }),
  fails: {
    campaignOpen: closed(),
    decidable: [
      { told: 'decisionItemsUnfit', documents: review({ stage: 'conference' }) },
      { told: 'decisionItemsUnfit', documents: review({ campaign: 'dot-khac' }) },
      { told: 'decisionItemsUnfit', documents: review({ decider: 'nguoi-khac' }) },
    ],
    resultDated: [
      { told: 'resultPaperUnfit', input: (input) => Object.assign(input, { date: '2999-01-01' }) },
      { told: 'resultPaperUnfit', documents: review({ 'doneAt.conference': new Date('2998-01-01') }) },
    ],
    resultsFit: [
      { told: 'resultsUnfit', input: (input) => Object.assign(item(input), { level: 'completed' }) },
      { told: 'resultsUnfit', input: (input) => Object.assign(item(input), { seen: 'de-nghi-khac' }) },
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
        input: (input, { reviewId }) => {
          const override = { rule: 'R09', at: reviewId, number: ' ', date: localDate(serverNow()), reason: 'Nổi bật.' }
          Object.assign(input, { overrides: [override] })
        },
      },
    ],
    // Others of the group are decided by others, and nobody has allotted it places.
    ownGroupKept: [
      {
        told: 'resultsUnfit',
        documents: ({ scope }) => change(paths.scope(scope), { insiders: [CALLER] }),
        input: (input) => Object.assign(item(input), { level: 'outstanding', reason: 'Nổi bật.' }),
      },
    ],
    resultRulesKept: [{ told: 'resultForbidden', documents: known({ numbers: { absentMonths: 4 } }) }],
    decisionWarningsAnswered: [
      {
        told: 'decisionWarnings',
        documents: known({ numbers: { monthsAtFormerUnit: 7 }, flags: { transferred: true } }),
      },
    ],
  },
  // One row says one thing of the subject.
  apart: [
    ['resultRulesKept', 'decisionWarningsAnswered'],
    ['resultsFit', 'ownGroupKept'],
    // Its reason answers what is only questioned.
    ['decisionWarningsAnswered', 'ownGroupKept'],
  ],
  dependent: [
    // Without rules nothing is found by them.
    ['decisionRulesAsSeen', 'resultRulesKept'],
    ['decisionRulesAsSeen', 'decisionWarningsAnswered'],
  ],
}

/** The same office: what is shown is asked for by nobody's name. */
export const readToDecide: Arrangement<Place> = {
  command: tried(read),
  fresh,
  input: ({ campaign }) => ({ campaign }),
  as: {
    decider: async (place) => {
      await heads(place)
      return {}
    },
  },
  stranger: ({ scope }) => ({ admin: true, organiser: ['partyGroup', 'partyCell'], scopes: [scope] }),
  fails: {},
}

export const allotPlaces: Arrangement<Place> = {
  command: tried(allot),
  fresh,
  input: ({ campaign, group }): Omit<InputOf<'allotPlaces'>, 'key'> => ({
    ...{ campaign, track: 'partyGroup', number: '5-NQ', date: localDate(serverNow()), preview: false },
    places: [{ group, decider: DECIDER, count: 0 }],
  }),
  as: {
    recorder: async ({ campaign, scope }) => {
      await change(paths.campaign(campaign), {
        'process.deciders': await decidersWith(campaign, WHO.head, CALLER),
      })
      return { scopes: [scope] }
    },
  },
  // Organises, administers, handles the group, and is not named for it.
  stranger: ({ scope }) => ({ admin: true, organiser: ['partyGroup', 'provincial'], scopes: [scope] }),
  fails: {
    campaignOpen: closed(),
    placesFit: [
      { told: 'placesUnfit', input: (input) => Object.assign(input, { number: ' ' }) },
      { told: 'placesUnfit', input: (input) => Object.assign(input, { date: '2999-01-01' }) },
      {
        told: 'placesUnfit',
        input: (input, { group }) => Object.assign(input, { places: [{ group, decider: 'dang-doan', count: 1 }] }),
      },
      {
        told: 'placesUnfit',
        input: (input) => Object.assign(input, { places: [{ group: 'G1', decider: DECIDER, count: 1 }] }),
      },
    ],
  },
}
