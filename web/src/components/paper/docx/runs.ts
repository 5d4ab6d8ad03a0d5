import type { Line, PrintedPaper } from '@kiemdiem/domain/forms/layout/layout'
import { MARGINS, pageOf } from '@kiemdiem/domain/forms/layout/pages'
import { printable } from '@kiemdiem/domain/vi'
import { AlignmentType, BorderStyle, type IParagraphOptions, Paragraph, Tab, TabStopType, TextRun } from 'docx'

const MILLIMETRE = 1440 / 25.4

/** Millimetres in twentieths of a point, as Word counts lengths. */
export const mm = (length: number): number => Math.round(length * MILLIMETRE)

/** Width of the text between the margins of the page that a paper stands on. */
export const textWidth = (paper: Pick<PrintedPaper, 'page'>): number =>
  mm(pageOf(paper).width - MARGINS.left - MARGINS.right)

/** How a paragraph keeps to its neighbours. */
export interface Keep {
  keepNext?: boolean
  keepLines?: boolean
}

type Look = Pick<Line, 'bold' | 'italic'> & { size?: number | undefined; underline?: boolean }

/** Half points, as Word counts sizes. */
const run = (text: string, { bold, italic, size, underline }: Look = {}): TextRun =>
  new TextRun({
    // Composed letters, as Word and its spelling expect them, and nothing that XML forbids: such a file does not open.
    text: printable(text),
    ...(bold && { bold: true }),
    ...(italic && { italics: true }),
    ...(size && { size: size * 2 }),
    ...(underline && { underline: {} }),
  })

/** One paragraph of one look. */
export const paragraph = (text: string, look: Look = {}, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: [run(text, look)] })

/** One paragraph that may begin with bold words. */
export const led = (
  { lead, text, italic }: { lead?: string; text: string; italic?: true },
  options: IParagraphOptions,
): Paragraph =>
  new Paragraph({
    ...options,
    children: [...(lead ? [run(`${lead} `, { bold: true })] : []), run(text, italic ? { italic } : {})],
  })

const SMALL = { before: 0, after: 0 } as const

/** A third of the column, drawn as the border of an empty line. */
const shortLine = (width: number, keep: Keep): Paragraph =>
  new Paragraph({
    ...keep,
    spacing: { ...SMALL, line: 60, lineRule: 'exact' },
    indent: { left: Math.round(width / 3), right: Math.round(width / 3) },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [],
  })

/** Centred lines of a head, title or signature; `width` is that of their column. */
export const centred = (lines: readonly Line[], width: number, keep: Keep = {}): Paragraph[] =>
  lines.flatMap((line) => {
    const { text, ruled, ...look } = line
    const set = paragraph(
      text,
      { ...look, underline: ruled === 'full' },
      { ...keep, alignment: AlignmentType.CENTER, spacing: SMALL },
    )
    return ruled === 'short' ? [set, shortLine(width, keep)] : [set]
  })

/** A label with what follows it, or dots to the margin for the pen. */
export const field = (label: string, value: string | null, width: number, keep: Keep = {}): Paragraph =>
  value === null
    ? new Paragraph({ ...keep, ...dotted(width), children: [run(`${label}:`), new TextRun({ children: [new Tab()] })] })
    : paragraph(`${label}: ${value}`, {}, keep)

const dotted = (width: number) => ({
  tabStops: [{ type: TabStopType.RIGHT, position: width, leader: 'dot' as const }],
})

/** A line of dots from margin to margin. */
export const dots = (width: number, keep: Keep = {}): Paragraph =>
  new Paragraph({ ...keep, ...dotted(width), children: [new TextRun({ children: [new Tab()] })] })
