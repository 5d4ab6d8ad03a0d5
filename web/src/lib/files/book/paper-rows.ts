import type { Block, Line, Signature } from '@kiemdiem/domain/forms/layout/layout'
import type { LaidCell, LaidRow, Look } from './laid-sheet.ts'

/** How many columns a sheet has, and how many of them belong to who issues; the rest to the name of the Party or the state. */
export interface Columns {
  all: number
  left: number
}

export const across = (look: Look, content: string, over: number): LaidCell => ({ look, content, over })

export const lookOf = ({ bold, italic }: Line): Look => (bold ? 'boldLine' : italic ? 'italicLine' : 'line')

export const BLANK: LaidRow = { cells: [] }

/** Two cells side by side, each over its columns; empty ones are left out. */
const beside = (left: LaidCell | null, right: LaidCell | null, columns: Columns): LaidRow => ({
  cells: [left, ...Array.from({ length: columns.left - 1 }, () => null), right],
})

const half = (line: Line | undefined, over: number): LaidCell | null =>
  line ? across(lookOf(line), line.text, over) : null

/** The head of a paper, issuer at the left. */
export const headRows = ({ left, right }: Extract<Block, { kind: 'head' }>, columns: Columns): LaidRow[] =>
  Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    beside(half(left[at], columns.left), half(right[at], columns.all - columns.left), columns),
  )

/** Who signs, at the right, with room for the pen; `left`: who stands beside him. */
export const signatureRows = ({ lines, name }: Signature, columns: Columns, left: string | null = null): LaidRow[] => {
  const right = (text: string) => across('boldLine', text, columns.all - columns.left)
  return [
    BLANK,
    ...lines.map(({ text }, at) =>
      beside(at === 0 && left !== null ? across('boldLine', left, columns.left) : null, right(text), columns),
    ),
    ...[BLANK, BLANK, BLANK],
    beside(null, right(name ?? ''), columns),
  ]
}
