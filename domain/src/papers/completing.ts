import { type Campaign, stageKey } from '../model/campaign.ts'
import type { Paper } from '../model/paper.ts'
import type { Review } from '../model/review.ts'

/** What the completed version waits for instead of self-review, which may be closed by then. */
export const feedsWhenCompleting = ({ tracks }: Pick<Paper, 'tracks'>): string[] =>
  tracks.map((track) => stageKey(track, 'conference'))

/** Why a sent paper is not ready to be completed, whatever the campaign; null when it is. */
export const notToComplete = (
  paper: Pick<Paper, 'state' | 'tracks'>,
  campaign: Pick<Campaign, 'closedStages'>,
  reviews: readonly Pick<Review, 'current'>[],
): 'notSealed' | 'notHeldYet' | 'stageClosed' | null => {
  if (paper.state !== 'sealed') return 'notSealed'
  if (!reviews.some((review) => review.current.conference !== undefined)) return 'notHeldYet'
  return feedsWhenCompleting(paper).every((key) => campaign.closedStages.includes(key)) ? 'stageClosed' : null
}

/** Why a sent paper cannot be completed by its sender now; null when it can. */
export const completingClosed = (
  paper: Pick<Paper, 'state' | 'tracks'>,
  campaign: Pick<Campaign, 'status' | 'closedStages'>,
  reviews: readonly Pick<Review, 'current'>[],
): 'campaignClosed' | ReturnType<typeof notToComplete> =>
  campaign.status === 'open' ? notToComplete(paper, campaign, reviews) : 'campaignClosed'
