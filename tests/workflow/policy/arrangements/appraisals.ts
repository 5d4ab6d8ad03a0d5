import type { Mark } from '@kiemdiem/domain/appraisal/mark'
import { paths, reviewIdOf, scopeIdOf } from '@kiemdiem/domain/ids'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { handOverAppraisal as handOver } from '../../../../functions/src/appraisal/hand-over.ts'
import { db } from '../../../../functions/src/firestore/db.ts'
import { parse } from '../../../../functions/src/firestore/parse.ts'
import { newCampaignId, plant, WHO } from '../../fixture/world.ts'
import { type Arrangement, tried } from '../trials/arrangement.ts'
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
    return { campaign, reviewId, scope }
  },
  input: ({ campaign, reviewId }) => ({ campaign, track: 'partyGroup', items: [{ reviewId, rev: 2 }] }),
  as: { organiser: ({ scope }) => ({ organiser: ['partyGroup'], scopes: [scope] }) },
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
  },
}
