import { FixedRows, type Place, type Rows } from './insertion.ts'

interface Reference extends Rows {
  /** As the formula names it; null: the sheet that the formula stands on. */
  sheet: string | null
  single: boolean
  /** A row of it goes along with the cell that the formula is asked for. */
  relative: boolean
}

const SHEET = /(?:'((?:[^']|'')*)'|([\p{L}\p{N}_.]+(?::[\p{L}\p{N}_.]+)?))!/u.source
const CELL = /(\$?[A-Z]{1,3}\$?)(\d{1,7})(?:(:\$?[A-Z]{1,3}\$?)(\d{1,7}))?/i.source
const WHOLE_ROWS = /(\$?)(\d{1,7})(:\$?)(\d{1,7})/.source
const ENDS = /(?![\p{L}\p{N}_.(!])/u.source
/** Texts, places, names and functions, numbers, and every other sign by itself. */
const TOKEN = new RegExp(
  `"(?:[^"]|"")*"|(?:${SHEET})?(?:${CELL}${ENDS}|${WHOLE_ROWS}${ENDS})|${SHEET}|[\\p{L}_\\\\][\\p{L}\\p{N}_.?\\\\]*|\\d+(?:\\.\\d*)?(?:E[+-]?\\d+)?|[\\s\\S]`,
  'giuy',
)
/** What a formula reckons places with: they are no places that could be read from it. */
const RECKONS = /^(?:INDIRECT|OFFSET)$/i

/** The same with a row by its number, or a range that ends where a function says: no place of it could be read, and it would miss lines. */
const PICKS = /\)\s*:|:\s*(?:\(|[\p{L}_][\p{L}\p{N}_.]*\s*\()|(?:INDEX|TAKE|DROP|CHOOSEROWS)\s*\([^()]*,\s*-?\d/iu
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g
/** The longest that a spreadsheet takes; reading far longer ones would hold the page. */
const FORMULA_MAX = 8192

/**
 * A formula with its rows in other places, every other letter as it was. It throws where its places cannot be read from it: places that it
 * reckons, or sheets from one to another; or where it is longer than any.
 */
export const withRows = (formula: string, place: (reference: Reference) => Rows, where: string): string => {
  if (formula.length > FORMULA_MAX) throw new FixedRows('unclearFormula', where)
  let made = ''
  for (const match of formula.matchAll(TOKEN)) {
    const [all, quoted, plain, left, row, joins, last, mark, first, to, end, quotedAlone, plainAlone] = match
    const [begin, top, between, bottom] = left === undefined ? [mark, first, to, end] : [left, row, joins, last]
    if (RECKONS.test(all)) throw new FixedRows('unclearFormula', where)
    const named = (quoted ?? quotedAlone)?.replaceAll("''", "'") ?? plain ?? plainAlone ?? null
    if (named?.includes(':')) throw new FixedRows('unclearFormula', where)
    if (begin === undefined || top === undefined) {
      made += all
      continue
    }
    const rows = { top: Number(top), bottom: Number(bottom ?? top) }
    if (rows.bottom < rows.top) throw new FixedRows('unclearFormula', where)
    const relative = !begin.endsWith('$') || (between !== undefined && !between.endsWith('$'))
    const put = place({ ...rows, sheet: named, single: bottom === undefined, relative })
    const before = all.slice(0, all.length - `${begin}${top}${between ?? ''}${bottom ?? ''}`.length)
    made += `${before}${begin}${put.top}${bottom === undefined ? '' : `${between}${put.bottom}`}`
  }
  if (PICKS.test(formula.replace(QUOTED, '""'))) throw new FixedRows('unclearFormula', where)
  return made
}

const RANGE = /^(\$?[A-Z]{1,3}\$?)(\d{1,7})(?:(:\$?[A-Z]{1,3}\$?)(\d{1,7}))?$/i

/** Ranges of cells, one after another, in other places. */
export const rangesWith = (written: string, place: Place, where: string): string =>
  written
    .split(' ')
    .map((range) => {
      const [, left, top, joins = '', bottom] = RANGE.exec(range) ?? []
      if (range === '') return range
      if (left === undefined) throw new FixedRows('otherPart', where)
      const rows = { top: Number(top), bottom: Number(bottom ?? top), single: false }
      const put = place(rows)
      if (bottom !== undefined) return `${left}${put.top}${joins}${put.bottom}`
      return put.bottom === put.top ? `${left}${put.top}` : `${left}${put.top}:${left}${put.bottom}`
    })
    .join(' ')
