import { attributeOf, type Tag, tagsOf, textIn } from '../../opened/xml-tokens.ts'
import { asWritten, attributeEdit, type Edit, edited } from '../edits.ts'
import type { SheetParts } from '../sheet-parts.ts'
import { copiedRows } from './copied-rows.ts'
import { countedRows, FixedRows, type Insertion, moved, type Place, type Rows, ruledRows } from './insertion.ts'
import { rangesWith, withRows } from './references.ts'

/**
 * What may stand in a sheet beside its rows: it holds no row, or its rows are moved here. Anything else is refused, since what it says of
 * rows is not known.
 */
const KNOWN: ReadonlySet<string> = new Set([
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'mergeCells'],
  ...['phoneticPr', 'conditionalFormatting', 'dataValidations', 'printOptions', 'pageMargins', 'pageSetup'],
  ...['headerFooter', 'rowBreaks', 'colBreaks', 'ignoredErrors', 'autoFilter', 'drawing', 'picture'],
])
const REFUSED: Readonly<Record<string, 'comments' | 'table'>> = { legacyDrawing: 'comments', tableParts: 'table' }
/** Formulas of cells, of rules for what may be typed, and of how cells look. */
const FORMULAS: ReadonlySet<string> = new Set(['f', 'formula', 'formula1', 'formula2'])
/** By tag, which of its attributes says where it holds, and how that moves. */
const PLACED: Readonly<Record<string, readonly [attribute: string, moves: 'ruled' | 'sorted' | 'moved']>> = {
  conditionalFormatting: ['sqref', 'ruled'],
  dataValidation: ['sqref', 'ruled'],
  ignoredError: ['sqref', 'ruled'],
  autoFilter: ['ref', 'sorted'],
  sortState: ['ref', 'sorted'],
  sortCondition: ['ref', 'sorted'],
  mergeCell: ['ref', 'moved'],
  dimension: ['ref', 'moved'],
  f: ['ref', 'moved'],
}

const NAMED_ROW = /[A-Z]\$?\d/i
const ONE_CELL = /^[A-Z]+\d+$/

interface Sheet {
  name: string
  part: string
  xml: string
  parts: SheetParts
}

/** The row in which a place begins; null: none. */
const rowIn = (address: string | null): number | null => {
  const [, row] = /^\$?[A-Z]+\$?(\d+)/.exec(address ?? '') ?? []
  return row === undefined ? null : Number(row)
}

/** A formula that stands for several cells names for each other rows: only what lies above all lines stays true for all of them. */
const checkShared = (tag: Tag, formula: string, { first }: Insertion, where: string): void => {
  const kind = attributeOf(tag, 't')
  if (kind === 'dataTable') throw new FixedRows('unclearFormula', where)
  const [from, to = from] = (attributeOf(tag, 'ref') ?? '').split(':').map(rowIn)
  if (from === undefined || from === null || to === null || to === undefined || to === from) return
  const farthest = (rows: Rows): Rows => {
    if (rows.bottom + to - from >= first) throw new FixedRows('unclearFormula', where)
    return rows
  }
  if (to >= first) throw new FixedRows('unclearFormula', where)
  withRows(formula, ({ sheet, ...rows }) => (sheet === null ? farthest(rows) : rows), where)
}

/** A formula with its rows where they stand now. `of`: the cells for which it is written. */
const formulaEdit = (sheet: Sheet, [open, close]: [Tag, Tag], of: string | null, insertion: Insertion): Edit[] => {
  const raw = sheet.xml.slice(open.to, close.from)
  const where = of === null ? sheet.name : `${sheet.name}!${of}`
  const own = rowIn(of)
  if (raw.includes('<')) throw new FixedRows('unclearFormula', where)
  const formula = textIn(raw)
  if (open.name === 'f') checkShared(open, formula, insertion, where)
  const isOwn = (named: string | null) => named === null || named.toLowerCase() === sheet.name.toLowerCase()
  const forMany = open.name !== 'f' && !ONE_CELL.test(of ?? '')
  const next = withRows(
    formula,
    ({ sheet: named, relative, ...rows }) => {
      if (!isOwn(named)) return rows
      // For each of many cells it names another row; only what is in the row of each stays that.
      if (forMany && relative && (rows.top !== own || rows.bottom !== own)) throw new FixedRows('unclearFormula', where)
      return countedRows(rows, own, insertion, where)
    },
    where,
  )
  return next === formula ? [] : [{ from: open.to, to: close.from, text: asWritten(next) }]
}

