import { viDate } from '../../vi.ts'
import type { PrintedPaper } from './layout.ts'

/**
 * Sheets whose facts were recorded after they were sealed or confirmed say so at their end, with the day; `recordedOn` absent:
 * they were stored then, and the sheets are as they were.
 */
export const saidRecorded = (
  sheets: readonly PrintedPaper[],
  { recordedOn }: { recordedOn?: string | undefined },
): PrintedPaper[] =>
  sheets.map((sheet) =>
    recordedOn === undefined
      ? sheet
      : {
          ...sheet,
          blocks: [
            ...sheet.blocks,
            { kind: 'note', text: `(Chức vụ, đơn vị, người ký trên văn bản này ghi lại ngày ${viDate(recordedOn)}.)` },
          ],
        },
  )
