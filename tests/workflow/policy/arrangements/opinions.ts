import { paths, reviewIdOf } from '@kiemdiem/domain/ids'
import type { Body } from '@kiemdiem/domain/model/process'
import { giveOpinion as give } from '../../../../functions/src/consultation/give-opinion.ts'
import { readAsked as read } from '../../../../functions/src/consultation/read-asked.ts'
import { newCampaignId, plant, WHO } from '../../fixture/world.ts'
import { type Arrangement, tried } from '../trials/arrangement.ts'
import { CALLER } from '../trials/caller.ts'
import { change, closed } from './update.ts'

interface Asked {
  campaign: string
  reviewId: string
}

const BODY: Body = { id: 'b-thu', name: 'Ban Nữ công', members: [WHO.secretary], outside: false }

const review =
  (data: Record<string, unknown>) =>
  ({ reviewId }: Asked) =>
    change(paths.review(reviewId), data)
const bodies = ({ campaign }: Asked, ...all: Body[]) => change(paths.campaign(campaign), { 'process.bodies': all })

const SAID = {
  ...{ strengths: 'Sâu sát cơ sở.', shortcomings: '', proposal: '' },
  ...{ stance: 'otherLevel', level: 'good', reason: 'Vượt 03 chỉ tiêu.' },
}

const saying =
  (change: Partial<typeof SAID>) =>
  (asked: Record<string, unknown>, { reviewId }: Asked): void => {
    asked.items = [{ reviewId, ...SAID, ...change }]
  }

/** A review whose unit has proposed, and on which the body has not spoken. */
export const giveOpinion: Arrangement<Asked> = {
  command: tried(give),
  fresh: async () => {
    const campaign = newCampaignId()
    await plant(campaign)
    return { campaign, reviewId: reviewIdOf(campaign, WHO.other, 'partyGroup') }
  },
  input: ({ campaign, reviewId }) => ({
    campaign,
    body: BODY.id,
    items: [{ reviewId, ...SAID }],
  }),
  as: {
    consulted: async (place) => {
      await bodies(place, { ...BODY, members: [WHO.secretary, CALLER] })
      await review({ stage: 'consultation', 'actors.consultation': [WHO.secretary, CALLER] })(place)
      return {}
    },
  },
  // Organises the track, administers, and speaks for another body.
  stranger: async (place) => {
    await bodies(place, BODY, { ...BODY, id: 'b-khac', members: [CALLER] })
    await review({ stage: 'consultation', 'actors.consultation': [WHO.secretary, CALLER] })(place)
    return { admin: true, organiser: ['partyGroup'] }
  },
  fails: {
    campaignOpen: closed(),
    notTheirOwn: [
      { told: 'opinionOnOwn', documents: review({ subject: CALLER }) },
      { told: 'opinionOnOwn', documents: review({ 'actors.selfReview': [CALLER] }) },
    ],
    opinionStated: [
      { told: 'opinionNotStated', input: saying({ reason: ' ' }) },
      { told: 'opinionNotStated', input: saying({ proposal: 'kd_u-ban_1.proposal.1' }) },
    ],
    opinionAsked: [
      { told: 'itemsNotReady', documents: review({ 'actors.consultation': [WHO.secretary] }) },
      { told: 'itemsNotReady', documents: review({ stage: 'appraisal' }) },
      { told: 'itemsNotReady', documents: review({ campaign: 'dot-khac' }) },
    ],
  },
}

/** The same office: what is asked for names nobody else's review. */
export const readAsked: Arrangement<Asked> = {
  ...giveOpinion,
  command: tried(read),
  input: ({ campaign, reviewId }) => ({ campaign, body: BODY.id, reviews: [reviewId] }),
  fails: {},
}
