import { PAGES, type PageFormat } from '@kiemdiem/domain/forms/layout/pages'
import { addressOf } from '@kiemdiem/domain/registry/import/table/cell'
import { escaped, MAIN, packBook, textCell } from './pack-book.ts'

/** How a cell looks: a closed list, so that a sheet looks as papers do. */
const LOOKS = {
  /** Lines of the head and under the title, across their columns. */
  line: { align: 'center' },
  boldLine: { align: 'center', font: 'bold' },
  italicLine: { align: 'center', font: 'italic' },
  title: { align: 'center', font: 'title' },
  note: { align: 'left', wrap: true },
  head: { align: 'center', font: 'bold', wrap: true, ruled: true },
  group: { align: 'left', font: 'bold', wrap: true, ruled: true },
  groupNote: { align: 'left', font: 'italic', wrap: true, ruled: true },
  text: { align: 'left', wrap: true, ruled: true },
  centred: { align: 'center', ruled: true },
  number: { align: 'center', ruled: true, format: 'count' },
  boldNumber: { align: 'center', font: 'bold', ruled: true, format: 'count' },
  verdict: { align: 'left', wrap: true, ruled: true, format: 'none' },
} as const satisfies Record<string, Style>
export type Look = keyof typeof LOOKS

interface Style {
  align: 'center' | 'left'
  font?: (typeof FONTS)[number]
  wrap?: true
  ruled?: true
  /** Absent: text. A formula has none of its own, or it would become a text when somebody types in its cell. */
  format?: keyof typeof FORMATS
}

/** A number, a text, or a formula with what it comes to: programs that do not calculate show that. */
type Content = string | number | { formula: string; comesTo: string | number }

export interface LaidCell {
  look: Look
  content: Content
  /** How many columns it runs over; absent: its own. */
  over?: number
}

/** Cells from the first column on; null is left empty. */
export interface LaidRow {
  cells: readonly (LaidCell | null)[]
  /** In lines of text, where cells run over columns: programs fit others by themselves. */
  lines?: number
}

export interface LaidSheet {
  name: string
  /** In letters. */
  widths: readonly number[]
  rows: readonly LaidRow[]
  /** Which row stands above the table, from 0: it stays in sight, and is repeated on each printed page. */
  head: number
  page: PageFormat
}

const FONTS = ['plain', 'bold', 'italic', 'title'] as const
const FACE = '<name val="Times New Roman"/><family val="1"/>'
const MARKS = { plain: '', bold: '<b/>', italic: '<i/>', title: '<b/>' } as const
const fonts = FONTS.map((font) => `<font>${MARKS[font]}<sz val="${font === 'title' ? 14 : 12}"/>${FACE}</font>`)

const NAMES = Object.keys(LOOKS) as Look[]
const THIN = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color auto="1"/></${side}>`)

/** 49 keeps a text what it is when somebody types in its cell; 164 gives counts two figures. */
const FORMATS = { text: 49, count: 164, none: 0 } as const

const formats = NAMES.map((name) => {
  const { align, font = 'plain', wrap, ruled, format = 'text' }: Style = LOOKS[name]
  const vertical = name === 'text' ? 'top' : 'center'
  return `<xf numFmtId="${FORMATS[format]}" fontId="${FONTS.indexOf(font)}" borderId="${ruled ? 1 : 0}" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${align}" vertical="${vertical}"${wrap ? ' wrapText="1"' : ''}/></xf>`
})

const styles = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="00"/></numFmts><fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="2"><border/><border>${THIN.join('')}</border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${formats.length + 1}"><xf/>${formats.join('')}</cellXfs></styleSheet>`

const cellXml = (place: string, { look, content }: LaidCell): string => {
  const style = NAMES.indexOf(look) + 1
  if (typeof content === 'string') return textCell(place, style, content)
  if (typeof content === 'number') return `<c r="${place}" s="${style}"><v>${content}</v></c>`
  const { formula, comesTo } = content
  const kind = typeof comesTo === 'string' ? ' t="str"' : ''
  return `<c r="${place}" s="${style}"${kind}><f>${escaped(formula)}</f><v>${escaped(String(comesTo))}</v></c>`
}

/** A cell that runs over several carries its look, and so its lines, to all of them. */
const rowXml = ({ cells, lines }: LaidRow, at: number): string => {
  const placed = cells.flatMap((cell, column) => {
    if (cell === null) return []
    const rest = Array.from({ length: (cell.over ?? 1) - 1 }, (_, more) =>
      cellXml(addressOf(at, column + more + 1), { look: cell.look, content: '' }),
    )
    return [cellXml(addressOf(at, column), cell), ...rest]
  })
  const height = lines ? ` ht="${lines * 16}" customHeight="1"` : ''
  return `<row r="${at + 1}"${height}>${placed.join('')}</row>`
}

const mergedIn = (rows: readonly LaidRow[]): string[] =>
  rows.flatMap(({ cells }, at) =>
    cells.flatMap((cell, column) =>
      cell?.over && cell.over > 1 ? [`${addressOf(at, column)}:${addressOf(at, column + cell.over - 1)}`] : [],
    ),
  )

const MM = 25.4

const sheetXml = ({ widths, rows, head, page }: LaidSheet): string => {
  const merged = mergedIn(rows).map((place) => `<mergeCell ref="${place}"/>`)
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
  const paper = PAGES[page].width === PAGES.a3Landscape.width ? 8 : 9
  const side = (length: number) => (length / MM).toFixed(2)
  return [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${head + 1}" topLeftCell="${addressOf(head + 1, 0)}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<cols>${columns.join('')}</cols>`,
    `<sheetData>${rows.map(rowXml).join('')}</sheetData>`,
    merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>` : '',
    `<pageMargins left="${side(20)}" right="${side(15)}" top="${side(20)}" bottom="${side(20)}" header="${side(10)}" footer="${side(10)}"/>`,
    `<pageSetup paperSize="${paper}" orientation="${PAGES[page].width > PAGES[page].height ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>',
  ].join('')
}

/** An .xlsx file of one sheet as offices lay it out. */
export const laidBook = (sheet: LaidSheet): Uint8Array<ArrayBuffer> =>
  packBook(styles, [{ name: sheet.name, xml: sheetXml(sheet), titles: `${sheet.head + 1}:${sheet.head + 1}` }])
