import type { Written } from '@kiemdiem/domain/decision/comment/comment'
import type { Said } from '@kiemdiem/domain/decision/comment/read-said'
import type { DecisionPart } from '@kiemdiem/domain/decision/decision'
import { outcomeOf } from '@kiemdiem/domain/decision/outcome'
import type { Evaluated } from '@kiemdiem/domain/forms/sheets/evaluated'
import type { ConferencePart } from '@kiemdiem/domain/model/review'

/** What is known of one of a subject's reviews; absent or null: nothing, or not to this reader. */
export interface Known {
  side: 'civil' | 'party'
  written: Written | undefined
  said: Said | undefined
  decided: DecisionPart | null
  conference: ConferencePart | null
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
