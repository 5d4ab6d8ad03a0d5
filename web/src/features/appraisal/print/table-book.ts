import { shareOf } from '@kiemdiem/domain/appraisal/table/share-of'
import type { Table, TableGroup, TableLine } from '@kiemdiem/domain/appraisal/table/table'
import { cellsOf, hiddenNote, roman } from '@kiemdiem/domain/forms/appraisal/cells'
import { quotaLine, type TableFacts, tableHead, tableTitle } from '@kiemdiem/domain/forms/appraisal/table-paper'
import { signatureOf } from '@kiemdiem/domain/forms/layout/signature'
import { VOTES_NOTE } from '@kiemdiem/domain/forms/letters/proposal-list'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import { RATING_NAMES, RATINGS } from '@kiemdiem/domain/model/terms'
import { allowed, type Share } from '@kiemdiem/domain/pack/shape/quota'
import { columnLetter } from '@kiemdiem/domain/registry/import/table/cell'
import { isShown, type ShownColumn, shownColumns } from '@kiemdiem/domain/tables/laid-table'
import { APPRAISAL } from '@kiemdiem/domain/tables/rows/appraisal'
import { type LaidCell, type LaidRow, type LaidSheet, type Look, laidBook } from '../../../lib/files/book/laid-sheet.ts'
import { across as acrossIn, BLANK, headRows, lookOf, signatureRows } from '../../../lib/files/book/paper-rows.ts'
import { bookWords as words } from './vi.ts'

const COUNTS = [words.total, ...RATINGS.map((rating) => RATING_NAMES[rating]), words.none, words.allowed]
/** Columns of the sums, which stand below the table however few that has. */
const SUMS = COUNTS.length + 3
/** Columns of the head that belong to who issues; the rest to the name of the Party. */
const LEFT = 4
/** Letters in a hundredth of the width of a page. */
const LETTERS = 1.7

type Across = (look: Look, content: string) => LaidCell

const titleRows = (facts: TableFacts, across: Across): LaidRow[] => {
  const { title, summary } = tableTitle(facts)
  return [
    { cells: [across('title', title)] },
    ...summary.map((line) => ({ cells: [across(lookOf(line), line.text)] })),
    BLANK,
  ]
}

/** Lines that a text takes over the whole width, more or less. */
const linesOf = (text: string): number => Math.ceil(text.length / (100 * LETTERS)) + 1

const noteRow = (cell: LaidCell): LaidRow => ({ cells: [cell], lines: linesOf(String(cell.content)) })

const lineRow = (
  line: TableLine,
  number: number,
  { process }: TableFacts,
  columns: readonly ShownColumn[],
): LaidRow => {
  const cells: { readonly [column: string]: string } = cellsOf(line, number, process.bodies)
  return {
    cells: columns.map(
      ({ id }): LaidCell =>
        id === 'number' ? { look: 'number', content: number } : { look: 'text', content: cells[id] ?? '' },
    ),
  }
}

/** By which letter a column is called, as it is laid. */
const letterOf = (columns: readonly ShownColumn[], column: (typeof APPRAISAL)['columns'][number]['id']): string =>
  columnLetter(columns.findIndex(({ id }) => id === column))

/** Where a group's lines stand, as spreadsheets count rows; by which letters names and levels are. */
interface Span {
  group: TableGroup
  name: string
  level: string
  from: number
  to: number
}

const number = (formula: string, comesTo: number, look: Look = 'number'): LaidCell => ({
  look,
  content: { formula, comesTo },
})

/** "INT(E30*20/100)": how many may be outstanding, of the numbers in the row; exact, as whole numbers are. */
const allowedFormula = ({ pct, base, round }: Share, row: number, before: { outstanding: number; good: number }) => {
  const good = `E${row}+${before.good}`
  const of = base === 'goodOnly' ? good : `D${row}+${before.outstanding}+${good}`
  return round === 'floor' ? `INT((${of})*${pct}/100)` : `ROUND((${of})*${pct}/100,0)`
}

/**
 * What a group comes to, counted by the file itself: who changes a level in the table sees at once what it does. `row`: its
 * own, `head`: the row of the heads, by whose words levels are counted.
 */
