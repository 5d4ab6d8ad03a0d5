import type { SheetRow } from '../../appraisal/sheet/sheet.ts'
import type { Rating } from '../../model/terms.ts'
import { isFinal } from '../outcome.ts'

/** The level of somebody as holder of a post, for who rates him as member of the Party: proposed, then decided. */
export interface CivilLevel {
  /** Null: none is proposed yet, or he is given none. */
  level: Rating | null
  isDecided: boolean
}

/** From his row: what is decided, else what his unit proposed, and nothing else of it. */
export const civilLevelOf = (row: Pick<SheetRow, 'proposal' | 'decided'> | undefined): CivilLevel => {
  const { decided, proposal } = row ?? {}
  return decided && isFinal(decided)
    ? { level: decided.level, isDecided: true }
    : { level: proposal?.proposed ?? null, isDecided: false }
}
