import type { FormId, Reason, Section, Sections } from '../model/paper.ts'
import { isRequired, SECTION_MAX, sectionsFor } from './form.ts'
import type { SectionSpec } from './form-spec.ts'

export type PaperCheck = { ok: true } | { ok: false; reasons: Record<string, Reason> }

const hasText = (section: Section | undefined) => (section?.text ?? '').trim() !== ''

/** What may stand in a section of each kind. */
const KEYS: Record<SectionSpec['kind'], readonly (keyof Section)[]> = {
  text: ['text'],
  gradedText: ['text', 'grade'],
  grade: ['grade'],
  rating: ['rating'],
}

/** The content keys a section of this kind may carry, besides `rev` and `by`. The rules hold the same table. */
export const contentKeys = (kind: SectionSpec['kind']): readonly (keyof Section)[] => KEYS[kind]

const reasonFor = (spec: SectionSpec, section: Section | undefined, required: boolean): Reason | null => {
  if (section) {
    const content = (['text', 'grade', 'rating'] as const).filter((key) => section[key] !== undefined)
    if (content.some((key) => !KEYS[spec.kind].includes(key))) return 'notInForm'
    if ((section.text ?? '').length > SECTION_MAX) return 'textTooLong'
  }
  if (spec.kind === 'rating') return required && !section?.rating ? 'ratingMissing' : null
  if (spec.kind === 'grade') return required && !section?.grade ? 'gradeMissing' : null
  if (required && !hasText(section)) return 'textMissing'
  return spec.kind === 'gradedText' && required && !section?.grade ? 'gradeMissing' : null
}

/**
 * Whether a paper may be sealed, with a reason for each section that stands in the way. The same function
 * runs on the screen before sealing and in the trigger after it.
 */
export const checkPaper = (
  paper: { form: FormId; partyMember: boolean; suggestions: number },
  sections: Sections,
): PaperCheck => {
  const specs = sectionsFor(paper.form, paper)
  const reasons: Record<string, Reason> = {}
  for (const id of Object.keys(sections)) {
    if (!specs.some((spec) => spec.id === id)) reasons[id] = 'notInForm'
  }
  for (const spec of specs) {
    const reason = reasons[spec.id] ?? reasonFor(spec, sections[spec.id], isRequired(spec, paper))
    if (reason) reasons[spec.id] = reason
  }
  return Object.keys(reasons).length === 0 ? { ok: true } : { ok: false, reasons }
}
