import type { Paper, Revision, Section, Sections } from '../../model/paper.ts'
import { tidy } from '../../vi.ts'

/** Letters of the sentence why a returned text is sent again word for word; the rules hold the same number. */
export const SAME_BECAUSE_MAX = 1_000

const bare = (text: string | undefined): string =>
  tidy(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()

/** Whether a section says the same in both versions: blanks, and who saved it how often, do not count. */
export const sameSection = (before: Section | undefined, after: Section | undefined): boolean =>
  bare(before?.text) === bare(after?.text) && before?.grade === after?.grade && before?.rating === after?.rating

/** Whether two versions of a paper say the same. */
export const sameText = (before: Sections, after: Sections): boolean =>
  [...Object.keys(before), ...Object.keys(after)].every((id) => sameSection(before[id], after[id]))

/**
 * What stands against a returned text that comes again: nothing in it differs and no sentence says why, or a sentence
 * says that nothing differs and something does. Of a version completed after a conference nothing was asked.
 */
export const resentReason = (
  { state }: Pick<Paper, 'state'>,
  before: Revision | null,
  sealed: Revision,
): 'sameText' | 'notSameText' | null => {
  const same = state === 'returned' && before !== null && sameText(before.sections, sealed.sections)
  if (!same) return sealed.sameBecause === undefined ? null : 'notSameText'
  return bare(sealed.sameBecause) === '' ? 'sameText' : null
}
