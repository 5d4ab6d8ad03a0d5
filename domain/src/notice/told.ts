import type { AppraisalPart } from '../appraisal/appraisal.ts'
import type { Decided } from '../decision/outcome.ts'
import type { Process } from '../model/process.ts'
import type { ConferencePart, Review } from '../model/review.ts'
import type { Unit } from '../model/unit.ts'
import type { NoticePart } from './notice.ts'

const HOUR_MS = 3_600_000

/** The head who is told first of somebody of his unit; null: there is none, or it is about himself or what he answers for. */
export const headOf = ({ subject, actors }: Pick<Review, 'subject' | 'actors'>, unit: Unit | null): string | null => {
  const head = unit?.head ?? null
  return head === null || head === subject || actors.selfReview?.includes(head) ? null : head
}

type Proposed = Pick<ConferencePart, 'proposed' | 'notRated'>

/**
 * What the unit proposed: its list, as the table that was handed over had it; else what its conference came to. Null: nothing is
 * known of it.
 */
export const proposedOf = (appraised: AppraisalPart | null, conference: Proposed | null): Proposed | null =>
  appraised?.row?.proposal ?? conference

/** Whether what was decided departs from what the unit proposed. */
export const departs = (decided: Decided, proposed: Proposed | null): boolean =>
  proposed !== null &&
  (decided.level !== proposed.proposed || (decided.notRated === null) !== (proposed.notRated === undefined))

/** Why a subject cannot be told yet: its head was not told first, or too few hours ago. */
export type NotYet = 'headFirst' | 'headLately'

/**
 * Whether the hours have passed that the head is given before his people hear of it.
 * `earlier`: what was told of the subject last; null: nothing.
 */
export const headsHours = (
  earlier: Pick<NoticePart, 'to' | 'at'> | null,
  { notice }: Pick<Process, 'notice'>,
  now: Date,
): NotYet | null => {
  const hours = notice?.headsFirstHours ?? 0
  if (hours === 0) return null
  if (earlier?.to !== 'heads') return 'headFirst'
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
  return [...new Set([...own, ...(unit?.head ? [unit.head] : [])])]
}
