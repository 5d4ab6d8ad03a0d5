import type { Block, Signature } from '@kiemdiem/domain/forms/layout/layout'
import type { Sizes } from '@kiemdiem/domain/forms/layout/sizes'
import { unbroken } from '@kiemdiem/domain/forms/layout/unbroken'
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { centred, type Keep, paragraph, TEXT_WIDTH } from './runs.ts'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE }

const cell = (children: readonly Paragraph[], width: number) =>
  new TableCell({ children: [...children], width: { size: width, type: WidthType.DXA } })

/** Two columns side by side without lines, of these widths; the row is not torn. */
const columns = (left: readonly Paragraph[], right: readonly Paragraph[], leftWidth: number): Table => {
  const widths = [leftWidth, TEXT_WIDTH - leftWidth]
  const filled = [left, right].map((each) => (each.length > 0 ? each : [new Paragraph({ children: [] })]))
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_BORDERS,
    rows: [new TableRow({ cantSplit: true, children: filled.map((each, at) => cell(each, widths[at] ?? 0)) })],
  })
}

/** The issuer's column leaves the name of the Party or the state room for one line. */
const ISSUER = Math.round(TEXT_WIDTH * 0.39)

export const headTable = ({ left, right }: Extract<Block, { kind: 'head' }>): Table =>
  columns(
    centred(
      left.map((line) => ({ ...line, text: unbroken(line.text) })),
      ISSUER,
    ),
    centred(right, TEXT_WIDTH - ISSUER),
    ISSUER,
  )

/** Nothing of a signature stands apart from the rest of it. */
const KEPT = { keepNext: true, keepLines: true } as const

const signed = ({ lines, name }: Signature, width: number, keep: Keep = {}): Paragraph[] => [
  ...centred(lines, width, KEPT),
  paragraph(
    name ?? '',
    { bold: true },
    { ...keep, keepLines: true, alignment: AlignmentType.CENTER, spacing: { before: 960, after: 0 } },
  ),
]

const HALF = Math.round(TEXT_WIDTH / 2)
const RECIPIENTS = Math.round(TEXT_WIDTH * 0.4)

export const signatureTable = (signature: Signature): Table =>
  columns([], signed(signature, TEXT_WIDTH - RECIPIENTS), RECIPIENTS)

/** `keep`: others sign below, on the same page. */
export const signaturesTable = ({ left, right }: Extract<Block, { kind: 'signatures' }>, keep: Keep): Table =>
  columns(signed(left, HALF, keep), signed(right, HALF, keep), HALF)

export const closingTable = ({ recipients, signature }: Extract<Block, { kind: 'closing' }>, sizes: Sizes): Table => {
  const last = recipients.length - 1
  const none = { before: 0, after: 0 }
  const names = recipients.map((name, at) =>
    paragraph(`- ${name}${at === last ? '.' : ';'}`, { size: sizes.recipients }, { ...KEPT, spacing: none }),
  )
  const head = paragraph(
    'Nơi nhận:',
    {
      ...(sizes.recipientsLook === 'underlined' ? { underline: true } : ({ bold: true, italic: true } as const)),
      size: sizes.recipientsHead,
    },
    { ...KEPT, spacing: none },
  )
  return columns([head, ...names], signed(signature, TEXT_WIDTH - RECIPIENTS), RECIPIENTS)
}

/** A ruled table: its head is repeated on each page, no row is torn. */
export const ruledTable = ({ head, rows, widths }: Extract<Block, { kind: 'table' }>, sizes: Sizes): Table => {
  const share = widths ?? head.map(() => 100 / head.length)
  const twips = share.map((percent) => Math.round((TEXT_WIDTH * percent) / 100))
  const look = { size: sizes.table }
  const spacing = { before: 40, after: 40 }
  const line = (text: string, at: number, heading: boolean) =>
    cell(
      text
        .split('\n')
        .map((each) =>
          paragraph(
            each,
            { ...look, ...(heading && { bold: true as const }) },
            { spacing, keepLines: true, ...(heading && { alignment: AlignmentType.CENTER }) },
          ),
        ),
      twips[at] ?? 0,
    )
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: twips,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text, at) => line(text, at, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text, at) => line(text, at, false)) })),
    ],
  })
}
