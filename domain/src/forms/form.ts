import type { FormId } from '../model/paper.ts'
import { form01 } from './form-01.ts'
import { form02A, form02B } from './form-02.ts'

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
   * - partyMember: only for party members.
   * - suggested: when the gợi ý kiểm điểm of its number has been given (design §5).
   * - never: "(nếu có)" on the form.
   */
  required: 'always' | 'partyMember' | 'suggested' | 'never'
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

/**
 * Letters a section may hold. A form has at most 24 sections with text, six of them answers to gợi ý kiểm điểm; full of
 * letters of three bytes they still fit Firestore's 1 MiB a document.
 */
export const SECTION_MAX = 14_000

export const FORMS: Record<FormId, Form> = { '02A': form02A, '02B': form02B, '01': form01 }

export const sectionsOf = (form: FormId): SectionSpec[] =>
  FORMS[form].parts.flatMap((part) => part.items.flatMap((item) => item.sections))

/** What decides which sections a subject is asked for. `suggestions`: issues of gợi ý kiểm điểm to answer. */
export interface Asked {
  partyMember: boolean
  suggestions: number
}

/**
 * Whether this subject is asked for the section at all; a non-member never sees the party self-rating. The first box
 * of section IV stands on every form, as in print: an issue may have been suggested outside the system. The others
 * are there for as many issues as were suggested in it.
 */
export const isAsked = (spec: SectionSpec, subject: Asked): boolean => {
  if (spec.required === 'partyMember') return subject.partyMember
  return spec.required !== 'suggested' || (spec.issue ?? 1) <= Math.max(1, subject.suggestions)
}

/** Whether the form cannot be sealed without it. */
export const isRequired = (spec: SectionSpec, subject: Asked): boolean => {
  switch (spec.required) {
    case 'always':
      return true
    case 'partyMember':
      return subject.partyMember
    case 'suggested':
      return subject.suggestions >= (spec.issue ?? 1)
    case 'never':
      return false
  }
}
