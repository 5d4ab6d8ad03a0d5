import type { TableLine } from '../../appraisal/table/table.ts'
import type { Issuer } from '../../model/printed.ts'
import type { Process } from '../../model/process.ts'
import { laidTable } from '../../tables/laid-table.ts'
import type { TableLayouts } from '../../tables/layout.ts'
import { APPRAISAL } from '../../tables/rows/appraisal.ts'
import { SETS } from '../../tables/rows/decision.ts'
import { viCount } from '../../vi-count.ts'
import { cellsOf, roman } from '../appraisal/cells.ts'
import { headOf, titleOf } from '../layout/heads.ts'
import type { Block, PrintedPaper } from '../layout/layout.ts'
import type { PageFormat } from '../layout/pages.ts'
import { decisionAbout } from './about.ts'

/** A line with the number that it has on the table, whoever's set it stands in. */
interface NumberedLine {
  number: number
  line: TableLine
}

export interface SetGroup {
  group: string
  name: string
  lines: readonly NumberedLine[]
}

/** A member's set: its number, whose it is, and the groups to which he belongs himself. */
export interface MemberSet {
  number: number
  name: string
  post: string
  own: readonly string[]
}

export interface SetFacts {
  issuer: Issuer
  year: number
  process: Pick<Process, 'bodies'>
  page: PageFormat
  /** How the table is laid today; absent: by default. */
  tables?: TableLayouts | undefined
}

const COLLECTED = 'Thu hồi sau hội nghị. Không sao chụp.'

const tableOf = (groups: readonly SetGroup[], { process, tables }: SetFacts): Block =>
  laidTable(
    APPRAISAL,
    tables,
    groups.flatMap(({ name, lines }, at) => [
      `${roman(at + 1)}. ${name}`,
      ...lines.map(({ line, number }) => cellsOf(line, number, process.bodies)),
    ]),
  )

const paper = (name: string, title: string, blocks: readonly Block[], facts: SetFacts): PrintedPaper => ({
  ...{ name, style: 'party' as const, page: facts.page },
  blocks: [
    headOf('party', { issuer: facts.issuer, number: null, placeDate: null }),
    titleOf('party', title, [
      { text: decisionAbout(facts.year), bold: true },
      { text: COLLECTED, italic: true },
    ]),
    ...blocks,
  ],
})

const whose = ({ name, post }: MemberSet): string => `đồng chí ${name}${post && `, ${post}`}`

const namesOf = (groups: readonly SetGroup[]): string => groups.map(({ name }) => `“${name}”`).join(', ')

/**
 * One member's set of the table and, where he belongs to groups of it, the annex with these, which the recorder keeps: a member does
 * not read what is proposed of his own group before the meeting.
 */
const ofMember = (set: MemberSet, groups: readonly SetGroup[], facts: SetFacts): PrintedPaper[] => {
  const own = groups.filter(({ group }) => set.own.includes(group))
  const others = groups.filter(({ group }) => !set.own.includes(group))
  const number = viCount(set.number)
  const left: Block[] =
    own.length === 0
      ? []
      : [
          {
            kind: 'note',
            text: `Nhóm ${namesOf(own)} có tên đồng chí, ở phụ lục do đồng chí được giao ghi kết quả giữ.`,
          },
        ]
  return [
    paper(
      `Bộ số ${number}`,
      `BỘ TÀI LIỆU SỐ ${number}`,
      [{ kind: 'text', text: `Giao ${whose(set)}.` }, tableOf(others, facts), ...left],
      facts,
    ),
    ...(own.length === 0
      ? []
      : [
          paper(
            `Phụ lục bộ số ${number}`,
            `PHỤ LỤC BỘ TÀI LIỆU SỐ ${number}`,
            [
              { kind: 'text', text: `Đồng chí được giao ghi kết quả giữ; không giao ${whose(set)}.` },
              tableOf(own, facts),
            ],
            facts,
          ),
        ]),
  ]
}

/** Who got which set, and that it came back: signed in the room. */
const handedOut = (sets: readonly MemberSet[], facts: SetFacts): PrintedPaper => ({
  ...paper(
    'Giao, nhận tài liệu',
    'DANH SÁCH GIAO, NHẬN VÀ THU HỒI TÀI LIỆU',
    [
      laidTable(
        SETS,
        facts.tables,
        sets.map(({ number, name, post }) => ({
          ...{ set: viCount(number), name, post, signed: '', backAt: '', signedBack: '', blank: '' },
        })),
      ),
    ],
    facts,
  ),
})

/** "Bộ tài liệu đánh số": a set for each member, its annex, and the list of who got and gave back which. */
export const memberSets = (
  sets: readonly MemberSet[],
  groups: readonly SetGroup[],
  facts: SetFacts,
): PrintedPaper[] => [handedOut(sets, facts), ...sets.flatMap((set) => ofMember(set, groups, facts))]
