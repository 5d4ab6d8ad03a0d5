import type * as z from 'zod/mini'
import { canonical } from '../../pack/canonical.ts'
import type { lengthSchema } from './manifest.ts'

/** SHA-256 of a text, in hexadecimal: given in, because the domain has none. */
export type Hash = (text: string) => Promise<string>

/** The events of one subject, paper or campaign, in their order. */
export interface Trail {
  /** Path of the document whose trail it is. */
  of: string
  events: readonly object[]
}

/** One event within its chain: its own hash, and that of it with everything before. */
export interface Link {
  seq: number
  own: string
  head: string
}

export interface Chain {
  trails: { of: string; links: Link[] }[]
  events: number
  /** Over the last heads of all trails. */
  root: string
}

/** As it is written to a file: dates as texts. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

export const hashOfEvent = (event: object, hash: Hash): Promise<string> => hash(canonical(plain(event)))

/** What ties one event to everything before it. */
export const headAfter = (before: string, own: string, hash: Hash): Promise<string> => hash(`${before}\n${own}`)

/** What a root is over: how many events each trail has, and its last head. */
interface Length {
  of: string
  events: number
  head: string
}

export const lengthsOf = ({ trails }: Pick<Chain, 'trails'>): Length[] =>
  trails.map(({ of, links }) => ({ of, events: links.length, head: links.at(-1)?.head ?? '' }))

/** As it was written down; minutes of before have no head. */
export type Lengths = readonly z.infer<typeof lengthSchema>[]

/**
 * Trails as they were when they had so many events: by their own links, or, of those that are not here, by the head that was written down.
 * Null: of some of them neither is here.
 */
export const lengthsThen = (trails: Chain['trails'], lengths: Lengths): Length[] | null => {
  const byName = new Map(trails.map((trail) => [trail.of, trail]))
  const then = lengths.flatMap(({ of, events, head: written }) => {
    const trail = byName.get(of)
    const head = !trail ? written : events === 0 ? '' : trail.links[events - 1]?.head
    return head === undefined ? [] : [{ of, events, head }]
  })
  return then.length === lengths.length ? then : null
}

/** The root over trails by their last heads, in the order of their names. */
export const rootOf = (lengths: readonly Length[], hash: Hash): Promise<string> =>
  hash(canonical(lengths.toSorted((a, b) => (a.of < b.of ? -1 : 1)).map(({ of, events, head }) => [of, events, head])))

const linksOf = async (events: readonly object[], hash: Hash): Promise<Link[]> => {
  const links: Link[] = []
  for (const event of events) {
    const own = await hashOfEvent(event, hash)
    const head = await headAfter(links.at(-1)?.head ?? '', own, hash)
    links.push({ seq: Number(Reflect.get(event, 'seq')), own, head })
  }
  return links
}

/** Every event tied to the one before it, trail by trail, and one hash over all of them. */
export const chainOf = async (trails: readonly Trail[], hash: Hash): Promise<Chain> => {
  const chained = await Promise.all(trails.map(async ({ of, events }) => ({ of, links: await linksOf(events, hash) })))
  return {
    trails: chained.toSorted((a, b) => (a.of < b.of ? -1 : 1)),
    events: chained.reduce((sum, { links }) => sum + links.length, 0),
    root: await rootOf(lengthsOf({ trails: chained }), hash),
  }
}
