import { paths } from '../../ids.ts'
import type { Gate } from '../../model/gate.ts'
import { isMinuted } from '../../reviews/standing.ts'
import { same } from '../../writes/same.ts'
import type { Data, Finding, Invariant } from '../data.ts'

const hasCome = (data: Data, id: string, until: Gate['until']): boolean => {
  const review = data.at('reviews/{reviewId}', paths.review(id))
  return review !== undefined && (until === 'minuted' ? isMinuted(review) : review.doneAt.decision !== undefined)
}

/** An order between conferences and decisions counts what has come, and is open exactly once all of it has. */
export const gates: Invariant = (data) =>
  data.of('gates/{gateId}').flatMap(([at, { requires, until, passed, openedAt }]): Finding[] => {
    const come = requires.filter((id) => hasCome(data, id, until))
    return [
      ...(same(passed.toSorted(), come.toSorted()) ? [] : [{ at, what: 'counts otherwise than its reviews stand' }]),
      ...((openedAt !== null) === (passed.length === requires.length)
        ? []
        : [{ at, what: 'count and opening differ' }]),
    ]
  })
