import type { JobRow } from '../../jobs/job-row.ts'

/** Opening a campaign: a step a page of a board, and the end that opens it. */
export const openingJob: JobRow = {
  writes: [
    'campaigns/{campaignId}',
    'papers/{paperId}',
    'papers/{paperId}/drafts/current',
    'reviews/{reviewId}',
    'reviews/{reviewId}/events/{eventId}',
    'progress/{campaignId}/boards/{boardId}',
    'gates/{gateId}',
    'scopes/{scopeId}',
    'access/{uid}',
    'people/{personId}/events/{eventId}',
    'mail/{mailId}',
    'jobs/{jobId}',
    'jobs/{jobId}/input/{number}',
  ],
  mails: ['rolesChanged'],
}
