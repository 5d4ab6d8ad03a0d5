import type { PrintedPaper } from '../layout/layout.ts'
import { opening } from './on-paper-sheets.ts'

/**
 * What others fill in of a form, under its head: where the text itself lies on the signed paper, or is not for whoever prints. It
 * begins after the subject's own signature, the first of every form.
 */
export const evaluationOnly = (sheet: PrintedPaper): PrintedPaper => {
  const signed = sheet.blocks.findIndex(({ kind }) => kind === 'signature')
  return {
    ...sheet,
    blocks: [
      ...opening(sheet),
      { kind: 'note', text: '(Phần nhận xét, đánh giá, xếp loại; kèm theo bản đã ký)' },
      ...sheet.blocks.slice(signed + 1),
    ],
  }
}
