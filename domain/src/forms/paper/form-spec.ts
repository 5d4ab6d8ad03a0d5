import type { FormId } from '../../model/paper.ts'

/**
 * A form as data. Screens, sealing, printing and the rules' allow-list derive from it (docs: CONTRIBUTING,
 * "add a field"). A form is parts (I … VII) of items; an item is one numbered heading with one or more
 * sections, the pieces that are saved, checked and conflicted one by one.
 */
export interface SectionSpec {
  /** Key in `sections`; stable for ever, since sealed papers carry it. */
  id: string
  /** What is written in it. A graded text has both. */
  kind: 'text' | 'gradedText' | 'grade' | 'rating'
  /** Heading of the box, where the item has several; shown on the screen and on the sheet of NĐ 90. */
  label?: string
  /** What belongs here, in the words of the regulation. */
  hint?: string
  /**
   * - always: cannot be sealed without it.
   * - suggested: when the gợi ý kiểm điểm of its number has been given (design §5).
   * - never: "(nếu có)" on the form.
   */
  required: 'always' | 'suggested' | 'never'
  /**
   * What stands on the Party's form alone and is asked of its members only: others fill the sheet of NĐ 90, and would
   * write what nobody prints (domain.md §3.3). `grade`: the text is asked of everybody, its grade of members.
   */
  partyForm?: 'all' | 'grade'
  /** Which issue of gợi ý kiểm điểm it answers, from 1; only where `required` is `suggested`. */
  issue?: number
  /** Not on the Party form; only on the sheet of NĐ 90 (domain.md §3.3). */
  sheetOnly?: true
}

export interface FormItem {
  /** "1", "2" … inside its part; empty where the part has a single item without a number. */
  number: string
  heading: string
  sections: readonly SectionSpec[]
}

export interface FormPart {
  number: string
  heading: string
  items: readonly FormItem[]
}

export interface Form {
  id: FormId
  title: string
  /** Under the title, in brackets. */
  subtitle: string
  source: string
  parts: readonly FormPart[]
}
