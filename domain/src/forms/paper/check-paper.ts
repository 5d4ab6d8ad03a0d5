import type { FormId, Reason, Section, Sections } from '../../model/paper.ts'
import { isEmpty } from '../../vi.ts'
import { type Asked, isRequired, SECTION_MAX, sectionsFor } from './form.ts'
import type { SectionSpec } from './form-spec.ts'

export type PaperCheck = { ok: true } | { ok: false; reasons: Record<string, Reason> }

const hasText = (section: Section | undefined) => !isEmpty(section?.text ?? '')

/** What may stand in a section of each kind. */
const KEYS: Record<SectionSpec['kind'], readonly (keyof Section)[]> = {
  text: ['text'],
  gradedText: ['text', 'grade'],
  grade: ['grade'],
  rating: ['rating'],
}

/** The content keys a section of this kind may carry, besides `rev` and `by`. The rules hold the same table. */
export const contentKeys = (kind: SectionSpec['kind']): readonly (keyof Section)[] => KEYS[kind]

/** Why what stands in a section may not stand there. */
const wrongIn = (spec: SectionSpec, section: Section | undefined): Reason | null => {
  if (!section) return null
  const content = (['text', 'grade', 'rating'] as const).filter((key) => section[key] !== undefined)
  if (content.some((key) => !KEYS[spec.kind].includes(key))) return 'notInForm'
  return (section.text ?? '').length > SECTION_MAX ? 'textTooLong' : null
}

/** What a section that must be there lacks. */
const missingIn = (spec: SectionSpec, section: Section | undefined): Reason | null => {
  if (spec.kind === 'rating') return section?.rating ? null : 'ratingMissing'
  if (spec.kind === 'grade') return section?.grade ? null : 'gradeMissing'
  if (!hasText(section)) return 'textMissing'
  return spec.kind === 'gradedText' && !section?.grade ? 'gradeMissing' : null
}

/**
 * Whether a paper may be sealed, with a reason for each section that stands in the way. The same function
 * runs on the screen before sealing and in the trigger after it. What was written before it was no longer asked for,
 * because no level is given, stays and stands in nobody's way.
 */
export const checkPaper = (paper: Asked & { form: FormId }, sections: Sections): PaperCheck => {
  const { notRated: _, ...asked } = paper
  const onForm = sectionsFor(paper.form, asked)
  const asks = new Map(sectionsFor(paper.form, paper).map((spec) => [spec.id, spec]))
  const reasons: Record<string, Reason> = {}
  for (const id of Object.keys(sections)) {
    if (!onForm.some((spec) => spec.id === id)) reasons[id] = 'notInForm'
  }
  for (const spec of onForm) {
    const { id } = spec
    const ask = asks.get(id)
    const missing = ask && isRequired(ask, paper) ? missingIn(ask, sections[id]) : null
    const reason = reasons[id] ?? wrongIn(spec, sections[id]) ?? missing
    if (reason) reasons[id] = reason
  }
  return Object.keys(reasons).length === 0 ? { ok: true } : { ok: false, reasons }
}
