import { PENDING, PENDING_WORDS } from '@kiemdiem/domain/appraisal/mark'
import { NOT_RATED_REASONS } from '@kiemdiem/domain/model/not-rated'
import { RATING_NAMES, RATINGS } from '@kiemdiem/domain/model/terms'
import { fitsReview, NOT_RATED } from '@kiemdiem/domain/ratings/not-rated/reasons'
import { singleWords as words } from '../vi.ts'

/** Everything that may be decided of a subject of this kind and side. */
export const outcomeChoices = (subject: Parameters<typeof fitsReview>[1]) => [
  ...RATINGS.map((value) => ({ value: value as string, label: RATING_NAMES[value] })),
  ...NOT_RATED_REASONS.filter((reason) => fitsReview(reason, subject)).map((reason) => ({
    value: `notRated:${reason}`,
    label: `Không xếp loại: ${NOT_RATED[reason].text}`,
  })),
  ...PENDING.map((value) => ({ value, label: PENDING_WORDS[value] })),
  { value: 'undecided', label: words.undecided },
]
