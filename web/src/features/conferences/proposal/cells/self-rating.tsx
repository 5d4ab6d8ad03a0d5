import type { Minuted } from '@kiemdiem/domain/conference/minutes/act/minuted-items'
import type { Conference } from '@kiemdiem/domain/model/conference'
import { RATING_NAMES } from '@kiemdiem/domain/model/terms'
import { proposalWords } from '../vi.ts'
import { useSelfRating } from './use-self-rating.ts'

/** The level a subject gave itself, for those who may read its paper; whether the paper was sent at all. */
export const SelfRating = ({ item, track }: { item: Minuted; track: Conference['track'] }) => {
  const self = useSelfRating(item, track)
  if (self.state === 'rated') return RATING_NAMES[self.rating]
  if (self.state === 'missing') return <span className="text-late">{proposalWords.paperMissing}</span>
  if (self.state === 'onPaper') return proposalWords.onPaper
  if (self.state === 'waiting') return '…'
  return self.state === 'hidden' ? proposalWords.hidden : proposalWords.notAsked
}
