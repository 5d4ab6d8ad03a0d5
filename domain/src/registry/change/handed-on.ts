import { paths } from '../../ids.ts'
import type { Process } from '../../model/process.ts'
import type { Write } from '../../writes/write.ts'
import type { Work } from './work.ts'

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
 * whoever is made head. Nobody gains what speaks of himself, but for whom the head before him decided on, by which he issues its papers for the
 * others; who read it before goes on reading it.
 */
export const handedOn = ({ campaign, acts, reviews }: Work, led: Process): Write[] => {
  const now = gained(campaign.process, led)
  const byId = new Map(reviews.map((review) => [review.id, review]))
  return acts.flatMap(({ id, audience, reviewIds, namesOnly }): Write[] => {
    const of = reviewIds.flatMap((reviewId) => byId.get(reviewId) ?? [])
    const own = namesOnly ? [] : of.flatMap(({ subject, actors }) => [subject, ...(actors.selfReview ?? [])])
    const decides = [...new Set(of.map(({ decider }) => decider))].flatMap((decider) => now.get(decider) ?? [])
    const more = [...new Set(decides)].filter((uid) => !audience.includes(uid) && !own.includes(uid))
    return more.length === 0
      ? []
      : [{ op: 'update', path: paths.act(id), data: { audience: [...audience, ...more.toSorted()] } }]
  })
}
