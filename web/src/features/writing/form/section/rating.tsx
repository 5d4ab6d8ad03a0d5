import type { SectionSpec } from '@kiemdiem/domain/forms/paper/form-spec'
import type { Paper } from '@kiemdiem/domain/model/paper'
import type { Rating } from '@kiemdiem/domain/model/terms'
import type { ReactNode } from 'react'
import { LevelCriteria } from '../../../../components/form/choice/level-criteria.tsx'
import { RatingChoice } from '../../../../components/form/choice/rating-choice.tsx'
import { writingWords } from '../../vi.ts'
import { fieldOf } from '../outline.ts'
import type { FixedRatings } from './use-fixed-ratings.ts'

/**
 * A self-rating. After a conference it stays as it was: closed while it is, open to be put back where it is not.
 */
export const SectionRating = (props: {
  spec: SectionSpec
  paper: Paper
  fixed: FixedRatings
  value: Rating | null
  error: string | null
  saveState: ReactNode
  onChange: (rating: Rating) => void
}) => {
  const { spec, paper, fixed, value } = props
  const stays = fixed.isFixed(spec.id)
  const kept = fixed.ratingOf(spec.id)
  const hint = stays ? writingWords.ratingStays : writingWords.ratingOpen
  return (
    <RatingChoice
      id={fieldOf(spec.id)}
      legend={paper.subjectKind === 'unit' ? writingWords.ratingCollective : writingWords.rating}
      hint={paper.state === 'completing' ? hint : undefined}
      value={value}
      error={props.error}
      saveState={props.saveState}
      disabled={stays && (kept === undefined || value === kept)}
      onChange={props.onChange}
      criteria={<LevelCriteria campaign={paper.campaign} of={paper.subjectKind} />}
    />
  )
}
