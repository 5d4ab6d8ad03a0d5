import { paths, reviewIdOf, scopeIdOf } from '@kiemdiem/domain/ids'
import { campaignSchema } from '@kiemdiem/domain/model/campaign'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { readSaid as read } from '../../../../functions/src/decision/read-said.ts'
import { writeComments as write } from '../../../../functions/src/decision/write-comments.ts'
import { db } from '../../../../functions/src/firestore/db.ts'
import { parse } from '../../../../functions/src/firestore/parse.ts'
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

/** A review that waits for its decision. */
const fresh = async (): Promise<Place> => {
  const campaign = newCampaignId()
  await plant(campaign)
  const reviewId = reviewIdOf(campaign, WHO.other, 'partyGroup')
  const ref = db.doc(paths.review(reviewId))
  await ref.update({ stage: 'decision' })
  const { group } = parse(reviewSchema, await ref.get())
  return { campaign, reviewId, group, scope: scopeIdOf(campaign, 'partyGroup', group) }
}

const recorder = async ({ campaign, reviewId, scope }: Place) => {
  const { process } = parse(campaignSchema, await db.doc(paths.campaign(campaign)).get())
  const deciders = process.deciders.map((each) => ({ ...each, recorder: CALLER }))
  await change(paths.campaign(campaign), { 'process.deciders': deciders })
  await change(paths.review(reviewId), { 'actors.decision': [CALLER] })
  return { scopes: [scope] }
}

const item = { remark: 'Chủ động trong công việc.', outlook: 'Có chiều hướng phát triển tốt.', seen: 0 }

export const writeComments: Arrangement<Place> = {
  command: tried(write),
  fresh,
  input: ({ campaign, reviewId, group }) => ({
    ...{ campaign, track: 'partyGroup', group },
    items: [{ reviewId, ...item }],
  }),
  as: { organiser: ({ scope }) => ({ organiser: ['partyGroup'], scopes: [scope] }), recorder },
  // Handles the group, administers, and organises another track.
  stranger: ({ scope }) => ({ admin: true, organiser: ['provincial'], scopes: [scope] }),
  fails: {
    campaignOpen: closed(),
    commentable: [
      { told: 'commentsUnfit', documents: review({ stage: 'appraisal' }) },
      { told: 'commentsUnfit', documents: review({ stage: 'archive' }) },
      { told: 'commentsUnfit', documents: review({ group: 'G-khac' }) },
      {
        told: 'commentsUnfit',
        input: (input, { reviewId }) => {
          input.items = [{ reviewId, ...item, seen: 3 }]
        },
      },
    ],
    commentGiven: [
      {
        told: 'commentMissing',
        input: (input, { reviewId }) => {
          input.items = [{ reviewId, ...item, remark: ' ' }]
        },
      },
    ],
  },
}

export const readSaid: Arrangement<Place> = {
  command: tried(read),
  fresh,
  input: ({ campaign, reviewId }) => ({ campaign, reviews: [reviewId] }),
  as: writeComments.as,
  stranger: ({ scope }) => ({ admin: true, scopes: [scope] }),
  fails: {},
}
