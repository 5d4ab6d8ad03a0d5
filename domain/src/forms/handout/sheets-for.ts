import type { ConferenceKind } from '../../model/conference-kind.ts'
import type { PrintedPaper } from '../layout/layout.ts'

/**
 * The sheets of one paper that lie on the table of a conference; all of them where it works on all or on none. `sheet`: which
 * it works on, Party bodies on the Party form, an agency's staff on the sheet of NĐ 90.
 */
export const sheetsFor = (sheet: ConferenceKind['sheet'], sheets: readonly PrintedPaper[]): readonly PrintedPaper[] => {
  const wanted = sheets.filter(({ style }) => style === sheet)
  return wanted.length > 0 ? wanted : sheets
}
