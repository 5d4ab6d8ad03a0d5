import { canonical } from '../../pack/canonical.ts'

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

/** What a root is over: how many events each trail has. */
export type Lengths = readonly { of: string; events: number }[]

export const lengthsOf = ({ trails }: Pick<Chain, 'trails'>): { of: string; events: number }[] =>
  trails.map(({ of, links }) => ({ of, events: links.length }))

/** Trails as they were when they had so many events; null: some of them are not here. */
export const trailsUpTo = (trails: Chain['trails'], lengths: Lengths): Chain['trails'] | null => {
  const byName = new Map(trails.map((trail) => [trail.of, trail]))
  const then = lengths.flatMap(({ of, events }) => {
    const trail = byName.get(of)
    return trail && trail.links.length >= events ? [{ of, links: trail.links.slice(0, events) }] : []
  })
  return then.length === lengths.length ? then : null
}

/** The root over trails by their last heads, in the order of their names. */
export const rootOf = (trails: readonly { of: string; links: readonly Link[] }[], hash: Hash): Promise<string> =>
  hash(
    canonical(
      trails
        .toSorted((a, b) => (a.of < b.of ? -1 : 1))
        .map(({ of, links }) => [of, links.length, links.at(-1)?.head ?? '']),
    ),
  )

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
    root: await rootOf(chained, hash),
  }
}
