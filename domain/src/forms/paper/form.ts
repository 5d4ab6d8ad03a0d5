import type { FormId, Paper } from '../../model/paper.ts'
import { isLeftOut } from '../../ratings/not-rated/reasons.ts'
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
  /** Self-ratings that are not asked for, by section. */
  notRated?: Paper['notRated']
}

/** What such a subject is asked while nothing else is said: what stands on its form. */
export const onForm = (spec: SectionSpec, { partyMember, suggestions }: Asked): boolean => {
  const stands = partyMember || spec.partyForm !== 'all'
  if (spec.required === 'suggested') return (spec.issue ?? 1) <= Math.max(stands ? 1 : 0, suggestions)
  return stands
}

/** Who is not reviewed as a member of the Party at all is asked what others are who are none. */
const asMember = ({ partyMember, notRated }: Pick<Asked, 'partyMember' | 'notRated'>): boolean =>
  partyMember && !isLeftOut({ notRated: notRated?.partyRating })

/**
 * Whether this subject is asked for the section at all: what only the Party's form prints, of its members alone, and no
 * self-rating where no level is given. The first box of section IV stands on every such form, as in print: an issue may
 * have been suggested outside the system. The others, and for who is not a member the first too, are there for as many
 * issues as were suggested in it.
 */
export const isAsked = (spec: SectionSpec, subject: Asked): boolean =>
  !notRatedIn(spec, subject) && onForm(spec, { ...subject, partyMember: asMember(subject) })

/** Why the level of this section is not given; undefined where it is, and for every other section. */
export const notRatedIn = (spec: Pick<SectionSpec, 'id'>, { notRated = {} }: Pick<Asked, 'notRated'>) =>
  Object.entries(notRated).find(([id]) => id === spec.id)?.[1]

/** A section as this subject is asked for it. */
export const askedAs = (spec: SectionSpec, subject: Pick<Asked, 'partyMember' | 'notRated'>): SectionSpec =>
  spec.partyForm === 'grade' && !asMember(subject) ? { ...spec, kind: 'text' } : spec

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
