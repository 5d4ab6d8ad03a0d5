import type { AnswerOf, InputOf } from '@kiemdiem/domain/commands'
import type { SecrecyMark } from '@kiemdiem/domain/model/paper'
import { isRealDate } from '@kiemdiem/domain/time'
import { isLike } from '../../lib/kept/is-like.ts'
import { isRecord } from '../../lib/kept/store/local-drafts.ts'

/** What the form asks of this subject, as the command tells it. */
export type AskedOf = AnswerOf<'enterPaper'>['asked']
export type Typed = InputOf<'enterPaper'>['sections']

/** What has been entered so far. What turns out to bear a mark must leave no copy. */
export interface Entry {
  mark: SecrecyMark | ''
  basis: string
  paperDate: string
  keptAt: string
  number: string
  typed: boolean
  sections: Typed
}

export const NOTHING_ENTERED = {
  ...{ basis: 'Bản giấy đã ký', paperDate: '', keptAt: '', number: '' },
  ...{ typed: false, sections: {} as Typed },
}

/** Asks what the form asks: an entry of which nothing is stored. The day stands for none: the command's input must have one. */
export const asking = (paperId: string, key: string): InputOf<'enterPaper'> => ({
  ...{ ...NOTHING_ENTERED, paperDate: '2000-01-01', mark: 'none', paperId, preview: true, key },
})

const isSections = (value: unknown): boolean => isRecord(value) && Object.values(value).every(isRecord)

/** What was kept of an entry without a mark; a damaged copy counts as none. */
export const restored = (kept: unknown): Entry | null =>
  isRecord(kept) &&
  kept.mark === 'none' &&
  isLike(kept, NOTHING_ENTERED) &&
  (kept.sections === undefined || isSections(kept.sections))
    ? { ...NOTHING_ENTERED, ...kept, mark: 'none' }
    : null

/** Another mark throws away what was typed: with one, nothing may be here. */
export const withMark = (entry: Entry, mark: Entry['mark']): Entry =>
  mark === 'none' ? { ...entry, mark } : { ...entry, mark, typed: false, sections: {} }

/** As it is sent: without a text only the levels, and what is empty is left out. Null while something is missing. */
export const toSend = (entry: Entry, ratings: ReadonlySet<string>) => {
  const { mark, basis, paperDate, keptAt, number, typed } = entry
  const placed = [basis, keptAt].every((text) => text.trim() !== '') && isRealDate(paperDate)
  if (mark === '' || !placed || (mark !== 'none' && number.trim() === '')) return null
  const sections = Object.fromEntries(
    Object.entries(entry.sections).filter(
      ([id, { text, grade, rating }]) => (typed || ratings.has(id)) && Boolean(text?.trim() || grade || rating),
    ),
  )
  return { mark, basis, paperDate, keptAt, number, typed, sections }
}
