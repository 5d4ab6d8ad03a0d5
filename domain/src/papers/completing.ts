import { type Campaign, stageKey } from '../model/campaign.ts'
import type { Paper } from '../model/paper.ts'
import type { Review } from '../model/review.ts'

/** What the completed version waits for instead of self-review, which may be closed by then. */
export const feedsWhenCompleting = ({ tracks }: Pick<Paper, 'tracks'>): string[] =>
  tracks.map((track) => stageKey(track, 'conference'))

/** Why a sent paper cannot be completed by its sender now; null when it can. */
export const completingClosed = (
  paper: Pick<Paper, 'state' | 'tracks'>,
  campaign: Pick<Campaign, 'status' | 'closedStages'>,
  reviews: readonly Pick<Review, 'current'>[],
): 'campaignClosed' | 'notSealed' | 'notHeldYet' | 'stageClosed' | null => {
  if (campaign.status !== 'open') return 'campaignClosed'
  if (paper.state !== 'sealed') return 'notSealed'
  if (!reviews.some((review) => review.current.conference !== undefined)) return 'notHeldYet'
  return feedsWhenCompleting(paper).every((key) => campaign.closedStages.includes(key)) ? 'stageClosed' : null
}
