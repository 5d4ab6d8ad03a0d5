import type { Me } from '../../lib/use-access.ts'
import { appWords } from '../vi.ts'

/** The campaign in words; a blank of the same height until it is known. */
export const campaignLine = (me: Pick<Me, 'campaign' | 'settled'>): string => {
  if (me.campaign) return appWords.campaign(me.campaign.year)
  return me.settled ? appWords.noCampaign : '\u00a0'
}
