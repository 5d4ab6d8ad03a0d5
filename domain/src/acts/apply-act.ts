import { paths } from '../ids.ts'
import { ACT_MAX, type ActBase } from '../model/act.ts'
import type { Conference } from '../model/conference.ts'
import type { Review } from '../model/review.ts'
import type { Stage } from '../model/terms.ts'
import { type Move, moveReviews } from '../reviews/move-reviews.ts'
import { stageAfter } from '../workflow.ts'
import { same } from '../writes/same.ts'
import type { Write } from '../writes/write.ts'
import type { ActItem, ActRow } from './act-row.ts'

/** Why an item cannot be applied, whatever the kind: its review is not there, or is named twice. */
export type CommonReason = 'unknownReview' | 'twice'

/** By review id; by "items", what is wrong with the list itself. Empty: all of it may be applied. */
export type ItemReasons<R extends string> = Record<string, R | CommonReason | 'tooMany'>

/** Why items of an act cannot move their reviews as these now stand. One reason stands for each. */
export const itemReasons = <A extends ActBase, I extends ActItem, R extends string>(
  row: Pick<ActRow<A, I, R>, 'refuses'>,
  items: readonly I[],
  reviews: ReadonlyMap<string, Review>,
): ItemReasons<R> => {
  if (items.length > ACT_MAX) return { items: 'tooMany' }
  const reasons: ItemReasons<R> = {}
  const seen = new Set<string>()
  for (const { reviewId } of items) {
    const review = reviews.get(reviewId)
    const reason = seen.has(reviewId) ? 'twice' : review ? row.refuses(review) : 'unknownReview'
    seen.add(reviewId)
    if (reason) reasons[reviewId] = reason
  }
  return reasons
}

/** Id of the part that an act of this stage leaves on a review as it now stands: numbered as its event, so that a later one keeps it. */
export const partIdOf = (stage: Stage, { eventSeq }: Pick<Review, 'eventSeq'>): string => `${stage}.${eventSeq + 1}`

/** One review moved by one item. */
const applied = <A extends ActBase, I extends ActItem, R extends string>(
  row: ActRow<A, I, R>,
  act: A,
  item: I,
  review: Review,
): { move: Move; parts: Write[] } => {
  const number = review.eventSeq + 1
  const part = partIdOf(row.stage, review)
  const goes = typeof row.goes === 'function' ? row.goes(act, review) : row.goes
  const waitsFor = typeof goes === 'string' ? null : goes
  const goesOn = goes === 'on' || waitsFor?.length === 0
  const isOver = goesOn || goes === 'done'
  const stage = goesOn ? stageAfter(review, row.stage) : review.stage
  if (!stage) throw new Error(`no stage after the ${row.stage} of ${review.id}`)
  const others = (review.differs ?? []).filter((each) => each !== row.stage)
  const differs = row.differs?.(item) ? [...others, row.stage] : others
  const left = row.part && {
    current: { ...review.current, [row.stage]: part },
    ...(row.part.readers && { audience: { ...review.audience, [row.stage]: row.part.readers(act, review) } }),
  }
  return {
    move: {
      review,
      next: {
        stage,
        current: review.current,
        ...left,
        ...(row.differs && !same(differs, review.differs ?? []) && { differs }),
        ...(waitsFor && { actors: { ...review.actors, [row.stage]: waitsFor } }),
        ...(isOver && { doneAt: { ...review.doneAt, [row.stage]: act.submittedAt } }),
        ...row.marks?.(act, review),
      },
      event: { type: row.event, revision: null, by: act.by, at: act.submittedAt },
    },
    parts: row.part
      ? [{ op: 'create', path: paths.reviewPart(review.id, part), data: row.part.data(act, item, number, review) }]
      : [],
  }
}

export interface ActInput<A extends ActBase, I extends ActItem, R extends string> {
  row: ActRow<A, I, R>
  act: A
  /** Those it moves, of however many units and tracks. */
  reviews: readonly Review[]
  /** The conference it belongs to, as it stands afterwards: its unit's board shows it with the rows. */
  conference?: Conference
}

export type ActOutcome<R extends string> =
  | { ok: true; writes: Write[]; moved: Review[] }
  | { ok: false; at: ItemReasons<R> }

/**
 * The writes of an act: itself, and for each of its items the part, the event, the header and the row of its review.
 * All of it in one transaction, or a reason for each item that cannot.
 */
export const applyAct = <A extends ActBase, I extends ActItem, R extends string>({
  row,
  act,
  reviews,
  conference,
}: ActInput<A, I, R>): ActOutcome<R> => {
  const byId = new Map(reviews.map((review) => [review.id, review]))
  const items = row.items(act)
  const at = itemReasons(row, items, byId)
  if (Object.keys(at).length > 0) return { ok: false, at }
  const changes = items.flatMap((item) => {
    const review = byId.get(item.reviewId)
    return review ? [applied(row, act, item, review)] : []
  })
  const moves = changes.map(({ move }) => move)
  return {
    ok: true,
    moved: moves.map(({ review }) => review),
    writes: [
      { op: 'create', path: paths.act(act.id), data: act },
      ...changes.flatMap(({ parts }) => parts),
      ...moveReviews(moves, act.submittedAt, conference),
    ],
  }
}
