import { checkPaper } from '../forms/paper/check-paper.ts'
import { isRequired, sectionsFor } from '../forms/paper/form.ts'
import type { Draft, Paper } from '../model/paper.ts'

export interface DraftProgress {
  /** Nothing is in the text yet. */
  empty: boolean
  /** Required sections that could be sealed as they are. */
  done: number
  required: number
}

/** How far a draft has come, counted by the same check that seals it: "6/11 mục". */
export const draftProgress = (
  paper: Pick<Paper, 'form' | 'partyMember' | 'suggestions'>,
  draft: Pick<Draft, 'sections'>,
): DraftProgress => {
  const required = sectionsFor(paper.form, paper).filter((spec) => isRequired(spec, paper))
  const check = checkPaper(paper, draft.sections)
  return {
    empty: Object.keys(draft.sections).length === 0,
    done: check.ok ? required.length : required.filter((spec) => !(spec.id in check.reasons)).length,
    required: required.length,
  }
}