const placedEdit = (sheet: Sheet, tag: Tag, insertion: Insertion): Edit[] => {
  const [attribute, moves] = PLACED[tag.name] ?? []
  const written = attribute === undefined ? null : attributeOf(tag, attribute)
  if (attribute === undefined || written === null) return []
  const where = `${sheet.name}!${written}`
  const place: Place = {
    ruled: (rows: Rows) => ruledRows(rows, insertion),
    sorted: (rows: Parameters<Place>[0]) => countedRows(rows, null, insertion, where),
    moved: ({ top, bottom }: Rows) => ({ top: moved(top, insertion), bottom: moved(bottom, insertion) }),
  }[moves ?? 'moved']
  return attributeEdit(tag, attribute, rangesWith(written, place, where)).filter(
    ({ from, to, text }) => sheet.xml.slice(from, to) !== text,
  )
}

/** A row, or a cell, with its number where it stands now. */
const numberedEdit = ({ name: sheet }: Sheet, tag: Tag, insertion: Insertion): Edit[] => {
  const place = attributeOf(tag, 'r')
  const row = tag.name === 'row' ? Number(place) : rowIn(place)
  // Without numbers of their own rows are counted, and would be counted otherwise.
  if (place === null || row === null) throw new FixedRows('otherPart', sheet)
  if (row < insertion.at) return []
  return attributeEdit(tag, 'r', place.replace(/\d+$/, String(moved(row, insertion))))
}

const checkKnown = ({ name: sheet }: Sheet, { name }: Tag): void => {
  if (!KNOWN.has(name)) throw new FixedRows(REFUSED[name] ?? 'otherPart', sheet)
}

/** What a look is reckoned from, where it names cells, and a break between pages. */
const smallEdit = ({ name: sheet }: Sheet, tag: Tag, inRows: boolean, { at, count }: Insertion): Edit[] => {
  if (tag.name === 'cfvo' && NAMED_ROW.test(attributeOf(tag, 'val') ?? '')) throw new FixedRows('otherPart', sheet)
  const after = Number(attributeOf(tag, 'id') ?? 0)
  return tag.name === 'brk' && inRows && after >= at - 1 ? attributeEdit(tag, 'id', String(after + count)) : []
}

/**
 * A sheet with rows put in: what stands below moves down, what counts all lines or holds for them grows, and new rows look like the one
 * above them; every other letter stays. It throws FixedRows where anything could not stay true.
 */
export const movedSheet = (sheet: Sheet, insertion: Insertion): string => {
  const tags = tagsOf(sheet.xml, sheet.part)
  const copies = copiedRows(sheet, tags, insertion)
  const edits: Edit[] = []
  const open: Tag[] = []
  /** The cells that formulas are written for, while they are met. */
  let of: string | null = null
  for (const tag of tags) {
    const { name, kind } = tag
    if (kind === 'close') {
      const begun = open.pop()
      if (begun && FORMULAS.has(name)) edits.push(...formulaEdit(sheet, [begun, tag], of, insertion))
      continue
    }
    if (open.length === 1) checkKnown(sheet, tag)
    if (name === 'c') of = attributeOf(tag, 'r')
    else if (PLACED[name]?.[1] === 'ruled') of = attributeOf(tag, 'sqref')
    if (name === 'row' || name === 'c') edits.push(...numberedEdit(sheet, tag, insertion))
    else edits.push(...placedEdit(sheet, tag, insertion))
    edits.push(...smallEdit(sheet, tag, open.at(-1)?.name === 'rowBreaks', insertion))
    if (kind === 'open') open.push(tag)
  }
  return edited(sheet.xml, [...copies, ...edits])
}
