import type { ConferenceKind } from '../../model/conference.ts'
import type { PrintedPaper } from '../layout.ts'

/** Which of one text's sheets a conference works on: Party bodies the Party form, an agency's staff the sheet of NĐ 90. */
const STYLE: Partial<Record<ConferenceKind, PrintedPaper['style']>> = {
  partyCell: 'party',
  partyGroup: 'party',
  officeStaff: 'administrative',
}

/** The sheets of one paper that lie on the table of a conference; all of them where it works on all or on none. */
export const sheetsFor = (kind: ConferenceKind, sheets: readonly PrintedPaper[]): readonly PrintedPaper[] => {
  const wanted = sheets.filter((sheet) => sheet.style === STYLE[kind])
  return wanted.length > 0 ? wanted : sheets
}
