import { SECTION_MAX } from '@kiemdiem/domain/forms/paper/form'
import type { Section, Sections } from '@kiemdiem/domain/model/paper'
import { GRADE_NAMES, RATING_NAMES } from '@kiemdiem/domain/model/terms'
import { tidy } from '@kiemdiem/domain/vi'
import { joinTexts } from '../../../lib/autosave/joining/join-texts.ts'
import type { Held, Saved, Shape, Writing } from '../../../lib/autosave/shape.ts'
import { isRecord } from '../../../lib/kept/store/local-drafts.ts'

/** What a writer puts into a section; `rev` and `by` belong to saving. */
export type Content = Pick<Section, 'text' | 'grade' | 'rating'>
export type HeldSection = Held<Content>
export type WritingPaper = Writing<Content>

/** As it is stored; absent keys stay absent. */
export const tidied = (content: Content): Content =>
  content.text === undefined ? content : { ...content, text: tidy(content.text) }

const toSaved = ({ rev, by, ...content }: Section): Saved<Content> => ({ rev, by, content })

/** The sections of a draft as saving knows them. */
export const savedSections = (sections: Sections): Record<string, Saved<Content>> =>
  Object.fromEntries(Object.entries(sections).map(([id, section]) => [id, toSaved(section)]))

/** What a section says; nothing where there is none. */
export const contentOf = (section: Section | undefined): Content => (section ? toSaved(section).content : {})

/** Same for a reader: a missing text is an empty one. */
const same = (a: Content, b: Content): boolean =>
  (a.text ?? '') === (b.text ?? '') && a.grade === b.grade && a.rating === b.rating

/** The one way letters are counted, for the counter, the limit and the server alike. */
export const lengthOf = (content: Content): number => tidy(content.text ?? '').length

export const isTooLong = (content: Content): boolean => lengthOf(content) > SECTION_MAX

/** Both texts as one; a choice of levels stays mine. */
const bothOf = (mine: Content, theirs: Content): Content => {
  const text = joinTexts(theirs.text ?? '', mine.text ?? '')
  return { ...theirs, ...mine, ...(text !== '' && { text }) }
}

const isOneOf = (value: unknown, names: object): boolean =>
  value === undefined || (typeof value === 'string' && Object.hasOwn(names, value))

const isContent = (value: Readonly<Record<string, unknown>>): boolean =>
  (value.text === undefined || typeof value.text === 'string') &&
  isOneOf(value.grade, GRADE_NAMES) &&
  isOneOf(value.rating, RATING_NAMES)

/** A section is one field: two who wrote it differently are asked, nothing is merged by itself (design §4). */
export const SECTION: Shape<Content> = {
  blank: {},
  tidied,
  same,
  fits: (content) => !isTooLong(content),
  merge: (_base, mine, theirs) => ({ merged: mine, clashes: same(tidied(mine), theirs) ? [] : ['section'] }),
  settle: (mine, theirs, _clashes, choice) => (choice === 'theirs' ? theirs : bothOf(mine, theirs)),
  read: (stored) => (isRecord(stored) && isContent(stored) ? (stored as Content) : null),
  rejoins: false,
}
