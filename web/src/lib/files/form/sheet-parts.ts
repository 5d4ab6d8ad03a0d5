import { UnreadableFile } from '../opened/fault.ts'
import { attributeOf, type Tag, tagsOf, textIn } from '../opened/xml-tokens.ts'

/** A cell as a sheet writes it; row from 1, column from 0. */
interface SheetCell {
  column: number
  from: number
  to: number
  /** Index of its style; null: none of its own. */
  style: string | null
  formula: boolean
  /** What it holds, blank or not: shared texts by what they say. */
  text: string
}

export interface SheetRow {
  row: number
  tag: Tag
  /** Where its cells end; of an empty tag null. */
  end: number | null
  cells: SheetCell[]
}

/** Cells from corner to corner, both counted in. */
export interface Range {
  top: number
  left: number
  bottom: number
  right: number
  written: string
}

export interface SheetParts {
  rows: SheetRow[]
  /** Where the rows end, and the tag of their part where it is an empty one. */
  data: { tag: Tag; end: number | null }
  merged: Range[]
  dimension: { tag: Tag; range: Range } | null
  locked: boolean
  formulas: boolean
  /** "x:" where the file prefixes its names. */
  prefix: string
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** "B7:D9", or one cell; null: it is none. */
const rangeOf = (written: string): Range | null => {
  const found = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(written)
  if (!found) return null
  const [, left = '', top = '', right = left, bottom = top] = found
  return { top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right), written }
}

const NOTHING: Tag = { kind: 'empty', name: '', written: '', attributes: '', from: 0, to: 0 }

/** Where rows, cells, merged places and locks stand in a sheet. `shared`: texts that cells share. */
export const sheetParts = (xml: string, part: string, shared: readonly string[]): SheetParts => {
  const tags = tagsOf(xml, part)
  const root = tags[0]
  if (root?.name !== 'worksheet') throw new UnreadableFile('broken', part)
  const parts: SheetParts = {
    ...{ rows: [], merged: [], dimension: null, locked: false, formulas: false },
    ...{ data: { tag: NOTHING, end: null }, prefix: root.written.slice(0, -'worksheet'.length) },
  }
  let row: SheetRow | null = null
  let cell: (SheetCell & { type: string | null; values: string }) | null = null
  let inside = false
  let value: number | null = null
  const ended = () => {
    if (!cell || !row) return
    const { type, values, ...rest } = cell
    row.cells.push({ ...rest, text: type === 's' ? (shared[Number(values)] ?? '') : values })
    cell = null
  }
  for (const tag of tags) {
    const { name, kind } = tag
    if (name === 'sheetData') {
      inside = kind === 'open'
      if (kind !== 'close') parts.data = { tag, end: kind === 'empty' ? null : tag.to }
      else parts.data.end = tag.from
    } else if (inside && name === 'row') {
      if (kind === 'close') {
        if (row) row.end = tag.from
        row = null
      } else {
        const number = Number(attributeOf(tag, 'r') ?? (parts.rows.at(-1)?.row ?? 0) + 1)
        const last: SheetRow = { row: number, tag, end: null, cells: [] }
        parts.rows.push(last)
        row = kind === 'open' ? last : null
      }
    } else if (row && name === 'c') {
      if (kind === 'close') {
        if (cell) cell.to = tag.to
        ended()
      } else {
        const place = rangeOf(attributeOf(tag, 'r') ?? '')
        const column: number = place?.left ?? (row.cells.at(-1)?.column ?? -1) + 1
        const { from, to } = tag
        cell = {
          column,
          from,
          to,
          style: attributeOf(tag, 's'),
          formula: false,
          text: '',
          type: attributeOf(tag, 't'),
          values: '',
        }
        if (kind === 'empty') ended()
      }
    } else if (cell && name === 'f') {
      cell.formula = true
      parts.formulas = true
    } else if (cell && (name === 'v' || name === 't')) {
      if (kind === 'open') value = tag.to
      if (kind === 'close' && value !== null) cell.values += textIn(xml.slice(value, tag.from))
    } else if (name === 'mergeCell' && kind !== 'close') {
      const range = rangeOf(attributeOf(tag, 'ref') ?? '')
      if (range) parts.merged.push(range)
    } else if (name === 'dimension' && kind === 'empty') {
      const range = rangeOf(attributeOf(tag, 'ref') ?? '')
      if (range) parts.dimension = { tag, range }
    } else if (name === 'sheetProtection') parts.locked = true
  }
  if (parts.data.tag === NOTHING) throw new UnreadableFile('broken', part)
  return parts
}

/** Texts that cells share, in their order. */
export const sharedTexts = (xml: string): string[] => {
  const texts: string[] = []
  let from: number | null = null
  let phonetic = false
  for (const { name, kind, to, from: begins } of tagsOf(xml, 'xl/sharedStrings.xml')) {
    if (name === 'si' && kind !== 'close') texts.push('')
    if (name === 'rPh') phonetic = kind === 'open'
    if (name === 't' && kind === 'open') from = to
    if (name === 't' && kind === 'close' && from !== null && !phonetic)
      texts.push(`${texts.pop() ?? ''}${textIn(xml.slice(from, begins))}`)
  }
  return texts
}