const sumRow = (at: number, span: Span, share: Share | null, row: number, head: number): LaidRow => {
  const { group, name, level, from, to } = span
  const count = (rating: (typeof RATINGS)[number]) => group.lines.filter((line) => line.level === rating).length
  const past = (rating: (typeof RATINGS)[number]) => group.before.filter((each) => each === rating).length
  const counted = RATINGS.map((rating, nth) => {
    const own = columnLetter(3 + nth)
    return number(`COUNTIF($${level}$${from}:$${level}$${to},${own}$${head})`, count(rating))
  })
  const none = group.lines.filter((line) => line.level === null).length
  const before = { outstanding: past('outstanding'), good: past('good') }
  const all = { outstanding: count('outstanding') + before.outstanding, good: count('good') + before.good }
  const may = share && allowed(share, share.pct, all)
  const over = may === null ? 0 : all.outstanding - may
  const verdict = over > 0 ? words.over(over) : words.kept
  const above = `D${row}+${before.outstanding}-I${row}`
  return {
    cells: [
      { look: 'centred', content: roman(at + 1) },
      { look: 'text', content: group.name },
      number(`COUNTA($${name}$${from}:$${name}$${to})`, group.lines.length),
      ...counted,
      number(`C${row}-SUM(D${row}:G${row})`, none),
      share && may !== null
        ? number(allowedFormula(share, row, before), may)
        : { look: 'text', content: words.bySuperior },
      share
        ? {
            look: 'verdict',
            content: {
              formula: `IF(${above}>0,"${words.overBy}"&TEXT(${above},"00"),"${words.kept}")`,
              comesTo: verdict,
            },
          }
        : { look: 'text', content: '' },
    ],
  }
}

const sumsOf = (
  spans: readonly Span[],
  campaign: Pick<Campaign, 'rulePack'>,
  above: number,
  across: Across,
): LaidRow[] => {
  const head = above + 3
  const from = head + 1
  const rows = spans.map((span, at) => sumRow(at, span, shareOf(campaign, span.group.group), from + at, head))
  const to = head + rows.length
  const lines = spans.flatMap(({ group }) => group.lines)
  const whole = [
    lines.length,
    ...[...RATINGS, null].map((rating) => lines.filter(({ level }) => level === rating).length),
  ]
  return [
    BLANK,
    { cells: [across('boldLine', words.sums)] },
    {
      cells: ['TT', words.group, ...COUNTS, words.verdict].map((content): LaidCell => ({ look: 'head', content })),
    },
    ...rows,
    {
      cells: [
        { look: 'group', content: '' },
        { look: 'group', content: words.whole },
        ...whole.map((comesTo, nth) => {
          const column = columnLetter(2 + nth)
          return number(`SUM(${column}${from}:${column}${to})`, comesTo, 'boldNumber')
        }),
        { look: 'group', content: '' },
        { look: 'group', content: '' },
      ],
    },
  ]
}

/** The table of appraisal as a workbook as offices lay it out: the same heads, cells and words as its print. */
export const tableBook = (
  table: Table,
  facts: TableFacts,
  campaign: Pick<Campaign, 'rulePack'>,
  page: LaidSheet['page'],
): Uint8Array<ArrayBuffer> => {
  const columns = shownColumns(APPRAISAL, facts.tables)
  const all = Math.max(columns.length, SUMS)
  const across: Across = (look, content) => acrossIn(look, content, all)
  const ofPaper = { all, left: LEFT }
  const head = tableHead(facts)
  const top = [...(head.kind === 'head' ? headRows(head, ofPaper) : []), BLANK, ...titleRows(facts, across)]
  const rows: LaidRow[] = [
    ...top,
    { cells: columns.map((column): LaidCell => ({ look: 'head', content: column.head })) },
  ]
  const letters = { name: letterOf(columns, 'subject'), level: letterOf(columns, 'level') }
  const spans: Span[] = []
  let count = 0
  for (const [at, group] of table.groups.entries()) {
    rows.push(noteRow(across('group', `${roman(at + 1)}. ${group.name}`)))
    const quota = quotaLine(group)
    if (quota) rows.push(noteRow(across('groupNote', quota)))
    const from = rows.length + 1
    for (const line of group.lines) {
      count += 1
      rows.push(lineRow(line, count, facts, columns))
    }
    spans.push({ group, ...letters, from, to: rows.length })
  }
  if (isShown(APPRAISAL, 'votes', facts.tables)) rows.push(noteRow(across('note', VOTES_NOTE)))
  rows.push(...sumsOf(spans, campaign, rows.length, across))
  const hidden = hiddenNote(table.hidden)
  if (hidden) rows.push(BLANK, noteRow(across('note', hidden)))
  rows.push(...signatureRows(signatureOf(facts.signature), ofPaper, words.madeBy))
  return laidBook({
    ...{ name: words.sheet, rows, head: top.length, page },
    widths: [
      ...columns.map(({ id, width }) => (id === 'number' ? 5 : Math.round(width * LETTERS))),
      ...Array.from({ length: all - columns.length }, () => 12),
    ],
  })
}
