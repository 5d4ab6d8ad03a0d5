import { paths } from '../ids.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Subject } from './command.ts'

/** What is done to a campaign as a whole is recorded on it. */
export const campaignSubject = ({ campaign }: { campaign: Pick<Campaign, 'id' | 'eventSeq'> }): Subject => ({
  header: paths.campaign(campaign.id),
  trail: paths.campaign(campaign.id),
  seq: campaign.eventSeq ?? 0,
})
