import type { InputOf } from '@kiemdiem/domain/commands'
import type { DecisionPart } from '@kiemdiem/domain/decision/decision'
import { paths, reviewIdOf, scopeIdOf } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { type ConferencePart, reviewSchema } from '@kiemdiem/domain/model/review'
import type { NoticePart } from '@kiemdiem/domain/notice/notice'
import { serverNow } from '../../../../functions/src/clock.ts'
import { db } from '../../../../functions/src/firestore/db.ts'
import { parse } from '../../../../functions/src/firestore/parse.ts'
import { giveNotice as give } from '../../../../functions/src/notice/give-notice.ts'
import { newCampaignId, plant, WHO } from '../../fixture/world.ts'
import { type Arrangement, tried } from '../trials/arrangement.ts'
import { CALLER } from '../trials/caller.ts'
import { change, closed } from './update.ts'

interface Place {
  campaign: string
  reviewId: string
  group: string
  scope: string
}

const review =
  (data: Record<string, unknown>) =>
  ({ reviewId }: Place) =>
    change(paths.review(reviewId), data)

const conferencePart: ConferencePart = {
  ...{ stage: 'conference', number: 1, conference: 'c', act: 'a', comments: '', answer: '', tally: null },
  ...{ proposed: 'good', remark: '', at: new Date(0) },
}

const decisionPart = (scope: string): DecisionPart => ({
  ...{ stage: 'decision', number: 2, scope, act: 'a', level: 'good', pending: null, notRated: null, way: 'list' },
  appraised: { level: 'good', pending: null, notRated: null },
  ...{ rounds: [], members: 3, voters: 3, apart: [], differences: [], reason: '', dissent: '', findings: [] },
  ...{ overrides: [], at: new Date(0) },
})

/** The head of its unit was told two days ago. */
const AHEAD = 'notice.0'
const toldAhead = (): NoticePart => ({
  ...{ stage: 'notice', number: 0, act: 'a', to: 'heads', audience: [WHO.head], level: 'good', pending: null },
  ...{ notRated: null, decider: '', proposed: 'good', reason: '' },
  at: new Date(serverNow().getTime() - 48 * 3_600_000),
})

type Asked = InputOf<'giveNotice'>

/** A subject that was decided, whose head has been told, and he himself has not. */
export const giveNotice: Arrangement<Place> = {
  command: tried(give),
  fresh: async () => {
    const campaign = newCampaignId()
    await plant(campaign)
    const reviewId = reviewIdOf(campaign, WHO.other, 'partyGroup')
    const ref = db.doc(paths.review(reviewId))
    await ref.update({
      ...{ stage: 'notice', 'current.conference': 'conference.1', 'current.decision': 'decision.2' },
      'current.notice': AHEAD,
    })
    const { group } = parse(reviewSchema, await ref.get())
    const scope = scopeIdOf(campaign, 'partyGroup', group)
    await db.doc(paths.reviewPart(reviewId, 'conference.1')).set(conferencePart)
    await db.doc(paths.reviewPart(reviewId, 'decision.2')).set(decisionPart(scope))
    await db.doc(paths.reviewPart(reviewId, AHEAD)).set(toldAhead())
    return { campaign, reviewId, group, scope }
  },
  input: ({ campaign, reviewId }): Omit<Asked, 'key'> => ({
    ...{ campaign, track: 'partyGroup', to: 'subjects', reviews: [reviewId], preview: false },
  }),
  as: {
    organiser: ({ scope }) => ({ organiser: ['partyGroup'], scopes: [scope] }),
    appraiser: async ({ campaign, group, scope }) => {
      const { process } = parse(campaignSchema, await db.doc(paths.campaign(campaign)).get())
      const named = { track: 'partyGroup', group, appraiser: CALLER, clerk: null }
      await change(paths.campaign(campaign), { process: { ...process, appraisers: [named] } })
      return { scopes: [scope] }
    },
  },
  // Organises other tracks, administers, and handles the group.
  stranger: ({ scope }) => ({ admin: true, organiser: ['provincial', 'partyCell'], scopes: [scope] }),
  fails: {
    campaignOpen: closed(),
    noticeable: [
      { told: 'noticeItemsUnfit', documents: review({ stage: 'decision' }) },
      { told: 'noticeItemsUnfit', documents: review({ stage: 'archive' }) },
      { told: 'noticeItemsUnfit', documents: review({ campaign: 'dot-khac' }) },
      { told: 'noticeItemsUnfit', documents: review({ group: 'G-cua-minh' }) },
    ],
    decidedForGood: [
      {
        told: 'decideAgain',
        // On another track, whose level he who decides this one is told, less was decided since.
        documents: async ({ campaign, reviewId }) => {
          const here = parse(reviewSchema, await db.doc(paths.review(reviewId)).get())
          const id = reviewIdOf(campaign, WHO.other, 'provincial')
          const other = { ...here, id, track: 'provincial' }
          const scope = scopeIdOf(campaign, 'provincial', other.group)
          const decided = { part: 'decision.1', level: 'completed', pending: null, notRated: null, overrides: [] }
          const row = { subject: WHO.other, subjectKind: 'person', name: '', proposal: null, decided }
          const { process } = parse(campaignSchema, await db.doc(paths.campaign(campaign)).get())
          const heldOnceDecided = [{ by: 'partyGroup', tracks: ['provincial'], source: '' }]
          const deciders = process.deciders.map((each) =>
            each.id === other.decider ? { ...each, unit: other.unit } : each,
          )
          await Promise.all([
            db.doc(paths.review(id)).set(other),
            db
              .doc(paths.sheet(scope, 0))
              .set({ scope, campaign, track: 'provincial', group: other.group, rows: { [id]: row } }),
            change(paths.campaign(campaign), { process: { ...process, heldOnceDecided, deciders } }),
          ])
        },
      },
    ],
    headsHeard: [
      {
        told: 'headsFirst',
        documents: ({ reviewId }) => change(paths.reviewPart(reviewId, AHEAD), { at: serverNow() }),
      },
      {
        told: 'headsFirst',
        documents: ({ reviewId }) => change(paths.reviewPart(reviewId, AHEAD), { to: 'subjects' }),
      },
    ],
  },
}
