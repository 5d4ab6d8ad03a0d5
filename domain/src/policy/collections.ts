/**
 * Every collection there is (design §4). `open`: rows above say who; `closed`: written and read by functions
 * only.
 */
export const COLLECTIONS = {
  'campaigns/{campaignId}': 'open',
  'units/{unitId}': 'open',
  'units/{unitId}/events/{eventId}': 'closed',
  'people/{personId}': 'open',
  'directory/{page}': 'open',
  'people/{personId}/private/contact': 'open',
  'people/{personId}/private/personal': 'open',
  'people/{personId}/private/service': 'open',
  'people/{personId}/events/{eventId}': 'open',
  'access/{uid}': 'open',
  'papers/{paperId}': 'open',
  'papers/{paperId}/drafts/current': 'open',
  'papers/{paperId}/revisions/{number}': 'open',
  'papers/{paperId}/facts/{number}': 'open',
  'papers/{paperId}/personal/{number}': 'open',
  'papers/{paperId}/returns/{number}': 'open',
  'papers/{paperId}/suggestions/{number}': 'open',
  'papers/{paperId}/events/{eventId}': 'closed',
  'campaigns/{campaignId}/events/{eventId}': 'closed',
  'conferences/{conferenceId}/events/{eventId}': 'closed',
  'conferences/{conferenceId}/counters/{uid}': 'closed',
  'reviews/{reviewId}': 'open',
  'reviews/{reviewId}/events/{eventId}': 'open',
  'reviews/{reviewId}/parts/{partId}': 'open',
  'progress/{campaignId}': 'closed',
  'progress/{campaignId}/boards/{boardId}': 'open',
  'progress/{campaignId}/summaries/{track}': 'open',
  'progress/{campaignId}/openings/{uid}': 'open',
  'mail/{mailId}': 'closed',
  'invitations/{hash}': 'closed',
  'requests/{key}': 'closed',
  'signInEmails/{hash}': 'closed',
  'throttles/{id}': 'closed',
  'imports/{importId}': 'closed',
  'imports/{importId}/parts/{partId}': 'closed',
  'imports/{importId}/events/{eventId}': 'closed',
  'settings/{name}': 'closed',
  'acts/{actId}': 'open',
  'conferences/{conferenceId}': 'open',
  'conferences/{conferenceId}/minutes/{rowId}': 'open',
  'conferences/{conferenceId}/notes/{noteId}': 'open',
  'conferences/{conferenceId}/ballots/{ballotId}': 'open',
  'acts/{actId}/copies/{copy}': 'open',
  'acts/{actId}/copies/{copy}/pieces/{piece}': 'open',
  'papers/{paperId}/revisions/{number}/copies/{copy}': 'open',
  'papers/{paperId}/revisions/{number}/copies/{copy}/pieces/{piece}': 'open',
  'gates/{gateId}': 'open',
  'sheets/{sheetId}': 'open',
  'marks/{reviewId}': 'open',
  'docket/{entryId}': 'open',
  'docket/{entryId}/events/{eventId}': 'closed',
  'numbers/{numberId}': 'closed',
  'scopes/{scopeId}': 'closed',
  'jobs/{jobId}': 'open',
  'jobs/{jobId}/input/{number}': 'closed',
  'jobs/{jobId}/events/{eventId}': 'closed',
} as const satisfies Record<string, 'open' | 'closed'>
export type Collection = keyof typeof COLLECTIONS

/** Names and wildcards of each, those with fewer wildcards first: an act asks for each of its hundreds of writes. */
const PATTERNS = (Object.keys(COLLECTIONS) as Collection[])
  .map((collection) => ({ collection, names: collection.split('/') }))
  .sort((a, b) => a.collection.split('{').length - b.collection.split('{').length)

/** The collection that a document's path falls under: a name of its own comes before a wildcard. */
export const collectionOf = (path: string): Collection | undefined => {
  const given = path.split('/')
  const fits = ({ names }: { names: readonly string[] }): boolean =>
    names.length === given.length && names.every((one, at) => one.startsWith('{') || one === given[at])
  return PATTERNS.find(fits)?.collection
}
