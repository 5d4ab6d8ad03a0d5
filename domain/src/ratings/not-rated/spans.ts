import type { Post, Service } from '../../model/person.ts'
import { overlap, type Period, type Span, spanOfAll, without } from './periods.ts'

type Held = Pick<Post, 'from' | 'to'>
type Leave = Service['leaves'][number]

export const yearOf = (year: number): Period => ({ from: `${year}-01-01`, to: `${year}-12-31` })

/** In service from the first day of a post to the last of all; a post without a day is held at any time. */
const inService = (posts: readonly Held[], year: Period): Period | null => {
  const days = (key: 'from' | 'to') => posts.flatMap((post) => post[key] ?? []).sort()
  const [starts, ends] = [days('from'), days('to')]
  const from = starts.length < posts.length ? year.from : (starts[0] ?? year.from)
  const to = ends.length < posts.length ? year.to : (ends.at(-1) ?? year.to)
  return overlap({ from, to }, year)
}

const NOTHING: Span = { months: 0, days: 0 }

const periodsOf = (leaves: readonly Leave[], served: Period, year: Period): Period[] =>
  leaves.flatMap(({ from, to }) => overlap({ from, to: to ?? year.to }, served) ?? [])

/** Time off for a birth counts as worked (NĐ 90, Đ.2.3). */
const isAbsence = ({ kind }: Leave): boolean => kind !== 'maternity'

/** Time in service within the year, less leave. */
export const workedIn = (posts: readonly Held[], leaves: readonly Leave[], year: Period): Span => {
  const served = inService(posts, year)
  return served ? spanOfAll(without(served, periodsOf(leaves.filter(isAbsence), served, year))) : NOTHING
}

/** Time away within the year, by the leaves that are asked for; days that several cover count once. */
export const awayIn = (
  {
    posts,
    leaves,
    which = isAbsence,
  }: { posts: readonly Held[]; leaves: readonly Leave[]; which?: (leave: Leave) => boolean },
  year: Period,
): Span => {
  const served = inService(posts, year)
  if (!served) return NOTHING
  const off = periodsOf(leaves.filter(which), served, year)
  const apart = off.flatMap((period, at) => without(period, off.slice(0, at)))
  return spanOfAll(apart)
}

/** From a day to the end of the year. */
export const sinceIn = (from: string, { to }: Period): Span => (from <= to ? spanOfAll([{ from, to }]) : NOTHING)
