import type { Override } from '../../../decision/decision.ts'
import { type Decided, outcomeShown } from '../../../decision/outcome.ts'
import type { RulingPaper } from '../../../decision/ruling/ruling.ts'
import type { GivenNumber } from '../../../model/docket.ts'
import type { Issuer, SignedAs } from '../../../model/printed.ts'
import { RATING_NAMES, RATINGS } from '../../../model/terms.ts'
import { type Cells, type Line, laidTable } from '../../../tables/laid-table.ts'
import type { TableLayouts } from '../../../tables/layout.ts'
import { levelMarks } from '../../../tables/marks.ts'
import { RESULTS } from '../../../tables/rows/lists.ts'
import { upperFirst } from '../../../vi.ts'
import { viCount } from '../../../vi-count.ts'
import { supplement } from '../../appraisal/submission.ts'
import { placeOf } from '../../consultation/request-letter.ts'
import { inFull } from '../../facts/in-full.ts'
import { headOf, titleOf } from '../../layout/heads.ts'
import type { Block, PrintedPaper } from '../../layout/layout.ts'
import { enclosedWith } from '../../letters/enclosed-with.ts'
import { subjectName } from '../../minutes-paper/item-blocks.ts'
import { byGroup } from '../by-group.ts'
import { decidedBy, styleOfIssuer } from './authority.ts'

/** One subject of a paper that tells what was decided. */
export interface ResultLine extends Decided {
  name: string
  subjectKind: 'person' | 'unit'
  group: string
  post: string
  unitName: string
  /** Rules that were passed for him: on a committee's report alone. Absent: none. */
  overrides?: readonly Override[]
}

/** What such a paper states besides its subjects. */
export interface RulingFacts {
  paper: RulingPaper
  year: number
  /** Which of the track's it is, from one. */
  nth: number
  issuer: Issuer
  signature: SignedAs | null
  /** How its list was laid when it was issued; absent: by default. */
  tables?: TableLayouts | undefined
  planNumber: string
  planDate: string
  /** In the order of the process. */
  groups: readonly { id: string; name: string }[]
  /** A sentence each. */
  bases: readonly string[]
  decidedOn: string
  /** Of the draft, YYYY-MM-DD, as long as no number was entered. */
  on: string
  /** Who appraised: proposes, carries out, and takes what is asked of the result; empty: nobody did. */
  organiser: string
  /** Who is told besides; empty: nobody. */
  superior: string
  /** Whether it is of members as such: then the cell learns it, and not the agency. */
  side: 'civil' | 'party'
  given?: GivenNumber | null
  /** Of a notice: the paper that it tells of. */
  tells?: { type: 'QĐ' | 'NQ'; given: GivenNumber | null | undefined }
  /** The numbered paper in whose place it is issued. */
  replaces?: { type: 'QĐ' | 'NQ' | 'TB' | 'BC'; given: GivenNumber } | null
}

/** People on such a paper, as those as whom they are rated. */
const PEOPLE = { civil: 'cá nhân', party: 'đảng viên' } as const

export const RULING_TYPES = { decision: 'QĐ', resolution: 'NQ', notice: 'TB', report: 'BC' } as const

/** "tập thể, cá nhân", or the one of them that there is; in its own affairs the Party rates its members as such. */
export const whoWords = (
  lines: readonly Pick<ResultLine, 'subjectKind'>[],
  { side }: Pick<RulingFacts, 'side'>,
): string =>
  [
    ...(lines.some(({ subjectKind }) => subjectKind === 'unit') ? ['tập thể'] : []),
    ...(lines.some(({ subjectKind }) => subjectKind === 'person') ? [PEOPLE[side]] : []),
  ].join(', ')

/** Head of the column that names them: on a list of the Party members alone, where there are no others. */
export const listedWords = (lines: readonly Pick<ResultLine, 'subjectKind'>[], side: RulingFacts['side']): string =>
  side === 'party' ? upperFirst(whoWords(lines, { side })) : 'Tập thể, cá nhân'

/** What the paper is about, under its title and in the book of papers: it names no person. */
export const rulingAbout = (
  paper: RulingPaper,
  of: readonly Pick<ResultLine, 'subjectKind'>[],
  { year, nth, side }: Pick<RulingFacts, 'year' | 'nth' | 'side'>,
): string =>
  `${paper === 'notice' || paper === 'report' ? 'Kết quả' : 'Về việc'} xếp loại chất lượng ${whoWords(of, { side })} năm ${year}${supplement(nth)}`

const counted = (called: string, lines: readonly ResultLine[]): Block[] => {
  if (lines.length === 0) return []
  const none = lines.filter(({ level }) => level === null).length
  const levels = RATINGS.flatMap((rating) => {
    const given = lines.filter(({ level }) => level === rating).length
    return given > 0 ? [`${RATING_NAMES[rating]}: ${viCount(given)}`] : []
  })
  const all = [...levels, ...(none > 0 ? [`Không xếp loại chất lượng: ${viCount(none)}`] : [])]
  return [{ kind: 'text', text: `- ${called}: ${viCount(lines.length)}. ${all.join('; ')}.` }]
}

/** How many of each kind of subject have which level. */
export const resultSums = (lines: readonly ResultLine[], { side }: Pick<RulingFacts, 'side'>): Block[] => [
  ...counted(
    'Tập thể',
    lines.filter(({ subjectKind }) => subjectKind === 'unit'),
  ),
  ...counted(
    upperFirst(PEOPLE[side]),
    lines.filter(({ subjectKind }) => subjectKind === 'person'),
  ),
]

const cellsOf = (line: ResultLine, number: string): Cells<typeof RESULTS> => ({
  ...{ number, subject: subjectName(line), place: placeOf(line), level: outcomeShown(line) },
  ...{ post: line.post, unit: line.unitName, ...levelMarks(line.level), blank: '' },
})

/** What the list says of each, under the name of his group. */
export const resultRows = (
  lines: readonly ResultLine[],
  { groups }: Pick<RulingFacts, 'groups'>,
): Line<typeof RESULTS>[] =>
  byGroup(
    lines.map((line) => ({ ...line, name: inFull(line.name) })),
    groups.map(({ id, name }) => ({ id, name: inFull(name) })),
    cellsOf,
  )

/**
 * The list that such a paper encloses. Why somebody has no level tells of health, leave or an inquiry, and stands in the minutes
 * alone; who waits is not on it.
 */
export const resultList = (lines: readonly ResultLine[], facts: RulingFacts): PrintedPaper => {
  const { issuer, year, paper } = facts
  const style = styleOfIssuer(issuer)
  return {
    name: 'Danh sách kết quả xếp loại',
    style,
    blocks: [
      headOf(style, { issuer, number: null, placeDate: null }),
      titleOf(style, 'DANH SÁCH', [
        {
          text: `Kết quả xếp loại chất lượng ${whoWords(lines, facts)} năm ${year}${supplement(facts.nth)}`,
          bold: true,
        },
        { text: enclosedWith(style, RULING_TYPES[paper], facts, decidedBy(facts)), italic: true },
      ]),
      laidTable(RESULTS, facts.tables, resultRows(lines, facts), { subject: listedWords(lines, facts.side) }),
      { kind: 'text', text: `Danh sách có ${viCount(lines.length)} trường hợp./.` },
    ],
  }
}
