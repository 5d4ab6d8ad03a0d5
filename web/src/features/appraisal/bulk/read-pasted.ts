import type { Rating } from '@kiemdiem/domain/model/terms'
import { levelNamed, plainWords } from '../../../lib/level-words.ts'
import type { Line } from '../lines.ts'

/** Why a pasted row cannot be taken. */
type Fault = 'unknown' | 'several' | 'twice' | 'noLevel' | 'notOpen' | 'notRated'

export interface Pasted {
  /** As it was pasted: the cell that names somebody, or the whole row. */
  said: string
  /** Null where it names nobody, or several. */
  line: Line | null
  level: Rating | null
  reason: string
  fault: Fault | null
}

/** Spreadsheets part columns by tabs; what is typed by hand often by semicolons. */
const cellsOf = (row: string): string[] =>
  row.split(row.includes('\t') ? '\t' : ';').map((cell) => cell.replace(/\s+/g, ' ').trim())

type Named = ReadonlyMap<string, readonly Line[]>

const namesOf = (lines: readonly Line[]): { codes: Named; names: Named } => ({
  codes: Map.groupBy(
    lines.filter(({ row }) => (row.rated?.code ?? '') !== ''),
    ({ row }) => plainWords(row.rated?.code ?? ''),
  ),
  names: Map.groupBy(lines, ({ row }) => plainWords(row.name)),
})

/** By code before by name: two people may have one name, never one code. */
const found = (cells: readonly string[], { codes, names }: ReturnType<typeof namesOf>) => {
  for (const known of [codes, names])
    for (const cell of cells) {
      const of = known.get(plainWords(cell))
      if (of) return { said: cell, of }
    }
  // A number in front counts rows and names nobody.
  return { said: cells.find((cell) => cell !== '' && !/^\d+\.?$/.test(cell)) ?? cells.join(' ').trim(), of: [] }
}

const faultOf = (of: readonly Line[], level: Rating | null): Fault | null => {
  const [line, ...others] = of
  if (!line) return 'unknown'
  if (others.length > 0) return 'several'
  if (line.state !== 'open') return 'notOpen'
  if (line.row.proposal?.notRated) return 'notRated'
  return level === null ? 'noLevel' : null
}

/**
 * A pasted list: on each row a code or a name, a level, and perhaps a reason behind it, in columns of whatever sheet they are
 * from. Never by position. A first row that names nobody and no level is its heading.
 */
export const readPasted = (text: string, lines: readonly Line[]): Pasted[] => {
  const known = namesOf(lines)
  const all = text
    .split(/\r?\n/)
    .filter((row) => row.trim() !== '')
    .map((row): Pasted => {
      const cells = cellsOf(row)
      const at = cells.findIndex((cell) => levelNamed(cell) !== null)
      const level = levelNamed(cells[at] ?? '')
      const { said, of } = found(at < 0 ? cells : cells.slice(0, at), known)
      const reason =
        at < 0
          ? ''
          : cells
              .slice(at + 1)
              .filter((cell) => cell !== '')
              .join('; ')
      return { said, line: of.length === 1 ? (of[0] ?? null) : null, level, reason, fault: faultOf(of, level) }
    })
  const [first, ...rest] = all
  const rows = first && first.fault === 'unknown' && first.level === null ? rest : all
  const times = Map.groupBy(rows, ({ line }) => line?.reviewId ?? '')
  return rows.map((row) =>
    row.line && row.fault === null && (times.get(row.line.reviewId)?.length ?? 0) > 1
      ? { ...row, fault: 'twice' }
      : row,
  )
}
