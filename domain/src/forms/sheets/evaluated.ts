import type { Decided } from '../../decision/outcome.ts'
import type { NotRated } from '../../model/not-rated.ts'
import { RATING_NAMES, RATINGS, type Rating } from '../../model/terms.ts'
import { notRatedLine } from '../../ratings/not-rated/reasons.ts'
import { type Block, paragraphs } from '../layout/layout.ts'

/** What stands in the parts of a form that others fill in after the subject; empty, or null, is left to the pen. */
export interface Evaluated {
  /** Of the head of the unit: NĐ 90, Mẫu 02, III. */
  head: string
  /** On the side of officials, and of a collective: NĐ 90 IV (Mẫu 01: III), the first block of HD 25, the end of Mẫu 01. */
  civil: {
    remark: string
    outlook: string
    decided: Decided | null
    /** Who decides, by name; empty: not known. */
    decider: string
  }
  /** On the side of the Party: the second and third block of HD 25. */
  party: { remark: string; proposed: Rating | null; notRated: NotRated | null; decided: Decided | null }
}

export const NOTHING_SAID: Evaluated = {
  head: '',
  civil: { remark: '', outlook: '', decided: null, decider: '' },
  party: { remark: '', proposed: null, notRated: null, decided: null },
}

/** What an office would ask for before it signs: which parts are still left to the pen, in the order of the form. */
export const missingIn = (
  { head, civil, party }: Evaluated,
  asks: { unit: boolean; member: boolean; official: boolean; servant: boolean },
): string[] => [
  ...(asks.servant && head === '' ? ['nhận xét của người đứng đầu đơn vị'] : []),
  ...((asks.official || asks.unit) && civil.remark === '' ? ['nhận xét của cấp có thẩm quyền'] : []),
  ...(asks.official && civil.outlook === '' ? ['nhận định chiều hướng, triển vọng phát triển'] : []),
  ...((asks.official || asks.unit) && !isSaid(civil.decided) ? ['mức xếp loại'] : []),
  ...(asks.member && party.remark === '' ? ['nhận xét của chi ủy'] : []),
  ...(asks.member && party.proposed === null && !party.notRated ? ['mức chi bộ đề xuất'] : []),
  ...(asks.member && !isSaid(party.decided) ? ['mức xếp loại đảng viên'] : []),
]

const isSaid = (decided: Decided | null): boolean =>
  decided !== null && (decided.level !== null || decided.notRated !== null)

/** The four levels as boxes; without a choice all stand empty, for whoever decides. */
export const ratingBoxes = (chosen?: Rating | null): Block => ({
  kind: 'boxes',
  label: null,
  boxes: RATINGS.map((rating) => ({ label: RATING_NAMES[rating], checked: chosen === rating })),
  stacked: true,
})

/** The same with what was decided; where no level was given, that stands in their place. */
export const decidedBoxes = (decided: Decided | null, year: number): Block =>
  decided?.notRated ? { kind: 'text', text: notRatedLine(decided.notRated, year) } : ratingBoxes(decided?.level)

/** A label and what is said under it, or a line of dots and more below for the pen. */
export const saidOrOpen = (label: string, said: string): Block[] => {
  const [first, ...more] = paragraphs(said)
  if (first?.kind !== 'text')
    return [
      { kind: 'field', label, value: null },
      { kind: 'dots', lines: 3 },
    ]
  return [{ kind: 'text', text: `${label}: ${first.text}` }, ...more]
}

/** A level in words, as a block of HD 25 has it; empty: for the pen. */
export const levelWords = (decided: Decided | null, year: number): string => {
  if (decided?.level) return `${RATING_NAMES[decided.level]}.`
  return decided?.notRated ? notRatedLine(decided.notRated, year) : ''
}
