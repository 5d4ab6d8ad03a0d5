import type { Review } from '../../model/review.ts'
import { viDate } from '../../vi.ts'
import { viCount } from '../../vi-count.ts'
import type { PetitionPeriod } from './in-time.ts'

/** What whoever does not agree may do, by its name: the decree's on the side of officials, the Party's on its own (domain.md §4.3.8). */
export const OBJECTION = { civil: 'kiến nghị', party: 'đề nghị xem xét lại' } as const

/** The same in writing, with whom, as a paper says it. */
export const objectionTo = (side: Review['side'], who: string): string =>
  side === 'party'
    ? `gửi văn bản đề nghị ${who} xem xét lại kết quả xếp loại`
    : `${OBJECTION.civil} bằng văn bản với ${who}`

/** The same where it may be of any of these reviews. */
export const objectionOf = (reviews: readonly Pick<Review, 'side'>[]): string =>
  (['civil', 'party'] as const)
    .filter((side) => reviews.some((review) => review.side === side))
    .map((side) => OBJECTION[side])
    .join(', ')

/** What it is about, after its name: one petitions about a result, and asks for a result to be looked at again. */
export const objectionAbout = (reviews: readonly Pick<Review, 'side'>[], result: string): string =>
  `${objectionOf(reviews)} ${reviews.some(({ side }) => side === 'party') ? '' : 'về '}${result}`

/** "trong thời hạn 15 ngày kể từ ngày thông báo, chậm nhất hết ngày 26/12/2023": in which days, as papers and screens say it. */
export const withinPeriod = ({ days, from, until }: PetitionPeriod): string =>
  `trong thời hạn ${viCount(days)} ngày kể từ ngày ${from === 'told' ? 'thông báo' : 'nhận thông báo'}${until === null ? '' : `, chậm nhất hết ngày ${viDate(until)}`}`
