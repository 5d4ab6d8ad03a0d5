import type { FormId } from '../model/paper.ts'
import { form01 } from './form-01.ts'
import { form02A, form02B } from './form-02.ts'
import type { Form, SectionSpec } from './form-spec.ts'

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
