import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Paper } from '@kiemdiem/domain/model/paper'
import type { Review } from '@kiemdiem/domain/model/review'
import { viInstant } from '@kiemdiem/domain/vi'
import { useFiled } from '../../../lib/data/filed.ts'
import { dataOf } from '../../../lib/live/live.ts'
import { Answered } from './answered.tsx'
import { FileForm } from './file-form.tsx'
import { filedWords } from './vi.ts'

interface Props {
  uid: string
  campaign: Campaign
  paper: Paper
  review: Review
}

/** What one has petitioned against a result of one's own, what was answered, and the form for it. */
export const OwnPetition = (props: Props) => {
  const { uid, campaign, paper, review } = props
  const { id: reviewId, side } = review
  const all = dataOf(useFiled(uid, campaign.id))
  if (!all) return null
  const own = all.filter(({ petition }) => petition.by === uid && petition.reviewId === reviewId)
  const waits = own.some(({ settlement }) => settlement === null)
  return (
    <div className="grid gap-3">
      {own.map(({ petition, settlement }) => (
        <div key={petition.id} className="grid gap-2 border-t border-line pt-3">
          <p className="prose-measure whitespace-pre-line [overflow-wrap:anywhere]">{petition.text}</p>
          {settlement ? (
            <Answered settlement={settlement} />
          ) : (
            <p className="text-sm text-soft">{filedWords[side].sent(viInstant(petition.submittedAt))}</p>
          )}
        </div>
      ))}
      {/* While it is decided again nothing stands that one could petition against. */}
      {!waits && review.doneAt.notice && <FileForm {...{ uid, campaign, paper, reviewId, side }} />}
    </div>
  )
}
