import type { Review } from '@kiemdiem/domain/model/review'
import { STAGE_NAMES, TRACK_NAMES } from '@kiemdiem/domain/model/terms'
import { nextStage } from '@kiemdiem/domain/workflow'
import { dataOf } from '../../../lib/live/live.ts'
import { queries } from '../../../lib/queries.ts'
import { useQuery } from '../../../lib/use-query.ts'
import { sealWords } from './vi.ts'

/** The reviews that rest on a paper, in the order of its header. */
export const usePaperReviews = (uid: string, reviewIds: readonly string[]): Review[] => {
  const all = dataOf(useQuery(queries.myReviews(uid))) ?? []
  return reviewIds.flatMap((id) => all.find((review) => review.id === id) ?? [])
}

/** Who holds each review once the paper is sealed, for sentences. */
export const receiversOf = (reviews: readonly Review[]): string => {
  const holders = reviews.flatMap((review) => {
    const stage = nextStage(review.track, 'selfReview')
    return (stage && review.holders[stage]) ?? []
  })
  return [...new Set(holders)].join('; ') || sealWords.confirmNobody
}

/** What each review becomes, or has become: "Diện Đảng đoàn quản lý: chuyển sang bước …". */
export const Receivers = ({ title, reviews }: { title: string; reviews: readonly Review[] }) =>
  reviews.length === 0 ? null : (
    <div className="grid gap-1">
      <p className="font-semibold">{title}</p>
      <ul className="grid list-disc gap-1 pl-5">
        {reviews.map((review) => {
          const stage = review.stage === 'selfReview' ? nextStage(review.track, 'selfReview') : review.stage
          return stage ? (
            <li key={review.id}>
              {sealWords.receiver(
                TRACK_NAMES[review.track],
                STAGE_NAMES[stage],
                review.holders[stage] ?? review.decider,
              )}
            </li>
          ) : null
        })}
      </ul>
    </div>
  )
