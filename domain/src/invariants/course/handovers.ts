import type { HandoverAct } from '../../dossier/acts.ts'
import { paths } from '../../ids.ts'
import type { Data, Finding, Invariant } from '../data.ts'

const eventsOf = (data: Data, of: string): number =>
  (data.at('reviews/{reviewId}', of) ?? data.at('papers/{paperId}', of))?.eventSeq ?? 0

const ofAct = (data: Data, at: string, { id, chain }: HandoverAct): Finding[] => {
  const root = data.proofs?.roots.get(id)
  return [
    ...chain.lengths
      .filter(({ of, events }) => eventsOf(data, of) < events)
      .map(({ of }) => ({ at: of, what: `has fewer events than ${id} handed over` })),
    ...(chain.lengths.reduce((sum, { events }) => sum + events, 0) === chain.events
      ? []
      : [{ at, what: 'counts other events than its trails have' }]),
    ...(root === undefined || root === chain.root ? [] : [{ at, what: 'has another root than its events give' }]),
  ]
}

/** What was handed over to the archive is what is still there: every event of before, in its place, unaltered. */
export const handovers: Invariant = (data) => {
  const acts = data.of('acts/{actId}').flatMap(([at, act]) => (act.kind === 'handover' ? [{ at, act }] : []))
  const series = Map.groupBy(acts, ({ act: { campaign, track } }) => `${campaign} ${track}`)
  return [
    ...acts.flatMap(({ at, act }) => ofAct(data, at, act)),
    ...[...series.values()].flatMap((each) => {
      const numbers = each.map(({ act }) => act.nth).sort((a, b) => a - b)
      const [first] = each
      const unbroken = numbers.every((nth, index) => nth === index + 1)
      return unbroken || !first
        ? []
        : [{ at: paths.campaign(first.act.campaign), what: 'hand-overs are not numbered from 1' }]
    }),
  ]
}
