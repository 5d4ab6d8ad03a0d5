import { checkPaper } from '@kiemdiem/domain/forms/paper/check-paper'
import { askedAs, FORMS, isAsked, isRequired } from '@kiemdiem/domain/forms/paper/form'
import type { FormItem, FormPart, SectionSpec } from '@kiemdiem/domain/forms/paper/form-spec'
import type { Paper, Reason, Sections } from '@kiemdiem/domain/model/paper'
import { writingWords } from '../vi.ts'
import type { EntryState } from './entry-state.ts'

/** One numbered heading with what is asked under it: a screen of its own on phones. */
export interface Entry {
  /** "I.2", "II.1", "III": also the anchor, as `muc-I.2`. */
  number: string
  part: FormPart
  item: FormItem
  specs: readonly SectionSpec[]
  /** First of its part: the part's heading stands above it. */
  opensPart: boolean
}

type Asked = Pick<Paper, 'form' | 'partyMember' | 'suggestions' | 'notRated'>

/** The form as this subject is asked it. */
export const entriesOf = (paper: Asked): Entry[] =>
  FORMS[paper.form].parts.flatMap((part) =>
    part.items.flatMap((item, at): Entry[] => {
      const specs = item.sections.filter((spec) => isAsked(spec, paper)).map((spec) => askedAs(spec, paper))
      const number = item.number ? `${part.number}.${item.number}` : part.number
      return specs.length === 0 ? [] : [{ number, part, item, specs, opensPart: at === 0 }]
    }),
  )

/** What a box is called beside its heading; null where the heading says all. */
export const labelOf = (spec: SectionSpec, paper: Pick<Paper, 'suggestions'>): string | null =>
  spec.issue !== undefined && paper.suggestions > 0 ? writingWords.answerTo(spec.issue) : (spec.label ?? null)

/** What a reader of the outline calls it. */
export const titleOf = (entry: Entry): string => entry.item.heading || entry.part.heading

/** Reason for each section that is not ready, by the same check that seals (check-paper.ts). */
export const reasonsOf = (paper: Asked, sections: Sections): Record<string, Reason> => {
  const check = checkPaper(paper, sections)
  return check.ok ? {} : check.reasons
}

const isStarted = (sections: Sections, id: string): boolean => {
  const section = sections[id]
  return Boolean(section?.text?.trim() || section?.grade || section?.rating)
}

/** empty: nothing yet of what is required; started: some; enough: could be sealed; optional: may stay empty. */
export const stateOf = (
  entry: Entry,
  paper: Asked,
  sections: Sections,
  reasons: Record<string, Reason>,
): EntryState => {
  const started = entry.specs.some((spec) => isStarted(sections, spec.id))
  if (entry.specs.some((spec) => spec.id in reasons)) return started ? 'started' : 'empty'
  return started || entry.specs.some((spec) => isRequired(spec, paper)) ? 'enough' : 'optional'
}

/** Id of the control of a section, for error summaries and links. */
export const fieldOf = (id: string): string => `o-${id}`
export const gradeFieldOf = (spec: SectionSpec): string =>
  spec.kind === 'gradedText' ? `${fieldOf(spec.id)}-cap-do` : fieldOf(spec.id)

/** Where a reason is put right: the grade has a control of its own. */
export const targetOf = (spec: SectionSpec, reason: Reason): string =>
  reason === 'gradeMissing' ? gradeFieldOf(spec) : fieldOf(spec.id)

/** The entry that holds a control. */
export const entryOfField = (entries: readonly Entry[], target: string): Entry | undefined =>
  entries.find((entry) => entry.specs.some((spec) => target === fieldOf(spec.id) || target === gradeFieldOf(spec)))
