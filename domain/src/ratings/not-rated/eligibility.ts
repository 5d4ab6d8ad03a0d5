import type { NotRatedReason } from '../../model/not-rated.ts'
import type { Post, Service } from '../../model/person.ts'
import { viDate } from '../../vi.ts'
import { overlap, type Period, type Span, spanOfAll, without } from './periods.ts'

/** What the registry knows of whether a level is given; what it does not know points at nobody. */
export type EligibilityFacts =
  | { about: 'service'; posts: readonly Pick<Post, 'from' | 'to'>[]; leaves: Service['leaves'] }
  | { about: 'membership'; admitted: string | null; probationary: boolean }
  | { about: 'collective'; from: string | null }

/** `words`: the arithmetic, for who decides; nothing is decided by it. */
export type Eligibility = { ok: true; words: string } | { ok: false; notRated: NotRatedReason; words: string }

const LEAVE_NAMES: Record<Service['leaves'][number]['kind'], string> = {
  sick: 'nghỉ ốm',
  maternity: 'nghỉ thai sản',
  study: 'đi học',
  unpaid: 'nghỉ không lương',
  other: 'nghỉ khác',
}

const two = (count: number) => String(count).padStart(2, '0')
const spanWords = ({ months, days }: Span): string =>
  days === 0 ? `${two(months)} tháng` : `${two(months)} tháng ${two(days)} ngày`
const dated = ({ from, to }: Period): string => `từ ${viDate(from)} đến ${viDate(to)}`

const judged = (reason: NotRatedReason, span: Span, counted: string): Eligibility =>
  span.months >= 6
    ? { ok: true, words: `${counted}; đủ 06 tháng.` }
    : { ok: false, notRated: reason, words: `${counted}; chưa đủ 06 tháng.` }

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
  if (!served) return judged('underSixMonths', { months: 0, days: 0 }, 'Trong năm không có thời gian công tác')
  const inYear = leaves.flatMap(({ kind, from, to }) => {
    const period = overlap({ from, to: to ?? year.to }, served)
    return period ? [{ kind, period }] : []
  })
  const off = inYear.filter(({ kind }) => kind !== 'maternity')
  const worked = spanOfAll(
    without(
      served,
      off.map(({ period }) => period),
    ),
  )
  const listed = inYear.map(
    ({ kind, period }) => `; ${LEAVE_NAMES[kind]} ${dated(period)}${kind === 'maternity' ? ' vẫn được tính' : ''}`,
  )
  return judged('underSixMonths', worked, `Công tác ${dated(served)}${listed.join('')}; tổng cộng ${spanWords(worked)}`)
}

const since = (reason: NotRatedReason, what: string, from: string, { to }: Period): Eligibility => {
  const span = from <= to ? spanOfAll([{ from, to }]) : { months: 0, days: 0 }
  return judged(reason, span, `${what} ngày ${viDate(from)}, đến hết năm được ${spanWords(span)}`)
}

/**
 * Whom the facts of the registry point at for not being rated in a year (R03, R14, R15), with the arithmetic in words. A
 * hint for who decides: it sets nothing.
 */
export const ratingEligibility = (facts: EligibilityFacts, year: number): Eligibility => {
  const whole = { from: `${year}-01-01`, to: `${year}-12-31` }
  switch (facts.about) {
    case 'service':
      return ofService(facts, whole)
    case 'membership':
      if (facts.admitted !== null) return since('newMember', 'Kết nạp Đảng', facts.admitted, whole)
      return facts.probationary
        ? { ok: true, words: 'Đảng viên dự bị, danh sách chưa ghi ngày kết nạp; xin đối chiếu hồ sơ đảng viên.' }
        : { ok: true, words: 'Danh sách không có gì cho thấy thuộc diện không xếp loại.' }
    case 'collective':
      return facts.from === null
        ? { ok: true, words: 'Danh sách chưa ghi ngày thành lập tập thể.' }
        : since('newCollective', 'Thành lập', facts.from, whole)
  }
}
