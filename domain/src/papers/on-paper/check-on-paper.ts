import { checkPaper, type PaperCheck } from '../../forms/paper/check-paper.ts'
import { sectionsFor } from '../../forms/paper/form.ts'
import type { Paper, Reason, Revision } from '../../model/paper.ts'

/**
 * Whether what was entered from paper may stand: a typed text is held to what any other is, but for the levels that the
 * subject gave itself, which may be unknown; without a text nothing else may be there.
 */
export const checkOnPaper = (
  paper: Pick<Paper, 'form' | 'partyMember' | 'suggestions' | 'notRated'>,
  { sections, onPaper }: Pick<Revision, 'sections' | 'onPaper'>,
): PaperCheck => {
  const check = checkPaper(paper, sections)
  const found = check.ok ? [] : Object.entries(check.reasons)
  const ratings = new Set(sectionsFor(paper.form, paper).flatMap(({ id, kind }) => (kind === 'rating' ? [id] : [])))
  const untyped = Object.keys(sections).filter((id) => !ratings.has(id))
  const reasons: Record<string, Reason> = onPaper?.typed
    ? Object.fromEntries(found.filter(([, reason]) => reason !== 'ratingMissing'))
    : Object.fromEntries(untyped.map((id) => [id, 'notInForm']))
  return Object.keys(reasons).length === 0 ? { ok: true } : { ok: false, reasons }
}
