import { paths } from '../../ids.ts'
import type { Conference } from '../../model/conference.ts'
import { itemRowsOf } from '../../model/minutes.ts'
import { same } from '../../writes/same.ts'
import type { Data, Finding, Invariant } from '../data.ts'

const repeats = (ids: readonly string[]): boolean => new Set(ids).size < ids.length

const ofConference = (data: Data, at: string, conference: Conference): Finding[] => {
  const { agenda, roll, itemRows, handouts, campaign, track } = conference
  const onRoll = new Set(roll.map(({ id }) => id))
  return [
    ...(repeats(agenda.map(({ subject }) => subject)) ? [{ at, what: 'has somebody twice on its agenda' }] : []),
    ...(repeats(roll.map(({ id }) => id)) ? [{ at, what: 'has somebody twice on its roll' }] : []),
    ...(itemRows && !same(itemRows.toSorted(), itemRowsOf(agenda).sort())
      ? [{ at, what: 'has other rows than its agenda' }]
      : []),
    ...(Object.keys(handouts).every((id) => onRoll.has(id))
      ? []
      : [{ at, what: 'handed papers to who was not called' }]),
    ...agenda.flatMap(({ reviewId, subject, paperId }): Finding[] => {
      if (reviewId === null) return []
      const review = data.at('reviews/{reviewId}', paths.review(reviewId))
      const fits =
        review?.subject === subject &&
        review.paperId === paperId &&
        review.campaign === campaign &&
        review.track === track
      return fits ? [] : [{ at, what: `rates what is not its own: ${reviewId}` }]
    }),
  ]
}

/** Who stands on an agenda is a review of its track, once, and on no other that is still to be held. */
export const agendas: Invariant = (data) => {
  const live = data.of('conferences/{conferenceId}').filter(([, { state }]) => state !== 'cancelled')
  const waiting = live
    .filter(([, { state }]) => state !== 'confirmed')
    .flatMap(([at, { agenda }]) => agenda.flatMap(({ reviewId }) => (reviewId === null ? [] : [{ at, reviewId }])))
  return [
    ...live.flatMap(([at, conference]) => ofConference(data, at, conference)),
    ...[...Map.groupBy(waiting, ({ reviewId }) => reviewId)]
      .filter(([, calls]) => calls.length > 1)
      .flatMap(([id, calls]) => calls.map(({ at }) => ({ at, what: `calls ${id}, which another calls too` }))),
  ]
}
