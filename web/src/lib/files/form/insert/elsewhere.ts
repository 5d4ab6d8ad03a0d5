import { attributeOf, eachTag, type Tag, tagsOf, textIn } from '../../opened/xml-tokens.ts'
import { asWritten, attributeEdit, type Edit, edited } from '../edits.ts'
import { partText } from '../open-form.ts'
import { countedRows, FixedRows, type Insertion, moved } from './insertion.ts'
import { withRows } from './references.ts'

type Files = ReadonlyMap<string, Uint8Array>

interface Sheet {
  name: string
  part: string
}

const WORKBOOK = 'xl/workbook.xml'
const CHAIN = 'xl/calcChain.xml'
/** What a part beside the sheet counts or shows: cells, rules, charts, tables. */
const FORMULAS: ReadonlySet<string> = new Set([
  ...['f', 'sqref', 'formula', 'formula1', 'formula2', 'oldFormula'],
  ...['calculatedColumnFormula', 'totalsRowFormula'],
])
/** Parts and tags that name rows of sheets in ways of their own. */
const OTHER_PART = /\/(?:ctrlProps|pivotCache|pivotTables|slicers|timelines)\//i
const OTHER_TAGS: ReadonlySet<string> = new Set(['worksheetSource', 'dataRef'])
/** Attributes that lead to cells: of a link within the book, and of a shape that says what a cell says. */
const LINKS = ['location', 'textlink'] as const
const OLD_CONTROL = /fmla(?:link|range|group|txbx|pict)/i

const isSheet = (named: string | null, { name }: Sheet): boolean => named?.toLowerCase() === name.toLowerCase()

/** A formula of another part, which may count nothing of the lines or of what stands below them. */
const checkFormula = (formula: string, sheet: Sheet, { first }: Insertion, where: string): void => {
  withRows(
    formula,
    ({ sheet: named, ...rows }) => {
      if (isSheet(named, sheet) && rows.bottom >= first) throw new FixedRows('countedElsewhere', where)
      return rows
    },
    where,
  )
}

const checkPart = (xml: string, part: string, sheet: Sheet, insertion: Insertion, where: string): void => {
  let begun: Tag | null = null
  for (const tag of eachTag(xml, part)) {
    const { name, kind } = tag
    if (OTHER_TAGS.has(name)) throw new FixedRows('otherPart', where)
    if (attributeOf(tag, 'cellRange') !== null) throw new FixedRows('otherPart', where)
    for (const link of LINKS) checkFormula(attributeOf(tag, link) ?? '', sheet, insertion, where)
    if (!FORMULAS.has(name)) continue
    if (kind === 'open') begun = tag
    else if (begun && kind === 'close') {
      const formula = xml.slice(begun.to, tag.from)
      if (formula.includes('<')) throw new FixedRows('unclearFormula', where)
      checkFormula(textIn(formula), sheet, insertion, where)
    }
  }
}

/** "../drawings/drawing1.xml" from where the sheet lies. */
const resolved = (part: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1)
  const steps = part.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** A picture or chart may stand above the lines; lower down it would lie over other rows than it did. */
const checkDrawing = (files: Files, part: string, sheet: Sheet, { first }: Insertion): void => {
  const xml = partText(files, part)
  let from: number | null = null
  for (const { name, kind, to, from: begins } of eachTag(xml, part)) {
    if (name === 'absoluteAnchor') throw new FixedRows('drawing', sheet.name)
    if (name !== 'row') continue
    if (kind === 'open') from = to
    else if (from !== null && Number(xml.slice(from, begins)) + 1 >= first) throw new FixedRows('drawing', sheet.name)
  }
}

const checkLinks = (files: Files, sheet: Sheet, insertion: Insertion): void => {
  const links = sheet.part.replace(/([^/]+)$/, '_rels/$1.rels')
  for (const tag of tagsOf(partText(files, links), links).filter(({ name }) => name === 'Relationship')) {
    const kind = (attributeOf(tag, 'Type') ?? '').replace(/^.*\//, '')
    if (/comment|vmlDrawing/i.test(kind)) throw new FixedRows('comments', sheet.name)
    if (kind === 'table') throw new FixedRows('table', sheet.name)
    if (kind === 'drawing')
      checkDrawing(files, resolved(sheet.part, attributeOf(tag, 'Target') ?? ''), sheet, insertion)
    else if (kind !== 'printerSettings' && kind !== 'image') throw new FixedRows('otherPart', sheet.name)
  }
}

/**
 * Asked of every other part before rows are put in: none may count, link to or lie over what moves. `sheets`: all of the form, by which a
 * part is named.
 */
export const checkElsewhere = (files: Files, sheet: Sheet, sheets: readonly Sheet[], insertion: Insertion): void => {
  checkLinks(files, sheet, insertion)
  for (const part of files.keys()) {
    const where = sheets.find((each) => each.part === part)?.name ?? part
    if (OTHER_PART.test(part)) throw new FixedRows('otherPart', where)
    if (/\.vml$/i.test(part)) {
      if (OLD_CONTROL.test(partText(files, part))) throw new FixedRows('otherPart', where)
    } else if (/\.xml$/i.test(part) && part !== sheet.part && part !== WORKBOOK && part !== CHAIN)
      checkPart(partText(files, part), part, sheet, insertion, where)
  }
}

/** Names of the book, its print areas among them, with their rows where they stand now. */
export const movedNames = (xml: string, sheet: Sheet, insertion: Insertion): string => {
  const edits: Edit[] = []
  let begun: Tag | null = null
  for (const tag of tagsOf(xml, WORKBOOK).filter(({ name }) => name === 'definedName')) {
    if (tag.kind !== 'close' || begun === null) {
      begun = tag.kind === 'open' ? tag : null
      continue
    }
    const where = attributeOf(begun, 'name') ?? WORKBOOK
    const raw = xml.slice(begun.to, tag.from)
    if (raw.includes('<')) throw new FixedRows('unclearFormula', where)
    const next = withRows(
      textIn(raw),
      ({ sheet: named, ...rows }) => {
        if (named === null) throw new FixedRows('unclearFormula', where)
        return isSheet(named, sheet) ? countedRows(rows, null, insertion, where) : rows
      },
      where,
    )
    if (next !== textIn(raw)) edits.push({ from: begun.to, to: tag.from, text: asWritten(next) })
  }
  return edited(xml, edits)
}

/** In which order the book calculates, with the sheet's cells where they stand now; a cell without a formula there would break the file. Empty: the book says none. */
export const movedChain = (xml: string, book: string, sheet: Sheet, insertion: Insertion): string => {
  const own = tagsOf(book, WORKBOOK).find((tag) => tag.name === 'sheet' && attributeOf(tag, 'name') === sheet.name)
  const id = own && attributeOf(own, 'sheetId')
  if (xml === '' || !id) return xml
  let of: string | null = null
  const edits = tagsOf(xml, CHAIN).flatMap((tag): Edit[] => {
    if (tag.name !== 'c') return []
    of = attributeOf(tag, 'i') ?? of
    const place = attributeOf(tag, 'r') ?? ''
    const row = Number(/\d+$/.exec(place)?.[0] ?? 0)
    return of === id && row >= insertion.at
      ? attributeEdit(tag, 'r', place.replace(/\d+$/, String(moved(row, insertion))))
      : []
  })
  return edited(xml, edits)
}
