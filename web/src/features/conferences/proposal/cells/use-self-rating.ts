import type { Minuted } from '@kiemdiem/domain/conference/minutes/act/minuted-items'
import { selfRatingOf, selfRatingSection } from '@kiemdiem/domain/conference/proposal/self-rating'
import type { Conference } from '@kiemdiem/domain/model/conference'
import type { Rating } from '@kiemdiem/domain/model/terms'
import { sideOf } from '@kiemdiem/domain/workflow'
import { useDoc } from '../../../../lib/data/use-doc.ts'
import { documents } from '../../../../lib/live/documents.ts'
import { useProcess } from '../../../../lib/use-access.ts'

/** What is known here of the level a subject gave itself. `missing`: its paper was never sent. */
export type SelfRated =
  | { state: 'hidden' | 'waiting' | 'missing' | 'notAsked' | 'onPaper' }
  | { state: 'rated'; rating: Rating }

/** The level a subject gave itself, for those who may read its paper. */
export const useSelfRating = (item: Minuted, track: Conference['track']): SelfRated => {
  const side = sideOf(useProcess(), track)
  const paper = useDoc(documents.paper(item.paperId))
  const of = { subject: item.subject, subjectKind: item.subjectKind, side }
  const accepted = paper.state === 'ready' ? paper.data.accepted : 0
  const asked = paper.state === 'ready' && accepted > 0 && selfRatingSection(of, paper.data) !== null
  const revision = useDoc(asked ? documents.revision(item.paperId, accepted) : null)
  if (paper.state === 'denied' || revision.state === 'denied') return { state: 'hidden' }
  if (paper.state !== 'ready') return { state: 'waiting' }
  if (accepted === 0) return { state: 'missing' }
  if (!asked) return { state: 'notAsked' }
  if (revision.state !== 'ready') return { state: 'waiting' }
  const rating = selfRatingOf(of, paper.data, revision.data)
  if (rating === 'onPaper') return { state: 'onPaper' }
  return rating ? { state: 'rated', rating } : { state: 'notAsked' }
}
