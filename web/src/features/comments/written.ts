import type { Comment, Written } from '@kiemdiem/domain/decision/comment/comment'
import { asksOutlook } from '@kiemdiem/domain/decision/comment/comment'
import { beginsWith, type Said } from '@kiemdiem/domain/decision/comment/read-said'
import { isEmpty } from '@kiemdiem/domain/vi'
import type { CommentLine } from '../../lib/data/comment-lines.ts'

/** What somebody has typed of one subject and not saved. */
export type Typed = Partial<Pick<Comment, 'remark' | 'outlook'>> & { seen?: number }

export interface LineText {
  line: CommentLine
  remark: string
  outlook: string
  asksOutlook: boolean
  /** Number of what was there when the typing began, or is there now; 0: nothing. */
  seen: number
  state: 'filled' | 'changed' | 'saved' | 'empty'
}

/** What stands in the fields of one line: what was typed, else what is saved, else what was said before. */
export const lineText = (
  line: CommentLine,
  { typed, written, said }: { typed: Typed | undefined; written: Written | undefined; said: Said | undefined },
): LineText => {
  const asks = asksOutlook({ side: line.side, subjectKind: line.row.subjectKind })
  const remark = typed?.remark ?? written?.remark ?? (said ? beginsWith(said) : '')
  const outlook = asks ? (typed?.outlook ?? written?.outlook ?? '') : ''
  const changed = typed !== undefined && (remark !== (written?.remark ?? '') || outlook !== (written?.outlook ?? ''))
  const state = changed ? 'changed' : written ? 'saved' : isEmpty(remark) ? 'empty' : 'filled'
  return { line, remark, outlook, asksOutlook: asks, seen: typed?.seen ?? written?.number ?? 0, state }
}

/** What a save would send of a group: what differs from what is saved, and is not empty. */
export const toSave = (texts: readonly LineText[]): LineText[] =>
  texts.filter(({ state, remark }) => (state === 'changed' || state === 'filled') && !isEmpty(remark))
