import type * as z from 'zod/mini'
import type { ActBase } from '../model/act.ts'
import type { Review, ReviewEvent } from '../model/review.ts'
import type { Stage } from '../model/terms.ts'

/** What an act says of one review. */
export interface ActItem {
  reviewId: string
}

type Goes = 'on' | 'nowhere' | 'done'

/**
 * A kind of act: one document, made once, that moves many reviews (design §4). The row says what differs from kind to
 * kind; what is the same is done by applyAct and takeBackAct.
 */
export interface ActRow<A extends ActBase, I extends ActItem, R extends string> {
  kind: A['kind']
  /** The stage whose outcome it is. */
  stage: Stage
  schema: z.ZodMiniType<A>
  /**
   * Who reads it: those it names (`audience`), or, until notice, nobody whom it judges (`scope`). The schema has the field;
   * rules and policy go by it.
   */
  reads: 'audience' | 'scope'
  /** Whether the organisers of its track read it too: firestore.rules names these kinds. */
  toOrganisers: boolean
  /** Those of its items that move a review. */
  items: (act: A) => readonly I[]
  /** Why a review cannot be moved by it as it stands; null when it can. */
  refuses: (review: Review) => R | null
  /** What each item leaves on its review; null: nothing but the event. */
  part: {
    data: (act: A, item: I, number: number, review: Review) => object
    /** Who reads it there, by the review's header; null: it says so itself, by its own audience or scope. */
    readers: ((act: A, review: Review) => string[]) | null
  } | null
  /** Whether what it says of one subject departs, with a reason, from what it rests on; the board marks it. Absent: never. */
  differs?: (item: I) => boolean
  /** What a header says besides, of work beside the stages. Absent: it stays as it is. */
  marks?: (act: A, review: Review) => Partial<Pick<Review, 'remediation' | 'unreceived'>>
  event: ReviewEvent['type']
  /**
   * Where the review goes: on to its track's next stage, nowhere yet, or, done with the last one, nowhere any more; or, where several are to be heard, who is still
   * to act at the stage after this act: when nobody is left, the review goes on. Where items of one act part, each says it.
   */
  goes: Goes | ((act: A, review: Review) => Goes | string[])
}
