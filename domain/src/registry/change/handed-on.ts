import * as z from 'zod/mini'
import { paths } from '../../ids.ts'
import type { Process } from '../../model/process.ts'
import type { Write } from '../../writes/write.ts'
import type { Work } from './work.ts'

/** What was decided otherwise than in a meeting, its papers, a petition or its answer, as far as another head asks of it. */
export interface DecidersAct {
  id: string
  audience: readonly string[]
  /** Of whom it speaks, by review. */
  reviewIds: readonly string[]
}

export const DECIDERS_ACTS = ['result', 'ruling', 'petition', 'settlement'] as const

const named = z.object({ reviewId: z.string() })
const actSchema = z.object({
  ...{ id: z.string(), kind: z.enum(DECIDERS_ACTS), audience: z.array(z.string()) },
  ...{ reviewId: z.optional(z.string()), items: z.optional(z.array(named)), paper: z.optional(z.unknown()) },
})

/**
 * Those of acts as they are stored. What came on paper is read by who entered it, and leaves none here; one that does not fit keeps
 * nobody from leading a unit.
 */
export const decidersActs = (stored: readonly unknown[]): DecidersAct[] =>
  stored.flatMap((each) => {
    const parsed = z.safeParse(actSchema, each)
    if (!parsed.success) return []
    const { id, kind, audience, reviewId, items = [], paper } = parsed.data
    if (kind === 'result' && paper !== null) return []
    return [{ id, audience, reviewIds: reviewId === undefined ? items.map((item) => item.reviewId) : [reviewId] }]
  })

/** By decider, who decides for it that did not before. What a meeting decided its recorder reads. */
const gained = ({ deciders: before }: Process, { deciders: after }: Process): ReadonlyMap<string, string[]> => {
  const members = new Map(before.map((each) => [each.id, each.members]))
  return new Map(
    after.flatMap(({ id, way, members: now }) =>
      way === undefined ? [] : [[id, now.filter((uid) => !(members.get(id) ?? []).includes(uid))] as const],
    ),
  )
}

/**
 * What was decided, and petitioned against, is read by who decides now besides: the head again once nobody is in charge in his place, and
 * whoever is made head. Nobody gains what speaks of himself; who read it before goes on reading it.
 */
export const handedOn = ({ campaign, acts, reviews }: Work, led: Process): Write[] => {
  const now = gained(campaign.process, led)
  const byId = new Map(reviews.map((review) => [review.id, review]))
  return acts.flatMap(({ id, audience, reviewIds }): Write[] => {
    const of = reviewIds.flatMap((reviewId) => byId.get(reviewId) ?? [])
    const own = of.flatMap(({ subject, actors }) => [subject, ...(actors.selfReview ?? [])])
    const decides = [...new Set(of.map(({ decider }) => decider))].flatMap((decider) => now.get(decider) ?? [])
    const more = [...new Set(decides)].filter((uid) => !audience.includes(uid) && !own.includes(uid))
    return more.length === 0
      ? []
      : [{ op: 'update', path: paths.act(id), data: { audience: [...audience, ...more.toSorted()] } }]
  })
}
