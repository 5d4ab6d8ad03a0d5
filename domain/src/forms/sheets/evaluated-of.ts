import type { Comment } from '../../decision/comment/comment.ts'
import type { Said } from '../../decision/comment/read-said.ts'
import { type Decided, outcomeOf } from '../../decision/outcome.ts'
import type { ConferencePart, Review } from '../../model/review.ts'
import type { Evaluated } from './evaluated.ts'

/** What is known of one of a subject's reviews; absent or null: nothing, or not to this reader. */
export interface Known {
  side: 'civil' | 'party'
  written: Pick<Comment, 'remark' | 'outlook'> | undefined
  said: Pick<Said, 'head'> | undefined
  decided: Decided | null
  conference: Pick<ConferencePart, 'proposed' | 'notRated'> | null
  /** Who decides on it, by name. */
  decider: string
}

/** What others have said and decided, over all reviews of a subject. */
export const evaluatedOf = (known: readonly Known[]): Evaluated => {
  const [civil, party] = (['civil', 'party'] as const).map((side) => known.find((each) => each.side === side))
  const said = (of: Known | undefined) => of?.written?.remark ?? ''
  const decided = (of: Known | undefined) => (of?.decided ? outcomeOf(of.decided) : null)
  return {
    head: civil?.said?.head ?? '',
    civil: {
      ...{ remark: said(civil), outlook: civil?.written?.outlook ?? '' },
      ...{ decided: decided(civil), decider: civil?.decider ?? '' },
    },
    party: {
      ...{ remark: said(party), decided: decided(party) },
      ...{ proposed: party?.conference?.proposed ?? null, notRated: party?.conference?.notRated ?? null },
    },
  }
}

/** On which side of its forms a review stands: the conclusion on a collective stands in one place, whoever draws it. */
export const formSide = ({ side, subjectKind }: Pick<Review, 'side' | 'subjectKind'>): Known['side'] =>
  subjectKind === 'unit' ? 'civil' : side
