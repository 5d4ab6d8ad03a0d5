import { paperIdOf, reviewIdOf } from '../../ids.ts'
import type { AgendaItem } from '../../model/conference.ts'
import type { Review } from '../../model/review.ts'
import type { Track } from '../../model/terms.ts'
import type { Unit } from '../../model/unit.ts'
import { awaitsConference, stepOf } from '../../reviews/standing.ts'
import { agendaRole, type Subject } from '../agenda.ts'
import type { Dated } from './due-dates.ts'

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
 * is rated here; everybody else's own paper is only commented on (R13).
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

/** Subject → item; a string says what is wrong with it. */
export const agendaItem = (
  unit: Unit,
  holder: Holder,
  reviews: Readonly<Record<string, Review>>,
  papers: Record<string, Dated>,
  subject: string,
): AgendaItem | 'unknownSubject' | 'alreadyMinuted' => {
  const target = targetOf(holder, reviews, subject)
  const paper = papers[target.paperId]
  if (!paper) return 'unknownSubject'
  const review = target.reviewId === null ? undefined : reviews[target.reviewId]
  if (review && !awaitsConference(stepOf(review))) return 'alreadyMinuted'
  const { subjectKind, subjectName } = paper.paper
  const named = review ? { subjectKind: review.subjectKind, name: review.name } : { subjectKind, name: subjectName }
  const item = { subject, ...named, ...target }
  return { ...item, role: agendaRole(unit, item) }
}
