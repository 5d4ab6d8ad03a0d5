import type { Campaign } from '../model/campaign.ts'
import type { Paper } from '../model/paper.ts'

/**
 * Whether a paper may be written now: the same answer as the rules', in a word that a screen can explain. One that is
 * completed after a conference feeds the conference stages, and closes with those.
 */
export type Standing = 'open' | 'sealed' | 'stageClosed' | 'campaignClosed'

/** Whether every stage that a paper feeds is closed. */
export const stagesClosed = (paper: Pick<Paper, 'feeds'>, campaign: Pick<Campaign, 'closedStages'>): boolean =>
  paper.feeds.every((key) => campaign.closedStages.includes(key))

/** What the organiser has closed over a paper, sealed or not; null while it may come back into its writers' hands. */
export const closingOf = (
  paper: Pick<Paper, 'feeds'>,
  campaign: Pick<Campaign, 'status' | 'closedStages'>,
): 'stageClosed' | 'campaignClosed' | null => {
  if (campaign.status !== 'open') return 'campaignClosed'
  return stagesClosed(paper, campaign) ? 'stageClosed' : null
}

export const standingOf = (
  paper: Pick<Paper, 'state' | 'feeds'>,
  campaign: Pick<Campaign, 'status' | 'closedStages'>,
): Standing => (paper.state === 'sealed' ? 'sealed' : (closingOf(paper, campaign) ?? 'open'))
