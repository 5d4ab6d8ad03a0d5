import type { Block, PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import { type LaidCell, type LaidRow, laidBook } from './laid-sheet.ts'
import { across, BLANK, type Columns, headRows, lookOf, signatureRows } from './paper-rows.ts'

/** Letters in a line of a page that stands upright. */
const LETTERS = 92

type Table = Extract<Block, { kind: 'table' }>

/** A row of one cell heads those below it, over the whole width. */
const tableRow = (cells: readonly string[], { all }: Columns, numbers: readonly number[]): LaidRow =>
  cells.length === 1
    ? { cells: [across('group', cells[0] ?? '', all)] }
    : { cells: cells.map((content, at) => cellOf(content, numbers.includes(at))) }

/** A count stays a number, whatever stands beside it in other rows. */
const cellOf = (content: string, isNumber: boolean): LaidCell =>
  isNumber && /^\d{1,9}$/.test(content)
    ? { look: 'number', content: Number(content) }
    : { look: isNumber ? 'centred' : 'text', content }

const rowsOf = (block: Block, columns: Columns): LaidRow[] => {
  switch (block.kind) {
    case 'head':
      return [...headRows(block, columns), BLANK]
    case 'title': {
      const [title, ...rest] = block.lines
      return [
        { cells: [across('title', title?.text ?? '', columns.all)] },
        ...rest.map((line) => ({ cells: [across(lookOf(line), line.text, columns.all)] })),
        BLANK,
      ]
    }
    case 'table':
      return [
        { cells: block.head.map((content): LaidCell => ({ look: 'head', content })) },
        ...block.rows.map((row) => tableRow(row, columns, block.numbers ?? [])),
      ]
    case 'text':
      return [{ cells: [across('note', block.text, columns.all)], lines: Math.ceil(block.text.length / LETTERS) + 1 }]
    case 'signature':
      return signatureRows(block, columns)
    default:
      // Of a list nothing else is printed.
      throw new Error(`a workbook has no ${block.kind}`)
  }
}

/** A paper that is one table, as a workbook: the same head, words and cells as its print; no text is ever calculated. */
export const paperBook = (paper: PrintedPaper): Uint8Array<ArrayBuffer> => {
  const at = paper.blocks.findIndex(({ kind }) => kind === 'table')
  const table = paper.blocks[at]
  if (table?.kind !== 'table') throw new Error('a paper without a table is no workbook')
  const columns = { all: table.head.length, left: Math.ceil(table.head.length / 2) }
  const rows = paper.blocks.map((block) => rowsOf(block, columns))
  return laidBook({
    name: paper.name,
    widths: widthsOf(table),
    rows: rows.flat(),
    head: rows.slice(0, at).flat().length,
    page: paper.page ?? 'a4',
  })
}

const widthsOf = ({ head, widths }: Table): number[] =>
  head.map((_, at) => Math.round(((widths?.[at] ?? 100 / head.length) * LETTERS) / 100))
