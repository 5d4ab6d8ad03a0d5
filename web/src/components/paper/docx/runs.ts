import type { Line } from '@kiemdiem/domain/forms/layout/layout'
import { printable } from '@kiemdiem/domain/vi'
import { AlignmentType, BorderStyle, type IParagraphOptions, Paragraph, Tab, TabStopType, TextRun } from 'docx'

/** Width of the text between the margins of A4, 30 mm left and 20 mm right, in twentieths of a point. */
export const TEXT_WIDTH = 9071

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
export const field = (label: string, value: string | null, keep: Keep = {}): Paragraph =>
  value === null
    ? new Paragraph({ ...keep, ...DOTTED, children: [run(`${label}:`), new TextRun({ children: [new Tab()] })] })
    : paragraph(`${label}: ${value}`, {}, keep)

const DOTTED = { tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: 'dot' as const }] }

/** A line of dots from margin to margin. */
export const dots = (keep: Keep = {}): Paragraph =>
  new Paragraph({ ...keep, ...DOTTED, children: [new TextRun({ children: [new Tab()] })] })
