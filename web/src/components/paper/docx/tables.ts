import type { Block, Signature } from '@kiemdiem/domain/forms/layout/layout'
import type { Sizes } from '@kiemdiem/domain/forms/layout/sizes'
import { unbroken } from '@kiemdiem/domain/forms/layout/unbroken'
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { centred, type Keep, paragraph } from './runs.ts'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE }

const cell = (children: readonly Paragraph[], width: number) =>
  new TableCell({ children: [...children], width: { size: width, type: WidthType.DXA } })

/** Two columns side by side without lines; the row is not torn. `width`: of both; `leftWidth`: of the first. */
const columns = (left: readonly Paragraph[], right: readonly Paragraph[], width: number, leftWidth: number): Table => {
  const widths = [leftWidth, width - leftWidth]
  const filled = [left, right].map((each) => (each.length > 0 ? each : [new Paragraph({ children: [] })]))
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: NO_BORDERS,
    rows: [new TableRow({ cantSplit: true, children: filled.map((each, at) => cell(each, widths[at] ?? 0)) })],
  })
}

/** The issuer's column leaves the name of the Party or the state room for one line. */
const ISSUER_SHARE = 0.39

export const headTable = ({ left, right }: Extract<Block, { kind: 'head' }>, width: number): Table => {
  const issuer = Math.round(width * ISSUER_SHARE)
  const lines = left.map((line) => ({ ...line, text: unbroken(line.text) }))
  return columns(centred(lines, issuer), centred(right, width - issuer), width, issuer)
}

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

const RECIPIENTS_SHARE = 0.4

export const signatureTable = (signature: Signature, width: number): Table => {
  const recipients = Math.round(width * RECIPIENTS_SHARE)
  return columns([], signed(signature, width - recipients), width, recipients)
}

/** `keep`: others sign below, on the same page. */
export const signaturesTable = (
  { left, right }: Extract<Block, { kind: 'signatures' }>,
  width: number,
  keep: Keep,
): Table => {
  const half = Math.round(width / 2)
  return columns(signed(left, half, keep), signed(right, half, keep), width, half)
}

export const closingTable = (
  { recipients, signature }: Extract<Block, { kind: 'closing' }>,
  sizes: Sizes,
  width: number,
): Table => {
  const own = Math.round(width * RECIPIENTS_SHARE)
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
  return columns([head, ...names], signed(signature, width - own), width, own)
}

const SPACING = { before: 40, after: 40 } as const

/** `size`: points of its text; `width`: from margin to margin. A row of one cell heads those below it. */
export const ruledTable = (
  { head, rows, widths }: Extract<Block, { kind: 'table' }>,
  size: number,
  width: number,
): Table => {
  const share = widths ?? head.map(() => 100 / head.length)
  const twips = share.map((percent) => Math.round((width * percent) / 100))
  const line = (text: string, at: number, heading: boolean) =>
    cell(
      text
        .split('\n')
        .map((each) =>
          paragraph(
            each,
            { size, ...(heading && { bold: true as const }) },
            { spacing: SPACING, keepLines: true, ...(heading && { alignment: AlignmentType.CENTER }) },
          ),
        ),
      twips[at] ?? 0,
    )
  const spanning = (text: string) =>
    new TableCell({
      columnSpan: head.length,
      width: { size: width, type: WidthType.DXA },
      children: text
        .split('\n')
        .map((each, at) =>
          paragraph(each, { size, ...(at === 0 ? { bold: true } : { italic: true }) }, { ...KEPT, spacing: SPACING }),
        ),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: twips,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text, at) => line(text, at, true)) }),
      ...rows.map((row) => {
        const [only = ''] = row
        const cells = row.length === 1 ? [spanning(only)] : row.map((text, at) => line(text, at, false))
        return new TableRow({ cantSplit: true, children: cells })
      }),
    ],
  })
}
