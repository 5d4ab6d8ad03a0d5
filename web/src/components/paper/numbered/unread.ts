import type { PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import { unreadWords } from './vi.ts'

interface Shown {
  sheets: readonly PrintedPaper[]
  draft: boolean
}

/**
 * Sheets of a paper that carries a number. Where the number that it may have been given could not be read they say so on their
 * first line and are drafts: a print without it would pass for one that has none.
 */
export const asNumbered = ({ sheets, draft }: Shown, unread: boolean): Shown =>
  unread
    ? {
        draft: true,
        sheets: sheets.map((sheet) => ({
          ...sheet,
          blocks: [{ kind: 'text', text: unreadWords.unread }, ...sheet.blocks],
        })),
      }
    : { sheets, draft }
