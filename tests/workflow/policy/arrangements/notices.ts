import type { InputOf } from '@kiemdiem/domain/commands'
import type { DecisionPart } from '@kiemdiem/domain/decision/decision'
import { paths, reviewIdOf, scopeIdOf } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { type ConferencePart, reviewSchema } from '@kiemdiem/domain/model/review'
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

type Asked = InputOf<'giveNotice'>

/** A subject that was decided as its unit proposed, and has not been told. */
export const giveNotice: Arrangement<Place> = {
  command: tried(give),
  fresh: async () => {
    const campaign = newCampaignId()
    await plant(campaign)
    const reviewId = reviewIdOf(campaign, WHO.other, 'partyGroup')
    const ref = db.doc(paths.review(reviewId))
    await ref.update({
      ...{ stage: 'notice', 'current.conference': 'conference.1', 'current.decision': 'decision.2' },
    })
    const { group } = parse(reviewSchema, await ref.get())
    const scope = scopeIdOf(campaign, 'partyGroup', group)
    await db.doc(paths.reviewPart(reviewId, 'conference.1')).set(conferencePart)
    await db.doc(paths.reviewPart(reviewId, 'decision.2')).set(decisionPart(scope))
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
    headsHeard: [
      {
        told: 'headsFirst',
        documents: ({ reviewId }) => change(paths.reviewPart(reviewId, 'conference.1'), { proposed: 'completed' }),
      },
    ],
  },
}
