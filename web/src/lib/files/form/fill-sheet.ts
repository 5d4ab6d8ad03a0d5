import { addressOf, columnLetter, leaving } from '@kiemdiem/domain/registry/import/table/cell'
import { escaped } from '../book/pack-book.ts'
import { type Edit, edited } from './edits.ts'
import { UnfitForm } from './fault.ts'
import type { SheetParts, SheetRow } from './sheet-parts.ts'

/** What is filled: from which row on, and of each line what stands in which column. */
export interface Filling {
  /** As spreadsheets count rows. */
  firstRow: number
  columns: readonly { at: number; number: boolean }[]
  /** A text for each of the columns. */
  lines: readonly (readonly string[])[]
}

/** Dots and blanks are for the pen. */
const isBlank = (text: string): boolean => /^[\s.…_-]*$/.test(text)
/** A form may have its lines numbered. */
const isNumber = (text: string): boolean => /^\s*\d{1,5}\.?\s*$/.test(text)

const NUMBER = /^-?\d{1,15}(?:,\d{1,6})?$/
const cellXml = (place: string, style: string | null, text: string, number: boolean, prefix: string): string => {
  const begins = `<${prefix}c r="${place}"${style === null ? '' : ` s="${escaped(style)}"`}`
  if (text === '') return `${begins}/>`
  if (number && NUMBER.test(text)) {
    const value = Number(text.replace(',', '.'))
    return `${begins}><${prefix}v>${value}</${prefix}v></${prefix}c>`
  }
  return `${begins} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escaped(leaving(text))}</${prefix}t></${prefix}is></${prefix}c>`
}

/** The first of a row that stands in the way; null: lines may stand there. */
const blockedBy = (row: SheetRow | undefined, { columns }: Filling, numbered: number | undefined) => {
  for (const cell of row?.cells ?? []) {
    const filled = columns.some(({ at }) => at === cell.column)
    if (cell.formula) {
      if (filled) return { fault: 'formula', column: cell.column } as const
    } else if (!isBlank(cell.text) && !(cell.column === numbered && isNumber(cell.text)))
      return { fault: 'occupied', column: cell.column } as const
  }
  return null
}

/** What stands in the way of lines first, and how many rows are free before it. */
export interface Stop {
  free: number
  fault: 'merged' | 'formula' | 'occupied'
  where: string
}

/** Asked before anything is filled. Null: every row that lines need is there for them. */
export const stopOf = (parts: SheetParts, filling: Filling, numbered: number | undefined): Stop | null => {
  const { firstRow, lines } = filling
  const byNumber = new Map(parts.rows.map((row) => [row.row, row]))
  for (let free = 0; free < lines.length; free += 1) {
    const row = firstRow + free
    const merged = parts.merged.find(({ top, bottom }) => top <= row && row <= bottom)
    if (merged) return { free, fault: 'merged', where: merged.written }
    const blocked = blockedBy(byNumber.get(row), filling, numbered)
    if (blocked) return { free, fault: blocked.fault, where: addressOf(row - 1, blocked.column) }
  }
  return null
}

