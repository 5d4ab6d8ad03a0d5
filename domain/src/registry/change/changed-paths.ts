/** Where a change of units, or of whom a campaign names, writes what follows in open work (`changesOf`). */
export const CHANGED_PATHS = [
  'campaigns/{campaignId}',
  'papers/{paperId}',
  'reviews/{reviewId}',
  'progress/{campaignId}/boards/{boardId}',
  'conferences/{conferenceId}',
  'gates/{gateId}',
  'acts/{actId}',
  'scopes/{scopeId}',
  'access/{uid}',
  'mail/{mailId}',
] as const
