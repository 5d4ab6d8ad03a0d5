import type { GivenNumber } from '../../model/docket.ts'
import type { PaperFacts } from '../../model/printed.ts'
import type { Evaluated } from './evaluated.ts'

/** What a sheet says of its subject besides the answers. */
export type SheetFacts = PaperFacts & {
  /** Local date of sealing, or on a signed paper that was entered, YYYY-MM-DD; null on a draft. */
  date: string | null
  /** YYYY-MM-DD; null is left blank for the pen. */
  birthDate: string | null
  /**
   * Number and day of a collective's report, from the book of papers; null: not yet, and both are left open. Absent: a draft,
   * or sealed before there was a book.
   */
  given?: GivenNumber | null
  /** What others have said and decided of it since, as far as the reader knows; absent: all is left to the pen. */
  evaluated?: Evaluated
}