/** A row's tag as it is written, opened where it was empty; without the hint of which columns it spans. */
const opened = (xml: string, { tag, end }: SheetRow): string => {
  const written = xml.slice(tag.from, tag.to).replace(/(?<!\s)\s+spans\s*=\s*(?:"[^"]*"|'[^']*')/, '')
  return end === null ? written.replace(/(?<!\s)\s*\/>$/, '>') : written
}

interface Looks {
  prefix: string
  /** By column, the style of the first line's cell: rows that the form leaves out look alike. */
  styles: ReadonlyMap<number, string | null>
}

const rowEdits = (xml: string, row: SheetRow, line: readonly string[], filling: Filling, looks: Looks): Edit[] => {
  const { prefix, styles } = looks
  const missing: { at: number; text: string }[] = []
  const edits: Edit[] = []
  for (const [nth, { at, number }] of filling.columns.entries()) {
    const text = line[nth] ?? ''
    const place = addressOf(row.row - 1, at)
    const cell = row.cells.find(({ column }) => column === at)
    const made = cellXml(place, cell ? cell.style : (styles.get(at) ?? null), text, number, prefix)
    if (cell) edits.push({ from: cell.from, to: cell.to, text: made })
    else missing.push({ at, text: made })
  }
  if (missing.length === 0) return edits
  const end = row.end ?? row.tag.to
  // Cells of a row stand in the order of their columns.
  for (const { at, text } of missing.toSorted((a, b) => a.at - b.at)) {
    const next = row.cells.find(({ column }) => column > at)
    edits.push({ from: next?.from ?? end, to: next?.from ?? end, text })
  }
  edits.push({ from: row.tag.from, to: row.tag.to, text: opened(xml, row) })
  if (row.end === null) edits.push({ from: end, to: end, text: `</${row.tag.written}>` })
  return edits
}

const newRow = (row: number, line: readonly string[], { columns }: Filling, { prefix, styles }: Looks): string => {
  const cells = columns
    .map(({ at, number }, nth) => ({ at, number, text: line[nth] ?? '' }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, number, text }) => cellXml(addressOf(row - 1, at), styles.get(at) ?? null, text, number, prefix))
  return `<${prefix}row r="${row}">${cells.join('')}</${prefix}row>`
}

/** The place of the rows' part, made to hold rows where it is empty. */
const added = (
  xml: string,
  { data, rows, prefix }: SheetParts,
  texts: readonly { row: number; text: string }[],
): Edit[] => {
  if (texts.length === 0) return []
  if (data.end === null) {
    const written = xml.slice(data.tag.from, data.tag.to).replace(/(?<!\s)\s*\/>$/, '>')
    const all = texts.map(({ text }) => text).join('')
    return [{ from: data.tag.from, to: data.tag.to, text: `${written}${all}</${prefix}sheetData>` }]
  }
  return texts.map(({ row, text }) => {
    const at = rows.find((each) => each.row > row)?.tag.from ?? data.end ?? 0
    return { from: at, to: at, text }
  })
}

/** The hint of how far a sheet reaches, where lines reach further. */
const dimensionEdit = ({ dimension }: SheetParts, { firstRow, columns, lines }: Filling): Edit[] => {
  if (!dimension) return []
  const { tag, range } = dimension
  const bottom = Math.max(range.bottom, firstRow + lines.length - 1)
  const right = Math.max(range.right, ...columns.map(({ at }) => at))
  if (bottom === range.bottom && right === range.right) return []
  const ref = `${addressOf(range.top - 1, range.left)}:${columnLetter(right)}${bottom}`
  return [{ from: tag.from, to: tag.to, text: `<${tag.written} ref="${ref}"/>` }]
}

/**
 * A sheet with lines filled in: of all else every letter stays. `numbered`: the column that a form may have numbered already. It throws an
 * UnfitForm, and fills nothing, where a line would fall on what is merged, counted or written there.
 */
export const fillSheet = (xml: string, parts: SheetParts, filling: Filling, numbered: number | undefined): string => {
  const stop = stopOf(parts, filling, numbered)
  if (stop) throw new UnfitForm(stop.fault, stop.where)
  const { firstRow, lines, columns } = filling
  const byNumber = new Map(parts.rows.map((row) => [row.row, row]))
  const first = byNumber.get(firstRow)
  const styles = new Map(columns.map(({ at }) => [at, first?.cells.find(({ column }) => column === at)?.style ?? null]))
  const looks = { prefix: parts.prefix, styles }
  const edits: Edit[] = []
  const texts: { row: number; text: string }[] = []
  for (const [at, line] of lines.entries()) {
    const row = byNumber.get(firstRow + at)
    if (row) edits.push(...rowEdits(xml, row, line, filling, looks))
    else texts.push({ row: firstRow + at, text: newRow(firstRow + at, line, filling, looks) })
  }
  return edited(xml, [...dimensionEdit(parts, filling), ...edits, ...added(xml, parts, texts)])
}
