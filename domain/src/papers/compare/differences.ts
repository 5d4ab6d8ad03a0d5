import { FORMS } from '../../forms/paper/form.ts'
import type { SectionSpec } from '../../forms/paper/form-spec.ts'
import type { Paper, Section, Sections } from '../../model/paper.ts'
import { GRADE_NAMES, RATING_NAMES } from '../../model/terms.ts'
import { sameSection } from './resent.ts'

/** A run of text that both versions have, or only the older (`deleted`) or the newer (`added`) one. */
export interface Run {
  kind: 'kept' | 'added' | 'deleted'
  text: string
}

/** How two texts are told apart, word by word: a library's work, which the screen brings. */
type Compare = (before: string, after: string) => Run[]

/** One section in which two versions differ. */
export interface SectionDifference {
  id: string
  /** "I.2", as on the form. */
  number: string
  heading: string
  /** Its box, where the heading has several. */
  label: string | null
  runs: Run[]
}

/** A choice is a text too: its name as the form prints it. */
const chosen = (section: Section | undefined): string => {
  if (section?.rating) return RATING_NAMES[section.rating]
  return section?.grade ? GRADE_NAMES[section.grade] : ''
}

/** A text that has stayed is left out beside a choice that has not. */
const runsOf = (before: Section | undefined, after: Section | undefined, compare: Compare): Run[] => {
  const text = sameSection({ rev: 0, by: '', text: before?.text ?? '' }, { rev: 0, by: '', text: after?.text ?? '' })
    ? []
    : compare(before?.text ?? '', after?.text ?? '')
  const [older, newer] = [chosen(before), chosen(after)]
  if (older === newer) return text
  const apart = text.length > 0 ? '\n' : ''
  return [
    ...text,
    ...(older ? [{ kind: 'deleted' as const, text: `${apart}${older} ` }] : []),
    ...(newer ? [{ kind: 'added' as const, text: older ? newer : `${apart}${newer}` }] : []),
  ]
}

const labelOf = (spec: SectionSpec, heading: string): string | null =>
  spec.label && spec.label !== heading ? spec.label : null

/** In which sections of the form two sealed versions differ, and how, in the order of the form. */
export const differencesOf = (
  { form }: Pick<Paper, 'form'>,
  before: Sections,
  after: Sections,
  compare: Compare,
): SectionDifference[] =>
  FORMS[form].parts.flatMap((part) =>
    part.items.flatMap((item) => {
      const number = item.number ? `${part.number}.${item.number}` : part.number
      const heading = item.heading || part.heading
      return item.sections
        .filter(({ id }) => !sameSection(before[id], after[id]))
        .map((spec) => ({
          id: spec.id,
          number,
          heading,
          label: labelOf(spec, heading),
          runs: runsOf(before[spec.id], after[spec.id], compare),
        }))
    }),
  )
