import type { Minuted } from '@kiemdiem/domain/conference/minutes/minuted-items'
import { selfRatingOf, selfRatingSection } from '@kiemdiem/domain/conference/proposal/self-rating'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Paper } from '@kiemdiem/domain/model/paper'
import type { Review } from '@kiemdiem/domain/model/review'
import { RATING_NAMES } from '@kiemdiem/domain/model/terms'
import { sideOf } from '@kiemdiem/domain/workflow'
import { documents } from '../../../lib/live/documents.ts'
import { useProcess } from '../../../lib/use-access.ts'
import { useDoc } from '../../../lib/use-doc.ts'
import { proposalWords } from './vi.ts'

type Subject = Pick<Minuted, 'subject' | 'subjectKind'>

const Rating = (props: { paper: Paper; of: Subject & Pick<Review, 'side'> }) => {
  const revision = useDoc(documents.revision(props.paper.id, props.paper.accepted))
  if (revision.state === 'denied') return proposalWords.hidden
  if (revision.state !== 'ready') return '…'
  const rating = selfRatingOf(props.of, props.paper, revision.data.sections)
  return rating ? RATING_NAMES[rating] : proposalWords.notAsked
}

/** The level a subject gave itself, for those who may read its paper; whether the paper was sent at all. */
export const SelfRating = ({ item, track }: { item: Minuted; track: Conference['track'] }) => {
  const paper = useDoc(documents.paper(item.paperId))
  const of = { subject: item.subject, subjectKind: item.subjectKind, side: sideOf(useProcess(), track) }
  if (paper.state === 'denied') return proposalWords.hidden
  if (paper.state !== 'ready') return '…'
  if (paper.data.accepted === 0) return <span className="text-late">{proposalWords.paperMissing}</span>
  return selfRatingSection(of, paper.data) === null ? proposalWords.notAsked : <Rating paper={paper.data} of={of} />
}
