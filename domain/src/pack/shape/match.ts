import type { Review } from '../../model/review.ts'

/** What somebody is in the unit of the main post. */
export type Standing = 'head' | 'deputy' | 'leader' | 'none'

/** Of whom a row of a pack speaks; what is not said may be any. */
export interface Match {
  side?: Review['side']
  kind?: Review['subjectKind']
  classes?: readonly string[]
  standings?: readonly Standing[]
  unitKinds?: readonly string[]
  tracks?: readonly string[]
}

/** What of a subject a row looks at. */
export interface Matched {
  side: Review['side']
  kind: Review['subjectKind']
  class: string | null
  standing: Standing | null
  /** Of the unit itself, or of the main post's. */
  unitKind: string
  track: string
}

const among = (allowed: readonly string[] | undefined, value: string | null): boolean =>
  allowed === undefined || (value !== null && allowed.includes(value))

/** Whether a row speaks of a subject. */
export const matches = (match: Match, subject: Matched): boolean =>
  (match.side === undefined || match.side === subject.side) &&
  (match.kind === undefined || match.kind === subject.kind) &&
  among(match.classes, subject.class) &&
  among(match.standings, subject.standing) &&
  among(match.unitKinds, subject.unitKind) &&
  among(match.tracks, subject.track)
