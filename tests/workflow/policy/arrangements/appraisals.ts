import type { RatedFacts } from '@kiemdiem/domain/appraisal/facts/rated-facts'
import type { Mark } from '@kiemdiem/domain/appraisal/mark'
import { paths, reviewIdOf, scopeIdOf } from '@kiemdiem/domain/ids'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { pin2023 } from '@kiemdiem/domain/pack/2023/pin'
import { NO_FACTS } from '@kiemdiem/domain/pack/shape/facts'
import { handOverAppraisal as handOver } from '../../../../functions/src/appraisal/hand-over.ts'
import { db } from '../../../../functions/src/firestore/db.ts'
import { parse } from '../../../../functions/src/firestore/parse.ts'
import { newCampaignId, plant, WHO } from '../../fixture/world.ts'
import { type Arrangement, tried } from '../trials/arrangement.ts'
import { CALLER } from '../trials/caller.ts'
import { change, closed } from './update.ts'

interface Appraised {
  campaign: string
  reviewId: string
  scope: string
}

const review =
  (data: Record<string, unknown>) =>
  ({ reviewId }: Appraised) =>
    change(paths.review(reviewId), data)
const mark =
  (data: Partial<Mark>) =>
  ({ reviewId }: Appraised) =>
    change(paths.mark(reviewId), data)

/** The row of its sheet, by what the registry knew of the subject when the proposal came. */
const rowOf = ({ reviewId }: Pick<Appraised, 'reviewId'>, facts: Partial<RatedFacts['facts']> = {}) => {
  const rated: RatedFacts = {
    ...{ class: 'civilServant', standing: 'none', unitKind: 'department', unit: '', agency: '', code: '' },
    ...{ heads: null, deputyOf: null, facts: { ...NO_FACTS, ...facts } },
  }
  return { rows: { [reviewId]: { subject: WHO.other, subjectKind: 'person', name: '', proposal: null, rated } } }
}

const known = (facts: Partial<RatedFacts['facts']>) => (place: Appraised) =>
  change(paths.sheet(place.scope, 0), rowOf(place, facts))

/** A review that waits for appraisal, whose mark is ready to go. */
export const handOverAppraisal: Arrangement<Appraised> = {
  command: tried(handOver),
  fresh: async () => {
    const campaign = newCampaignId()
    await plant(campaign)
    const reviewId = reviewIdOf(campaign, WHO.other, 'partyGroup')
    const ref = db.doc(paths.review(reviewId))
    await ref.update({ stage: 'appraisal' })
    const { group } = parse(reviewSchema, await ref.get())
    const scope = scopeIdOf(campaign, 'partyGroup', group)
    const saved: Mark = {
      ...{ id: reviewId, scope, campaign, track: 'partyGroup', rev: 2, by: WHO.secretary, at: new Date(0) },
      ...{ level: 'good', pending: null, reason: '', remark: '' },
    }
    await db.doc(paths.mark(reviewId)).set(saved)
    await db.doc(paths.sheet(scope, 0)).set({ scope, campaign, track: 'partyGroup', group, ...rowOf({ reviewId }) })
    return { campaign, reviewId, scope }
  },
  input: ({ campaign, reviewId }) => ({
    ...{ campaign, track: 'partyGroup', items: [{ reviewId, rev: 2 }] },
    ...{ pack: pin2023.hash, accepted: [] },
  }),
  as: {
    organiser: ({ scope }) => ({ organiser: ['partyGroup'], scopes: [scope] }),
    appraiser: async ({ campaign, reviewId, scope }) => {
      const [, track = '', group = ''] = scope.split('.')
      const appraisers = [{ track, group, appraiser: 'p-khac', clerk: CALLER }]
      await change(paths.campaign(campaign), { 'process.appraisers': appraisers })
      await change(paths.review(reviewId), { 'actors.appraisal': ['organiser', 'p-khac', CALLER] })
      return { scopes: [scope] }
    },
  },
  // Handles the group as a decider would, administers, and organises another track.
  stranger: ({ scope }) => ({ admin: true, organiser: ['provincial'], scopes: [scope] }),
  fails: {
    campaignOpen: closed(),
    appraisable: [
      { told: 'itemsNotReady', documents: review({ stage: 'decision' }) },
      { told: 'itemsNotReady', documents: review({ campaign: 'dot-khac' }) },
      { told: 'itemsNotReady', documents: review({ track: 'provincial' }) },
      // Of a group that the caller belongs to.
      { told: 'itemsNotReady', documents: review({ group: 'G-cua-minh' }) },
    ],
    marksAsSeen: [{ told: 'marksChanged', documents: mark({ rev: 3 }) }],
    appraised: [
      { told: 'itemsNotReady', documents: mark({ level: null }) },
      { told: 'itemsNotReady', documents: mark({ level: null, pending: 'awaitingConclusion' }) },
    ],
    rulesAsSeen: [
      { told: 'packDiffers', input: (input) => Object.assign(input, { pack: '0'.repeat(64) }) },
      {
        told: 'packMissing',
        documents: ({ campaign }) => change(paths.campaign(campaign), { rulePack: { ...pin2023, version: 99 } }),
      },
    ],
    rulesKept: [{ told: 'rulesForbid', documents: known({ numbers: { absentMonths: 4 } }) }],
    warningsAnswered: [
      { told: 'warningsOpen', documents: known({ numbers: { monthsAtFormerUnit: 7 }, flags: { transferred: true } }) },
    ],
  },
  // One row says one thing of the subject.
  apart: [['rulesKept', 'warningsAnswered']],
  dependent: [
    // Without rules nothing is found by them; without a level none is too high.
    ['rulesAsSeen', 'rulesKept'],
    ['rulesAsSeen', 'warningsAnswered'],
    ['appraised', 'rulesKept'],
  ],
}
