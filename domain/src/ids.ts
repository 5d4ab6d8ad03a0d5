import type { ActOwner } from './model/act.ts'
import type { Track } from './model/terms.ts'

/**
 * Computed ids: whatever may be repeated (an event delivered twice, a callable called again) finds
 * its own earlier work under the same name. A part of an id never contains "_" or ".".
 */
export const paperIdOf = (campaign: string, subject: string) => `${campaign}_${subject}`
export const reviewIdOf = (campaign: string, subject: string, track: Track) => `${campaign}_${subject}_${track}`
export const eventIdOf = (seq: number) => String(seq).padStart(6, '0')

/**
 * One mail per subject, occasion, template and person: a third return of a paper makes a third mail, a redelivery none.
 * The occasion is a paper's revision, or what tells one time from another for its kind of subject.
 */
export const mailIdOf = (subject: string, occasion: number, template: string, person: string) =>
  `${subject}.${occasion}.${template}.${person}`

export const conferenceIdOf = (campaign: string, unit: string, number: number) => `${campaign}_${unit}_${number}`

/** The n-th act of its kind of one owner. Ids of conferences, campaigns and papers say their campaign themselves. */
export const actIdOf = (campaign: string, of: ActOwner, kind: string, number: number) => {
  const owner = of.kind === 'body' || of.kind === 'unit' ? `${campaign}_${of.id}` : of.id
  return `${owner}.${kind}.${number}`
}
const ofConference = (kind: string) => (id: string, number: number) =>
  actIdOf('', { kind: 'conference', id }, kind, number)
export const minutesActIdOf = ofConference('minutes')
export const proposalActIdOf = ofConference('proposal')
export const draftActIdOf = ofConference('draft')
export const invitationActIdOf = ofConference('invitation')
/**
 * The n-th letter of a paper, by chance (`random`) and not by its paper: its entry in the book of papers has the same id, and who
 * numbers it does not learn whom it is about.
 */
export const suggestionActIdOf = (campaign: string, random: string, number: number) =>
  actIdOf('', { kind: 'paper', id: `${campaign}_${random}` }, 'suggestion', number)
/** A collective's report in the book of papers: it is no act, so its entry is named by paper and revision. */
export const reportEntryIdOf = (id: string, number: number) => actIdOf('', { kind: 'paper', id }, 'report', number)

/** What is hidden until notice is read by group: one scope a group of a track. */
export const scopeIdOf = (campaign: string, track: Track, group: string) => `${campaign}.${track}.${group}`
export const gateIdOf = (campaign: string, kind: string, unit: string) => `${campaign}_${kind}-${unit}`
/** The kind within such an id; null for anything else. */
export const gateKindOf = (id: string): string | null => /_([A-Za-z]+)-/.exec(id)?.[1] ?? null
/** A unit's board is kept in pages of at most 100 rows, numbered from 0 at opening. */
export const boardIdOf = (unit: string, page: number) => `${unit}.${page}`
export const noteIdOf = (uid: string, subject: string) => `${uid}.${subject}`
export const ballotIdOf = (round: number, uid: string) => `${round}.${uid}`

/** Reference on the receipt, e.g. "2026-037-L2": paper 37 of the year's campaign, second submission (lần 2). */
export const receiptReference = (year: number, paperNumber: number, revision: number) =>
  `${year}-${String(paperNumber).padStart(3, '0')}-L${revision}`

export const paths = {
  campaign: (c: string) => `campaigns/${c}`,
  unit: (u: string) => `units/${u}`,
  person: (p: string) => `people/${p}`,
  contact: (p: string) => `people/${p}/private/contact`,
  personal: (p: string) => `people/${p}/private/personal`,
  directory: (page: string) => `directory/${page}`,
  service: (p: string) => `people/${p}/private/service`,
  unitEvent: (u: string, seq: number) => `units/${u}/events/${eventIdOf(seq)}`,
  personEvent: (p: string, seq: number) => `people/${p}/events/${eventIdOf(seq)}`,
  paperEvent: (p: string, seq: number) => `papers/${p}/events/${eventIdOf(seq)}`,
  campaignEvent: (c: string, seq: number) => `campaigns/${c}/events/${eventIdOf(seq)}`,
  conferenceEvent: (c: string, seq: number) => `conferences/${c}/events/${eventIdOf(seq)}`,
  access: (uid: string) => `access/${uid}`,
  invitation: (hash: string) => `invitations/${hash}`,
  throttle: (id: string) => `throttles/${id}`,
  signInEmail: (hash: string) => `signInEmails/${hash}`,
  request: (key: string) => `requests/${key}`,
  paper: (p: string) => `papers/${p}`,
  draft: (p: string) => `papers/${p}/drafts/current`,
  revision: (p: string, n: number) => `papers/${p}/revisions/${n}`,
  /** What a print of revision n states besides its text; the birth date apart, for the subject alone. */
  paperFacts: (p: string, n: number) => `papers/${p}/facts/${n}`,
  paperPersonal: (p: string, n: number) => `papers/${p}/personal/${n}`,
  paperReturn: (p: string, n: number) => `papers/${p}/returns/${n}`,
  suggestion: (p: string, n: number) => `papers/${p}/suggestions/${n}`,
  review: (r: string) => `reviews/${r}`,
  reviewEvent: (r: string, seq: number) => `reviews/${r}/events/${eventIdOf(seq)}`,
  /** `part` as in the review's `current`, e.g. "conference.1". */
  reviewPart: (r: string, part: string) => `reviews/${r}/parts/${part}`,
  conference: (c: string) => `conferences/${c}`,
  conferenceCounter: (c: string, uid: string) => `conferences/${c}/counters/${uid}`,
  minutesRow: (c: string, row: string) => `conferences/${c}/minutes/${row}`,
  note: (c: string, id: string) => `conferences/${c}/notes/${id}`,
  ballot: (c: string, id: string) => `conferences/${c}/ballots/${id}`,
  act: (id: string) => `acts/${id}`,
  actCopy: (a: string, n: number) => `acts/${a}/copies/${n}`,
  revisionCopy: (p: string, revision: number, n: number) => `papers/${p}/revisions/${revision}/copies/${n}`,
  scope: (id: string) => `scopes/${id}`,
  /** `scope` as `scopeIdOf` names it; `page` as in the review's header. */
  sheet: (scope: string, page: number) => `sheets/${scope}.${page}`,
  mark: (r: string) => `marks/${r}`,
  gate: (id: string) => `gates/${id}`,
  /** The entry of a paper that carries a number, under its act's id, or as `reportEntryIdOf` names it. */
  docket: (entry: string) => `docket/${entry}`,
  number: (id: string) => `numbers/${id}`,
  /** How far the summaries of its boards are counted. */
  counted: (c: string) => `progress/${c}`,
  summary: (c: string, track: Track) => `progress/${c}/summaries/${track}`,
  openings: (c: string, uid: string) => `progress/${c}/openings/${uid}`,
  boards: (c: string) => `progress/${c}/boards`,
  /** `board` as in the review's header, e.g. "u-ban.0". */
  board: (c: string, board: string) => `progress/${c}/boards/${board}`,
  mail: (id: string) => `mail/${id}`,
  job: (j: string) => `jobs/${j}`,
  jobInput: (j: string, n: number) => `jobs/${j}/input/${eventIdOf(n)}`,
  mailSettings: 'settings/mail',
  import: (id: string) => `imports/${id}`,
  importChunk: (id: string, chunk: string) => `imports/${id}/parts/${chunk}`,
  importSettings: 'settings/import',
} as const
