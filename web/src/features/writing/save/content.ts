import { SECTION_MAX } from '@kiemdiem/domain/forms/paper/form'
import type { Section } from '@kiemdiem/domain/model/paper'
import { tidy } from '@kiemdiem/domain/vi'

/** What a writer puts into a section; `rev` and `by` belong to saving. */
export type Content = Pick<Section, 'text' | 'grade' | 'rating'>

/** As it is stored; absent keys stay absent. */
export const tidied = (content: Content): Content =>
  content.text === undefined ? content : { ...content, text: tidy(content.text) }

export const contentOf = (section: Section | null): Content => {
  if (section === null) return {}
  const { rev: _rev, by: _by, ...content } = section
  return content
}

/** Same for a reader: a missing text is an empty one. */
export const same = (a: Content, b: Content): boolean =>
  (a.text ?? '') === (b.text ?? '') && a.grade === b.grade && a.rating === b.rating

export const isEmpty = (content: Content): boolean => same(content, {})

/** The one way letters are counted, for the counter, the limit and the server alike. */
export const lengthOf = (content: Content): number => tidy(content.text ?? '').length

export const isTooLong = (content: Content): boolean => lengthOf(content) > SECTION_MAX

/** Both texts, theirs first; a choice of levels stays mine. */
export const joined = (theirs: Content, mine: Content): Content => {
  const texts = [theirs.text, mine.text].filter((text) => text !== undefined && text.trim() !== '')
  return { ...theirs, ...mine, ...(texts.length > 0 ? { text: texts.join('\n\n') } : {}) }
}
