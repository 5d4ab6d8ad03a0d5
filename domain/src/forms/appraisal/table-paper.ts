import type { Table } from '../../appraisal/table/table.ts'
import type { GivenNumber } from '../../model/docket.ts'
import type { Process } from '../../model/process.ts'
import { RATING_NAMES, RATINGS } from '../../model/terms.ts'
import { isShown, laidTable, type Line as TableLine } from '../../tables/laid-table.ts'
import { APPRAISAL } from '../../tables/rows/appraisal.ts'
import { viInstant } from '../../vi.ts'
import { viCount } from '../../vi-count.ts'
import { headOf, titleOf } from '../layout/heads.ts'
import type { Block, Line, PrintedPaper } from '../layout/layout.ts'
import type { PageFormat } from '../layout/pages.ts'
import { signatureOf } from '../layout/signature.ts'
import { enclosedWith } from '../letters/enclosed-with.ts'
import { VOTES_NOTE } from '../letters/proposal-list.ts'
import { cellsOf, hiddenNote, roman } from './cells.ts'
import { type SubmissionFacts, supplement } from './submission.ts'

export interface TableFacts extends SubmissionFacts {
  process: Pick<Process, 'bodies'>
  /** Until when it holds what was entered; null: it was handed over. */
  asOf: Date | null
  /** Number and day of the report itself; its number null: not given yet. Absent: a table of before its report had one. */
  report?: { given: GivenNumber | null }
}

const QUOTA = 'Tỷ lệ hoàn thành xuất sắc nhiệm vụ'

/** Head of the table: who submits it; its letter carries number and day. */
export const tableHead = ({ issuer }: Pick<TableFacts, 'issuer'>) =>
  headOf('party', { issuer, number: null, placeDate: null })

/** The lines under the title of the table, in print and file. */
export const tableTitle = (facts: TableFacts): { title: string; summary: Line[] } => ({
  title: 'BẢNG TỔNG HỢP, THẨM ĐỊNH',
  summary: [
    {
      text: `Đề xuất đánh giá, xếp loại chất lượng tập thể, cá nhân năm ${facts.year}${supplement(facts.nth)}`,
      bold: true,
    },
    {
      text: facts.asOf ? `(Số liệu đến ${viInstant(facts.asOf)})` : enclosedWith('party', 'TTr', facts),
      italic: true,
    },
  ],
})

/** How many are proposed at each level, and how many at none. */
export const levelTotals = ({ groups }: Pick<Table, 'groups'>): string => {
  const lines = groups.flatMap((each) => each.lines)
  const none = lines.filter(({ level }) => level === null).length
  return [
    `Tổng số: ${viCount(lines.length)}`,
    ...RATINGS.map((rating) => {
      const count = lines.filter(({ level }) => level === rating).length
      return `${RATING_NAMES[rating]}: ${viCount(count)}`
    }),
    ...(none > 0 ? [`Chưa có mức, không xếp loại: ${viCount(none)}`] : []),
  ].join('; ')
}

/** What the rules say of a group, as its heading in the table says it. */
export const quotaLine = ({ quota, before }: Table['groups'][number]): string | null => {
  if (!quota) return null
  const counted = before.length > 0 ? ` Đã tính cả ${viCount(before.length)} trường hợp trình trước.` : ''
  return `${QUOTA}: ${quota.text}${counted}`
}

/** What the table says, line by line, under what holds of each group. */
export const tableRows = (
  { groups }: Table,
  { process }: Pick<TableFacts, 'process'>,
): TableLine<typeof APPRAISAL>[] => {
  let number = 0
  return groups.flatMap((group, at) => [
    [`${roman(at + 1)}. ${group.name}`, quotaLine(group)].filter((each) => each !== null).join('\n'),
    ...group.lines.map((line) => {
      number += 1
      return cellsOf(line, number, process.bodies)
    }),
  ])
}

/**
 * "Bảng tổng hợp, thẩm định" as it is laid on the table: groups with what the rules say of each, numbered through, and who is not
 * on it because the reader belongs to his group.
 */
export const tablePaper = (table: Table, facts: TableFacts, page: PageFormat): PrintedPaper => {
  const { title, summary } = tableTitle(facts)
  const hidden = hiddenNote(table.hidden)
  const signed = signatureOf(facts.signature)
  return {
    name: 'Bảng tổng hợp, thẩm định',
    style: 'party',
    page,
    blocks: [
      tableHead(facts),
      titleOf('party', title, summary),
      laidTable(APPRAISAL, facts.tables, tableRows(table, facts)),
      ...(isShown(APPRAISAL, 'votes', facts.tables) ? [{ kind: 'note', text: VOTES_NOTE } satisfies Block] : []),
      { kind: 'text', text: `${levelTotals(table)}.` },
      ...(hidden ? [{ kind: 'text', text: hidden } satisfies Block] : []),
      {
        kind: 'signatures',
        left: { lines: [{ text: 'NGƯỜI LẬP BẢNG', bold: true }], name: null },
        right: signed,
      },
    ],
  }
}
