import { RATING_NAMES } from '../../model/terms.ts'
import { viDate } from '../../vi.ts'
import type { SheetOutside } from './on-sheet.ts'
import { OUTSIDE_STANCE_NAMES } from './outside-stance.ts'

type Answer = NonNullable<SheetOutside['answer']>

/** What a dispatch says of one subject: the stance, and the level where it gives one. */
export const replyInWords = ({ stance, level }: Pick<Answer, 'stance' | 'level'>): string =>
  level === null ? OUTSIDE_STANCE_NAMES[stance] : `${OUTSIDE_STANCE_NAMES[stance]}: ${RATING_NAMES[level]}`

/** "theo Công văn số 12-CV/ĐU ngày 05/12/2023" */
export const byDispatch = ({ document, on }: Pick<Answer, 'document' | 'on'>): string =>
  `theo Công văn số ${document} ngày ${viDate(on)}`

/** One body outside in a cell of the table: what it says by which dispatch, or that it has not answered yet. */
export const outsideInWords = ({ name, until, answer }: SheetOutside): string =>
  answer ? `${name}: ${replyInWords(answer)} (${byDispatch(answer)})` : `${name}: chưa trả lời (hạn ${viDate(until)})`
