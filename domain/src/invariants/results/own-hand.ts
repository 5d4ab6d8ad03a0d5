import { paths } from '../../ids.ts'
import { ORGANISER } from '../../model/review.ts'
import type { Data, Finding, Invariant } from '../data.ts'
import { namedBy } from '../named-by.ts'

/** Kinds whose hand decides or speaks of others: nobody enters one that is about himself. */
const OTHERS: ReadonlySet<string> = new Set(['appraisal', 'decision', 'result', 'opinion', 'comment', 'notice'])

/** Of a person the person; a collective's head may have to record what a body decided of it. */
const isHimself = (data: Data, reviewId: string, uid: string): boolean => {
  const review = data.at('reviews/{reviewId}', paths.review(reviewId))
  return review?.subjectKind === 'person' && review.subject === uid
}

/** Nobody appraises, decides, opines on, comments or tells himself; nobody is among those who appraise or decide him. */
export const ownHand: Invariant = (data) => [
  ...data.of('acts/{actId}').flatMap(([at, act]): Finding[] => {
    // A superior's paper is entered whole, where nobody else organises the track.
    if (!OTHERS.has(act.kind) || Reflect.get(act, 'way') === 'superior') return []
    const own = namedBy(act).filter((id) => isHimself(data, id, act.by))
    return own.map((id) => ({ at, what: `was made by ${id} himself` }))
  }),
  ...data.of('reviews/{reviewId}').flatMap(([at, { subject, subjectKind, actors }]): Finding[] => {
    if (subjectKind !== 'person') return []
    const acts = (['consultation', 'appraisal'] as const).filter((stage) =>
      actors[stage]?.some((uid) => uid !== ORGANISER && uid === subject),
    )
    return acts.map((stage) => ({ at, what: `is acted on by himself at ${stage}` }))
  }),
]
