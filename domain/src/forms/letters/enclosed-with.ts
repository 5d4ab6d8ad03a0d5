import { numberLine } from '../../docket/series.ts'
import type { GivenNumber } from '../../model/docket.ts'
import type { Issuer } from '../../model/printed.ts'
import { viDate, viDateInWords } from '../../vi.ts'
import { inFull } from '../facts/in-full.ts'
import type { PaperStyle } from '../layout/layout.ts'

/** Kinds of numbered papers that others name, as a text calls them; a letter's number has no kind. */
const CALLED = {
  '': 'Công văn',
  TTr: 'Tờ trình',
  QĐ: 'Quyết định',
  NQ: 'Nghị quyết',
  TB: 'Thông báo',
  BC: 'Báo cáo',
} as const
export type NamedType = keyof typeof CALLED

/** A day in a text: in figures on papers of the Party, in words on administrative ones (NĐ 30). */
export const onDay = (style: PaperStyle, date: string): string =>
  style === 'party' ? `ngày ${viDate(date)}` : viDateInWords(date)

/** The same after the number of a paper. */
export const dated = (style: PaperStyle, date: string): string =>
  `${style === 'party' ? ',' : ''} ${onDay(style, date)}`

/** "Quyết định số 05-QĐ/ĐĐ", numbered as papers of this style are. */
export const calledByNumber = (style: PaperStyle, type: NamedType, given: GivenNumber): string =>
  `${CALLED[type]} ${numberLine(style, type, given).replace(/^Số:?/, 'số')}`

/** "Quyết định số 05-QĐ/ĐĐ, ngày 09/12/2023": number and day, once they are entered; until then the pen writes them. */
export const namedByNumber = (style: PaperStyle, type: NamedType, given: GivenNumber | null | undefined): string =>
  given ? `${calledByNumber(style, type, given)}${dated(style, given.on)}` : `${CALLED[type]} số ……`

/** With which paper an enclosure goes. `by`: who issued it, where that is not the body on its head. */
export const enclosedWith = (
  style: PaperStyle,
  type: NamedType,
  { given, issuer }: { given?: GivenNumber | null; issuer: Pick<Issuer, 'name'> },
  by: string = inFull(issuer.name),
): string => `(Kèm theo ${namedByNumber(style, type, given)} của ${by})`
