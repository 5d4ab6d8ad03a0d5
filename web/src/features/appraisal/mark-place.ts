import { MARK_TEXT_MAX, type Mark, PENDING, PENDING_WORDS, type Pending } from '@kiemdiem/domain/appraisal/mark'
import { paths } from '@kiemdiem/domain/ids'
import { RATING_NAMES, RATINGS, type Rating } from '@kiemdiem/domain/model/terms'
import type { DocumentPlace, DocumentWords } from '../../lib/autosave/document/use-document.ts'
import { type Fields, fieldsShape } from '../../lib/autosave/joining/fields.ts'
import type { Line } from './lines.ts'
import { markWords } from './vi.ts'

/** What is typed of one subject. */
export type Marked = Pick<Mark, 'level' | 'pending' | 'reason' | 'remark'>

const BLANK: Marked = { level: null, pending: null, reason: '', remark: '' }

const isLevel = (value: unknown): value is Rating => RATINGS.some((each) => each === value)
const isPending = (value: unknown): value is Pending => PENDING.some((each) => each === value)

/** A kept copy may be damaged: what each field may be. */
const isValue = (key: string, value: unknown): boolean => {
  if (key === 'level') return value === null || isLevel(value)
  if (key === 'pending') return value === null || isPending(value)
  return (key === 'reason' || key === 'remark') && typeof value === 'string'
}

const shape = fieldsShape({ ...BLANK }, MARK_TEXT_MAX, isValue)

const words: DocumentWords = {
  field: (key) => markWords.fields[key as keyof Marked] ?? '',
  value: (value) => (isLevel(value) ? RATING_NAMES[value] : isPending(value) ? PENDING_WORDS[value] : null),
  somebody: markWords.somebody,
  restore: markWords.restore,
  refused: markWords.refused,
}

const fieldsOf = ({ level, pending, reason, remark }: Mark): Fields => ({ level, pending, reason, remark })

/** Where the mark of a line is saved, and as what. */
export const markPlace = (uid: string, campaign: string, { reviewId, scope, track }: Line): DocumentPlace<Mark> => ({
  ...{ uid, shape, words, fieldsOf, knownMissing: false },
  ...{ path: paths.mark(reviewId), whole: `${campaign}_tham-dinh`, part: reviewId },
  documentOf: (fields) => ({ ...BLANK, ...fields, id: reviewId, scope, campaign, track }),
})
