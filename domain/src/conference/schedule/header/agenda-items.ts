import { paperIdOf, reviewIdOf } from '../../../ids.ts'
import type { AgendaItem } from '../../../model/conference.ts'
import type { Review } from '../../../model/review.ts'
import type { Track } from '../../../model/terms.ts'
import { awaitsConference } from '../../../reviews/standing.ts'
import { agendaRole, type Subject } from '../../agenda.ts'
import { admittedIn, holdsPostIn, organisesPaper } from '../../kind/belonging.ts'
import type { PlanInput } from '../plan/plan-input.ts'

/** The unit that holds a conference, in one campaign: what its reviews are called follows from it. */
export interface Holder {
  campaign: string
  unit: string
  track: Track
}

/** Under which id a subject is reviewed in the holder's track, wherever that is. */
export const agendaReviewId = ({ campaign, track }: Holder, subject: string): string =>
  reviewIdOf(campaign, subject, track)

/**
 * The paper under which a subject stands on this unit's agenda, and the review that rests on it: a review of the unit
 * is rated here; the own paper of somebody who holds a post there is only commented on (R13).
 */
export const targetOf = (
  holder: Holder,
  reviews: Readonly<Record<string, Pick<Review, 'id' | 'unit' | 'paperId'>>>,
  subject: string,
): Pick<Subject, 'paperId' | 'reviewId'> => {
  const review = reviews[agendaReviewId(holder, subject)]
  return review?.unit === holder.unit
    ? { paperId: review.paperId, reviewId: review.id }
    : { paperId: paperIdOf(holder.campaign, subject), reviewId: null }
}

type Planned = Pick<PlanInput, 'input' | 'unit' | 'board' | 'reviews' | 'papers' | 'people' | 'previous' | 'caller'>

/** Stands on the agenda of this unit by what the registry says, without anybody's word. */
const belongs = (
  { input, unit, people }: Planned,
  subject: string,
  { reviewId }: Pick<Subject, 'reviewId'>,
): boolean => {
  const person = people[subject]
  return reviewId !== null || (person !== undefined && holdsPostIn(unit, person, input.date))
}

/** The organiser who answers for a subject that does not belong to the unit; null where nobody does. */
const admitting = ({ papers, previous, caller }: Planned, subject: string, paperId: string): string | null =>
  admittedIn(previous).agenda[subject] ?? (organisesPaper(caller, papers[paperId]?.paper) ? caller.uid : null)

/** Subjects of an agenda that are there by an organiser's word, with that organiser. */
export const admittedSubjects = (plan: Planned, agenda: readonly AgendaItem[]): Record<string, string> =>
  Object.fromEntries(
    agenda.flatMap((item) => {
      const by = belongs(plan, item.subject, item) ? null : admitting(plan, item.subject, item.paperId)
      return by === null ? [] : [[item.subject, by]]
    }),
  )

/**
 * Subject → item; a string says what is wrong with it. Of somebody else's subject nothing is told: not whether there is a
 * paper, nor how far it is.
 */
export const agendaItem = (
  plan: Planned,
  subject: string,
): AgendaItem | 'notOfUnit' | 'unknownSubject' | 'alreadyMinuted' => {
  const { unit, board, reviews, papers } = plan
  const target = targetOf(board, reviews, subject)
  if (!belongs(plan, subject, target) && admitting(plan, subject, target.paperId) === null) return 'notOfUnit'
  const paper = papers[target.paperId]
  if (!paper) return 'unknownSubject'
  const review = target.reviewId === null ? undefined : reviews[target.reviewId]
  if (review && !awaitsConference(review.step)) return 'alreadyMinuted'
  const { subjectKind, subjectName } = paper.paper
  const named = review ? { subjectKind: review.subjectKind, name: review.name } : { subjectKind, name: subjectName }
  const item = { subject, ...named, ...target, ...(review?.notRated && { notRated: review.notRated }) }
  return { ...item, role: agendaRole(unit, item) }
}
