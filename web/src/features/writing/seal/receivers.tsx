import type { Process } from '@kiemdiem/domain/model/process'
import type { Review } from '@kiemdiem/domain/model/review'
import { STAGE_NAMES } from '@kiemdiem/domain/model/terms'
import { nextStage, trackName } from '@kiemdiem/domain/workflow'
import { queries } from '../../../lib/data/queries.ts'
import { useQuery } from '../../../lib/data/use-query.ts'
import { dataOf } from '../../../lib/live/live.ts'
import { sealWords } from './vi.ts'

/** The reviews that rest on a paper, in the order of its header. */
export const usePaperReviews = (uid: string, reviewIds: readonly string[]): Review[] => {
  const all = dataOf(useQuery(queries.myReviews(uid))) ?? []
  return reviewIds.flatMap((id) => all.find((review) => review.id === id) ?? [])
}

/** Who holds each review once the paper is sealed, for sentences. */
export const receiversOf = (reviews: readonly Review[]): string => {
  const holders = reviews.flatMap((review) => {
    const stage = nextStage(review.path, 'selfReview')
    return (stage && review.holders[stage]) ?? []
  })
  return [...new Set(holders)].join('; ') || sealWords.confirmNobody
}

const lineOf = (process: Process, review: Review): string | null => {
  const stage = review.stage === 'selfReview' ? nextStage(review.path, 'selfReview') : review.stage
  return stage && sealWords.receiver(trackName(process, review.track), STAGE_NAMES[stage], review.holders[stage] ?? '')
}

/** What the reviews become, or have become: "Diện Đảng đoàn quản lý: chuyển sang bước …"; alike ones once. */
export const Receivers = (props: { title: string; process: Process; reviews: readonly Review[] }) => {
  const lines = [...new Set(props.reviews.map((review) => lineOf(props.process, review)))].filter(
    (line) => line !== null,
  )
  return lines.length === 0 ? null : (
    <div className="grid gap-1">
      <p className="font-semibold">{props.title}</p>
      <ul className="grid list-disc gap-1 pl-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
