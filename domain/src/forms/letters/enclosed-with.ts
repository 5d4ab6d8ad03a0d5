import { numberLine } from '../../docket/series.ts'
import type { GivenNumber } from '../../model/docket.ts'
import type { Issuer } from '../../model/printed.ts'
import { viDate } from '../../vi.ts'
import { inFull } from '../facts/in-full.ts'
import type { PaperStyle } from '../layout/layout.ts'

/** Kinds of numbered papers that others name, as a text calls them; a letter's number has no kind. */
const CALLED = { '': 'Công văn', TTr: 'Tờ trình', QĐ: 'Quyết định', NQ: 'Nghị quyết', TB: 'Thông báo' } as const
export type NamedType = keyof typeof CALLED

/** "Quyết định số 05-QĐ/ĐĐ, ngày 09/12/2023": number and day, once they are entered; until then the pen writes them. */
export const namedByNumber = (style: PaperStyle, type: NamedType, given: GivenNumber | null | undefined): string => {
  const number = given ? `${numberLine(style, type, given).replace(/^Số:?/, 'số')}, ngày ${viDate(given.on)}` : 'số ……'
  return `${CALLED[type]} ${number}`
}

/** With which paper an enclosure goes. */
export const enclosedWith = (
  style: PaperStyle,
  type: NamedType,
  { given, issuer }: { given?: GivenNumber | null; issuer: Pick<Issuer, 'name'> },
): string => `(Kèm theo ${namedByNumber(style, type, given)} của ${inFull(issuer.name)})`
