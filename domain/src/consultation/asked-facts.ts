import type { SheetRow } from '../appraisal/sheet/sheet.ts'
import { type Person, POST_KINDS, postsOfKind } from '../model/person.ts'
import type { Review } from '../model/review.ts'
import type { Rating } from '../model/terms.ts'

/** What a body is shown of one subject: never votes, levels of others, or what rules and criteria say. */
export interface AskedFacts {
  reviewId: string
  /** Posts held on the day; empty: none, or a collective. */
  post: string
  selfRating: Rating | null
  /** It stands on the signed paper and was not entered. */
  selfRatingOnPaper: boolean
  /** What the unit proposes; null: its proposal stands nowhere, as in campaigns of before sheets were kept. */
  proposed: Rating | null
  /** The beginning of what the unit says of it. */
  remark: string
  /** The act of that proposal, and which of its conference it is; empty and 0: none. */
  proposal: string
  number: number
}

/** Posts held on a day (YYYY-MM-DD), the main one first, as papers name them beside somebody. */
export const postsOn = ({ posts }: Pick<Person, 'posts'>, on: string): string =>
  [...new Set(POST_KINDS.flatMap((kind) => postsOfKind(posts, kind, on)))].join(', ')

/** The facts of one review on which somebody is asked. `on`: the day, YYYY-MM-DD. */
export const askedFactsOf = (
  { id }: Pick<Review, 'id'>,
  row: Pick<SheetRow, 'proposal'> | undefined,
  person: Pick<Person, 'posts'> | null,
  on: string,
): AskedFacts => {
  const proposal = row?.proposal ?? null
  return {
    reviewId: id,
    post: person ? postsOn(person, on) : '',
    selfRating: proposal?.selfRating ?? null,
    selfRatingOnPaper: proposal?.selfRatingOnPaper === true,
    proposed: proposal?.proposed ?? null,
    remark: proposal?.remark ?? '',
    proposal: proposal?.act ?? '',
    number: proposal?.number ?? 0,
  }
}
