import type { Campaign } from '../model/campaign.ts'
import type { Paper } from '../model/paper.ts'

/** Whether a paper may be written now: the same answer as the rules', in a word that a screen can explain. */
export type Standing = 'open' | 'sealed' | 'stageClosed' | 'campaignClosed'

export const standingOf = (
  paper: Pick<Paper, 'state' | 'feeds'>,
  campaign: Pick<Campaign, 'status' | 'closedStages'>,
): Standing => {
  if (paper.state === 'sealed') return 'sealed'
  if (campaign.status !== 'open') return 'campaignClosed'
  return paper.feeds.every((key) => campaign.closedStages.includes(key)) ? 'stageClosed' : 'open'
}
