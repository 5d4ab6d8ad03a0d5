import { scopeOf } from '../accounts/roles/scopes.ts'
import type { AppraisalPart } from '../appraisal/appraisal.ts'
import { decidingFor } from '../decision/shown/deciding-for.ts'
import type { Access } from '../model/access.ts'
import type { Process } from '../model/process.ts'
import type { ConferencePart, Review } from '../model/review.ts'
import type { Unit } from '../model/unit.ts'
import { leaderOver } from '../registry/delegation/head-by-office.ts'
import type { NoticePart } from './notice.ts'

const HOUR_MS = 3_600_000

type Told = Pick<Review, 'campaign' | 'track' | 'group' | 'subject' | 'decider' | 'actors'>

/**
 * Whether somebody tells of a review: he handles its group; or he decides on it, so that he knows. All who organise a cell belong to
 * the group of its members, and of these each tells of the others.
 */
export const mayTell = (
  review: Told,
  { uid, access }: { uid: string; access: Pick<Access, 'scopes'> },
  campaign: { process: Process },
): boolean => {
  if (access.scopes?.includes(scopeOf(review))) return true
  const own = [review.subject, ...(review.actors.selfReview ?? [])].includes(uid)
  const decides = decidingFor(campaign, uid).some(({ id }) => id === review.decider)
  return decides && !own && review.actors.decision?.includes(uid) === true
}

/** The head who is told first of somebody of his unit; null: there is none, or it is about himself or what he answers for. */
export const headOf = ({ subject, actors }: Pick<Review, 'subject' | 'actors'>, unit: Unit | null): string | null => {
  const head = leaderOver(unit, subject)
  return head === null || head === subject || actors.selfReview?.includes(head) ? null : head
}

type Proposed = Pick<ConferencePart, 'proposed' | 'notRated'>

/**
 * What the unit proposed: its list, as the table that was handed over had it; else what its conference came to. Null: nothing is
 * known of it.
 */
export const proposedOf = (appraised: AppraisalPart | null, conference: Proposed | null): Proposed | null =>
  appraised?.row?.proposal ?? conference

/** Why a subject cannot be told yet: its head was not told first, or too few hours ago. */
export type NotYet = 'headFirst' | 'headLately'

/**
 * Whether the hours have passed that the head is given before his people hear of it.
 * `earlier`: what was told of the subject last; null: nothing. `decided`: what counts now, of which he was told only since.
 */
export const headsHours = (
  earlier: Pick<NoticePart, 'to' | 'at'> | null,
  decided: { at: Date },
  { notice }: Pick<Process, 'notice'>,
  now: Date,
): NotYet | null => {
  const hours = notice?.headsFirstHours ?? 0
  if (hours === 0) return null
  if (earlier?.to !== 'heads' || earlier.at < decided.at) return 'headFirst'
  return now.getTime() - earlier.at.getTime() < hours * HOUR_MS ? 'headLately' : null
}

/**
 * Who reads what a subject is told: himself, or who answers for the collective; and the head of the unit, for the collective that
 * manages him (QĐ 124, Đ.15.2).
 */
export const toldTo = (
  { subject, subjectKind, actors }: Pick<Review, 'subject' | 'subjectKind' | 'actors'>,
  unit: Unit | null,
): string[] => {
  const own = subjectKind === 'person' ? [subject] : (actors.selfReview ?? [])
  const head = leaderOver(unit, subject)
  return [...new Set([...own, ...(head === null ? [] : [head])])]
}
