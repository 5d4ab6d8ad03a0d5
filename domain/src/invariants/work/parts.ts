import { ACTS } from '../../acts/acts.ts'
import { minutedItems } from '../../conference/minutes/act/minuted-items.ts'
import { minutesAct } from '../../conference/minutes/act/minutes-act.ts'
import { paths } from '../../ids.ts'
import type { Review } from '../../model/review.ts'
import { same } from '../../writes/same.ts'
import type { Data, Finding, Invariant } from '../data.ts'

const itemsOf = ({ kind, items = [] }: { kind: string; items?: readonly object[] }): string[] =>
  ACTS.some((row) => row.kind === kind)
    ? items.flatMap((item) => ('reviewId' in item && typeof item.reviewId === 'string' ? [item.reviewId] : []))
    : []

/** What a review points at is there, numbered as its event, and taken from an act that speaks of this review. */
const ofReview = (data: Data, review: Review): Finding[] =>
  Object.entries(review.current).flatMap(([stage, id]): Finding[] => {
    if (stage === 'selfReview') return []
    const at = paths.reviewPart(review.id, id)
    const part = data.at('reviews/{reviewId}/parts/{partId}', at)
    if (!part || !('stage' in part) || id !== `${part.stage}.${part.number}` || part.stage !== stage)
      return [{ at, what: 'is pointed at and is not there' }]
    const act = data.at('acts/{actId}', paths.act(part.act))
    if (!act || !('items' in act) || !itemsOf(act).includes(review.id))
      return [{ at, what: `is of no act: ${part.act}` }]
    const event = data.at('reviews/{reviewId}/events/{eventId}', paths.reviewEvent(review.id, part.number))
    const row = ACTS.find(({ kind }) => kind === act.kind)
    if (event?.type !== row?.event) return [{ at, what: 'is numbered as no event of its act' }]
    if (act.kind !== 'minutes') return []
    const readers = minutesAct.part?.readers?.(act, review) ?? []
    const item = minutedItems(act).find(({ reviewId }) => reviewId === review.id)
    const seen = review.audience.conference ?? []
    const { proposed, notRated } = 'proposed' in part ? part : { proposed: null, notRated: undefined }
    const alike = item?.proposed === proposed && same(item?.notRated ?? null, notRated ?? null)
    return same([...seen].sort(), [...readers].sort()) && alike
      ? []
      : [{ at, what: 'has another reader or level than its act gives' }]
  })

/** Parts of reviews belong to acts, say what these say, and are read by whom these name. */
export const parts: Invariant = (data) => data.of('reviews/{reviewId}').flatMap(([, review]) => ofReview(data, review))
