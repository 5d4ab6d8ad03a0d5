import type { Revision } from '../../model/paper.ts'
import { RATING_NAMES } from '../../model/terms.ts'
import { onPaperLine } from '../../papers/on-paper/words.ts'
import type { Block, PrintedPaper } from '../layout/layout.ts'

/** Everything above the first heading: head, title, fields. */
export const opening = ({ blocks }: PrintedPaper): readonly Block[] => {
  const first = blocks.findIndex(({ kind }) => kind === 'heading')
  return first < 0 ? blocks : blocks.slice(0, first)
}

/**
 * The sheets of a revision as they print, where it was entered from a signed paper: a typed text says on each sheet where
 * its original is; of any other one sheet stands for it, with that and the level that the subject gave itself, if known.
 */
export const onPaperSheets = (
  sheets: readonly PrintedPaper[],
  { onPaper, sections }: Pick<Revision, 'onPaper' | 'sections'>,
): readonly PrintedPaper[] => {
  if (!onPaper) return sheets
  const where = onPaperLine(onPaper)
  if (onPaper.typed)
    return sheets.map((sheet) => {
      const note = { kind: 'note' as const, text: `(Nhập theo ${onPaper.basis}. ${where})` }
      const head = opening(sheet)
      return { ...sheet, blocks: [...head, note, ...sheet.blocks.slice(head.length)] }
    })
  const [first] = sheets
  const ratings = [
    ['Tự nhận mức xếp loại', (sections.civilRating ?? sections.collectiveRating)?.rating],
    ['Tự nhận mức xếp loại đảng viên', sections.partyRating?.rating],
  ] as const
  const known = ratings.flatMap(([label, rating]): Block[] =>
    rating ? [{ kind: 'field', label, value: RATING_NAMES[rating] }] : [],
  )
  return first
    ? [
        {
          ...first,
          blocks: [...opening(first), { kind: 'text', text: `${where}. Nội dung không nhập vào hệ thống.` }, ...known],
        },
      ]
    : []
}
