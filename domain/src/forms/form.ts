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
 * Whether this subject is asked for the section at all: what only the Party's form prints, of its members alone. The first
 * box of section IV stands on every such form, as in print: an issue may have been suggested outside the system. The
 * others, and for who is not a member the first too, are there for as many issues as were suggested in it.
 */
export const isAsked = (spec: SectionSpec, subject: Asked): boolean => {
  const stands = subject.partyMember || spec.partyForm !== 'all'
  if (spec.required === 'suggested') return (spec.issue ?? 1) <= Math.max(stands ? 1 : 0, subject.suggestions)
  return stands
}

/** A section as this subject is asked for it. */
export const askedAs = (spec: SectionSpec, { partyMember }: Pick<Asked, 'partyMember'>): SectionSpec =>
  spec.partyForm === 'grade' && !partyMember ? { ...spec, kind: 'text' } : spec

/** The sections of a form that a subject is asked for, as it is asked. */
export const sectionsFor = (form: FormId, subject: Asked): SectionSpec[] =>
  sectionsOf(form)
    .filter((spec) => isAsked(spec, subject))
    .map((spec) => askedAs(spec, subject))

/** Whether the form cannot be sealed without it. */
export const isRequired = (spec: SectionSpec, subject: Asked): boolean => {
  switch (spec.required) {
    case 'always':
      return isAsked(spec, subject)
    case 'suggested':
      return subject.suggestions >= (spec.issue ?? 1)
    case 'never':
      return false
  }
}
