/** Why a mutant cannot be told from the rules by any request, and the mutants it is true of, by name. */
interface Equivalence {
  because: string
  mutants: readonly string[]
}

/** Short and true: a whole run fails when one of these is caught after all, or no longer made. */
export const EQUIVALENT: readonly Equivalence[] = [
  {
    because:
      'Without a token request.auth is null, so me() is an error, and an error denies: the condition only says so first.',
    mutants: [
      'isActive() | drop | request.auth != null && roles().active == true && isSignedInSince() && isYoungEnough() → (roles().active == true && isSignedInSince() && isYoungEnough())',
    ],
  },
  {
    because: 'No request can choose the millisecond in which it arrives: the very end of a session is met by chance.',
    mutants: [
      "isYoungEnough() | < to <= | request.time < signedInAt() + duration.value(12, 'h') → request.time <= signedInAt() + duration.value(12, 'h')",
      "isYoungEnough() | < to <= | request.time < signedInAt() + duration.value(14, 'd') → request.time <= signedInAt() + duration.value(14, 'd')",
    ],
  },
  {
    because:
      'A list asks for a whole collection, which the block of one document with a name of its own never matches.',
    mutants: [
      'people/{personId}/private/contact allow get | also list',
      'people/{personId}/private/personal allow get | also list',
      'people/{personId}/private/service allow get | also list',
      'papers/{paperId}/drafts/current allow get | also list',
      'papers/{paperId}/drafts/current allow update | also list',
    ],
  },
  {
    because: 'The condition reads the document as it is, and before a create there is none: an error, and so a denial.',
    mutants: [
      'papers/{paperId} allow get, list | also create',
      'papers/{paperId}/drafts/current allow update | also create',
      'reviews/{reviewId} allow get, list | also create',
      'progress/{campaignId}/boards/{boardId} allow get, list | also create',
      'conferences/{conferenceId} allow get, list | also create',
      'conferences/{conferenceId}/minutes/{rowId} allow update | also create',
      'acts/{actId} allow get | also create',
      'acts/{actId} allow list | also create',
      'docket/{entryId} allow list | also create',
      'reviews/{reviewId}/parts/{partId} allow list | also create',
      'progress/{campaignId}/openings/{uid} allow update | also create',
      'gates/{gateId} allow get | also create',
      'sheets/{sheetId} allow get, list | also create',
      'marks/{reviewId} allow get, list | also create',
      'marks/{reviewId} allow update | also create',
      'jobs/{jobId} allow get, list | also create',
      'acts/{actId}/copies/{copy} allow get, list | also create',
      'papers/{paperId}/revisions/{number}/copies/{copy} allow get, list | also create',
    ],
  },
  {
    because:
      'The condition reads the document as it is to become, and a read or a removal has none: an error, and so a denial.',
    mutants: [
      'papers/{paperId}/drafts/current allow update | also get',
      'papers/{paperId}/drafts/current allow update | also delete',
      'papers/{paperId}/revisions/{number} allow create | also get',
      'papers/{paperId}/revisions/{number} allow create | also list',
      'papers/{paperId}/revisions/{number} allow create | also delete',
      'conferences/{conferenceId}/minutes/{rowId} allow create | also get',
      'conferences/{conferenceId}/minutes/{rowId} allow create | also list',
      'conferences/{conferenceId}/minutes/{rowId} allow create | also delete',
      'conferences/{conferenceId}/minutes/{rowId} allow update | also get',
      'conferences/{conferenceId}/minutes/{rowId} allow update | also list',
      'conferences/{conferenceId}/minutes/{rowId} allow update | also delete',
      'conferences/{conferenceId}/notes/{noteId} allow create, update | also get',
      'conferences/{conferenceId}/notes/{noteId} allow create, update | also list',
      'conferences/{conferenceId}/notes/{noteId} allow create, update | also delete',
      ...['progress/{campaignId}/openings/{uid}', 'marks/{reviewId}'].flatMap((block) =>
        ['create', 'update'].flatMap((allowed) =>
          ['get', 'list', 'delete'].map((other) => `${block} allow ${allowed} | also ${other}`),
        ),
      ),
      'conferences/{conferenceId}/ballots/{ballotId} allow create | also get',
      'conferences/{conferenceId}/ballots/{ballotId} allow create | also list',
      'conferences/{conferenceId}/ballots/{ballotId} allow create | also delete',
    ],
  },
  {
    because: 'The condition looks into the id of the document, and a list is of documents whose ids are not known.',
    mutants: [
      'reviews/{reviewId}/parts/{partId} allow get | also list',
      'progress/{campaignId}/summaries/{track} allow get | also list',
      'progress/{campaignId}/openings/{uid} allow get | also list',
      'conferences/{conferenceId}/notes/{noteId} allow get, delete | also list',
      'conferences/{conferenceId}/ballots/{ballotId} allow get | also list',
      'docket/{entryId} allow get | also list',
    ],
  },
  {
    because:
      'What it would grant the other allow of the block grants already, and for a list no uid is known to be one’s own.',
    mutants: [
      'access/{uid} allow get | also list',
      'conferences/{conferenceId}/minutes/{rowId} allow delete | also get',
      'conferences/{conferenceId}/minutes/{rowId} allow delete | also list',
      'access/{uid} allow list | also get',
      'acts/{actId} allow list | also get',
      'docket/{entryId} allow list | also get',
      'reviews/{reviewId}/parts/{partId} allow list | also get',
    ],
  },
]

export const isListed = (name: string): boolean => EQUIVALENT.some(({ mutants }) => mutants.includes(name))
