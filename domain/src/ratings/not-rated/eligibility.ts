import type { NotRatedReason } from '../../model/not-rated.ts'
import type { Post, Service } from '../../model/person.ts'
import { viCount } from '../../vi.ts'
import { overlap, type Period, type Span, spanOfAll, without } from './periods.ts'

/** What the registry knows of whether a level is given; what it does not know points at nobody. */
export type EligibilityFacts =
  | { about: 'service'; posts: readonly Pick<Post, 'from' | 'to'>[]; leaves: Service['leaves'] }
  | { about: 'membership'; admitted: string | null; probationary: boolean }
  | { about: 'collective'; from: string | null }

/** `words`: the sum and what it comes to, for who decides; leave and days stay with who keeps the registry. */
export type Eligibility = { ok: true; words: string } | { ok: false; notRated: NotRatedReason; words: string }

const spanWords = ({ months, days }: Span): string =>
  days === 0 ? `${viCount(months)} tháng` : `${viCount(months)} tháng ${viCount(days)} ngày`

const judged = (reason: NotRatedReason, span: Span, counted: string): Eligibility => {
  const words = `${counted}: ${spanWords(span)}`
  return span.months >= 6
    ? { ok: true, words: `${words}; đủ 06 tháng.` }
    : { ok: false, notRated: reason, words: `${words}; chưa đủ 06 tháng.` }
}

/** In service from the first day of a post to the last of all; a post without a day is held at any time. */
const inService = (posts: readonly Pick<Post, 'from' | 'to'>[], year: Period): Period | null => {
  const days = (key: 'from' | 'to') => posts.flatMap((post) => post[key] ?? []).sort()
  const [starts, ends] = [days('from'), days('to')]
  const from = starts.length < posts.length ? year.from : (starts[0] ?? year.from)
  const to = ends.length < posts.length ? year.to : (ends.at(-1) ?? year.to)
  return overlap({ from, to }, year)
}

/** Time in service within the year, less leave; time off for a birth counts as worked (NĐ 90, Đ.2.3). */
const ofService = (
  { posts, leaves }: { posts: readonly Pick<Post, 'from' | 'to'>[]; leaves: Service['leaves'] },
  year: Period,
): Eligibility => {
  const served = inService(posts, year)
  if (!served) return judged('underSixMonths', { months: 0, days: 0 }, 'Thời gian công tác trong năm')
  const off = leaves.flatMap(({ kind, from, to }) => {
    const period = kind === 'maternity' ? null : overlap({ from, to: to ?? year.to }, served)
    return period ?? []
  })
  const worked = spanOfAll(without(served, off))
  return judged('underSixMonths', worked, 'Thời gian công tác trong năm, không kể thời gian nghỉ không được tính')
}

const since = (reason: NotRatedReason, what: string, from: string, { to }: Period): Eligibility => {
  const span = from <= to ? spanOfAll([{ from, to }]) : { months: 0, days: 0 }
  return judged(reason, span, `${what}, tính đến hết năm`)
}

/**
 * Whom the facts of the registry point at for not being rated in a year (R03, R14, R15), with the sum in words. A
 * hint for who decides: it sets nothing.
 */
export const ratingEligibility = (facts: EligibilityFacts, year: number): Eligibility => {
  const whole = { from: `${year}-01-01`, to: `${year}-12-31` }
  switch (facts.about) {
    case 'service':
      return ofService(facts, whole)
    case 'membership':
      if (facts.admitted !== null) return since('newMember', 'Thời gian từ khi kết nạp Đảng', facts.admitted, whole)
      return facts.probationary
        ? { ok: true, words: 'Đảng viên dự bị, danh sách chưa ghi ngày kết nạp; xin đối chiếu hồ sơ đảng viên.' }
        : { ok: true, words: 'Danh sách không có gì cho thấy thuộc diện không xếp loại.' }
    case 'collective':
      return facts.from === null
        ? { ok: true, words: 'Danh sách chưa ghi ngày thành lập tập thể.' }
        : since('newCollective', 'Thời gian từ khi thành lập', facts.from, whole)
  }
}
