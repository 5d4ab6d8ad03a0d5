import type { NotRatedReason } from '../../model/not-rated.ts'
import type { Post, Service } from '../../model/person.ts'
import type { Pack } from '../../pack/shape/pack.ts'
import { viCount } from '../../vi-count.ts'
import type { Span } from './periods.ts'
import { sinceIn, workedIn, yearOf } from './spans.ts'

/** What the registry knows of whether a level is given; what it does not know points at nobody. */
export type EligibilityFacts =
  | { about: 'service'; posts: readonly Pick<Post, 'from' | 'to'>[]; leaves: Service['leaves'] }
  | { about: 'membership'; admitted: string | null; probationary: boolean }
  | { about: 'collective'; from: string | null }

/** `words`: the sum and what it comes to, for who decides; leave and days stay with who keeps the registry. */
export type Eligibility = { ok: true; words: string } | { ok: false; notRated: NotRatedReason; words: string }

const spanWords = ({ months, days }: Span): string =>
  days === 0 ? `${viCount(months)} tháng` : `${viCount(months)} tháng ${viCount(days)} ngày`

/** The months below which the rules of the campaign give no level for this reason; null: they do not say. */
const leastMonths = ({ checks }: Pick<Pack, 'checks'>, reason: NotRatedReason): number | null => {
  const check = checks.find(({ effect }) => 'notRated' in effect && effect.notRated === reason)
  for (const condition of check?.when ?? []) if ('fact' in condition) return condition.value
  return null
}

const judged = (
  pack: Pick<Pack, 'checks'>,
  { reason, span, counted }: { reason: NotRatedReason; span: Span; counted: string },
): Eligibility => {
  const least = leastMonths(pack, reason)
  const words = `${counted}: ${spanWords(span)}`
  if (least === null) return { ok: true, words: `${words}.` }
  return span.months >= least
    ? { ok: true, words: `${words}; đủ ${viCount(least)} tháng.` }
    : { ok: false, notRated: reason, words: `${words}; chưa đủ ${viCount(least)} tháng.` }
}

/**
 * Whom the facts of the registry point at for not being rated in a year (R03, R14, R15), by the rules of the campaign, with
 * the sum in words. A hint for who decides: it sets nothing.
 */
export const ratingEligibility = (facts: EligibilityFacts, year: number, pack: Pick<Pack, 'checks'>): Eligibility => {
  const whole = yearOf(year)
  switch (facts.about) {
    case 'service':
      return judged(pack, {
        reason: 'underSixMonths',
        span: workedIn(facts.posts, facts.leaves, whole),
        counted: 'Thời gian công tác trong năm, không kể thời gian nghỉ không được tính',
      })
    case 'membership':
      if (facts.admitted !== null)
        return judged(pack, {
          reason: 'newMember',
          span: sinceIn(facts.admitted, whole),
          counted: 'Thời gian từ khi kết nạp Đảng, tính đến hết năm',
        })
      return facts.probationary
        ? { ok: true, words: 'Đảng viên dự bị, danh sách chưa ghi ngày kết nạp; xin đối chiếu hồ sơ đảng viên.' }
        : { ok: true, words: 'Danh sách không có gì cho thấy thuộc diện không xếp loại.' }
    case 'collective':
      return facts.from === null
        ? { ok: true, words: 'Danh sách chưa ghi ngày thành lập tập thể.' }
        : judged(pack, {
            reason: 'newCollective',
            span: sinceIn(facts.from, whole),
            counted: 'Thời gian từ khi thành lập, tính đến hết năm',
          })
  }
}
