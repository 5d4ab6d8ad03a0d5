import { scopeOf } from '../../accounts/roles/scopes.ts'
import { paths } from '../../ids.ts'
import type { Review } from '../../model/review.ts'
import { moveReviews } from '../../reviews/move-reviews.ts'
import type { Write } from '../../writes/write.ts'
import { questionedOnSheet } from '../sheet/sheet-writes.ts'
import { QUESTION_EVENTS } from './limits.ts'
import type { AnswerAct, QuestionAct, QuestionPart } from './question.ts'

/** Of a question: what it leaves on the sheet at once. Of an answer, where it is found there. */
const onSheet = (act: QuestionAct | AnswerAct, part: string) =>
  act.kind === 'question'
    ? { [`questions.${act.number}`]: { part, at: act.submittedAt, until: act.until } }
    : { [`questions.${act.number}.answer`]: { part, at: act.submittedAt } }

/**
 * What asking, and answering, leaves: the act that the head reads, the part and the place on the sheet that who appraises
 * reads, and the event of the review, which stays where it is. `known`: whether the sheet has its row already.
 */
export const questionWrites = (act: QuestionAct | AnswerAct, review: Review, known: boolean): Write[] => {
  const id = `${act.kind}.${review.eventSeq + 1}`
  const part: QuestionPart = {
    kind: act.kind,
    scope: scopeOf(review),
    act: act.id,
    byName: act.byName,
    text: act.text,
    at: act.submittedAt,
  }
  const move = {
    review,
    next: { stage: review.stage, current: review.current },
    event: { type: QUESTION_EVENTS[act.kind], revision: null, by: act.by, at: act.submittedAt },
  }
  return [
    { op: 'create', path: paths.act(act.id), data: act },
    { op: 'create', path: paths.reviewPart(review.id, id), data: part },
    ...moveReviews([move], act.submittedAt),
    ...questionedOnSheet(review, onSheet(act, id), known),
  ]
}
