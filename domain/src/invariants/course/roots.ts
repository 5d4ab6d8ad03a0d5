import type { HandoverAct } from '../../dossier/acts.ts'
import { chainOf, type Hash, lengthsThen, rootOf, type Trail } from '../../dossier/chain/chain.ts'
import type { Data } from '../data.ts'

/** Events of a document as they are stored, in their order. */
const trailIn = (events: ReadonlyMap<string, readonly object[]>, of: string): Trail => ({
  of,
  events: (events.get(of) ?? []).toSorted((a, b) => Number(Reflect.get(a, 'seq')) - Number(Reflect.get(b, 'seq'))),
})

const eventsByTrail = ({ stored }: Data): ReadonlyMap<string, object[]> => {
  const found = new Map<string, object[]>()
  for (const [path, event] of stored) {
    const [, of] = /^(.+)\/events\/\d+$/.exec(path) ?? []
    if (of) found.set(of, [...(found.get(of) ?? []), Object(event)])
  }
  return found
}

/** By act of handing over, the root over its trails as they were then, computed anew from the events that are stored; empty: some are gone. */
export const rootsOf = async (data: Data, hash: Hash): Promise<ReadonlyMap<string, string>> => {
  const acts = data.of('acts/{actId}').flatMap(([, act]): HandoverAct[] => (act.kind === 'handover' ? [act] : []))
  const events = eventsByTrail(data)
  const wanted = [...new Set(acts.flatMap(({ chain }) => chain.lengths.map(({ of }) => of)))]
  const { trails } = await chainOf(
    wanted.map((of) => trailIn(events, of)),
    hash,
  )
  return new Map(
    await Promise.all(
      acts.map(async ({ id, chain }) => {
        // Heads that were written down are not believed: the events are here.
        const lengths = chain.lengths.map(({ of, events: count }) => ({ of, events: count }))
        const then = lengthsThen(trails, lengths)
        return [id, then ? await rootOf(then, hash) : ''] as const
      }),
    ),
  )
}
