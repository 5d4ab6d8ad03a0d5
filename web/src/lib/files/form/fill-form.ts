import type { FormAct } from '@kiemdiem/domain/tables/form/superior-form'
import { tableOf } from '@kiemdiem/domain/tables/tables'
import { strToU8, zipSync } from 'fflate'
import { tagsOf } from '../opened/xml-tokens.ts'
import { UnfitForm } from './fault.ts'
import { fillSheet, stopOf } from './fill-sheet.ts'
import { type InsertedRows, withRoom } from './insert/with-room.ts'
import { type OpenedForm, openForm, partText } from './open-form.ts'
import { sheetParts } from './sheet-parts.ts'

/** So that the same data makes the same bytes. */
const WRITTEN = new Date(1980, 0, 1)
const WORKBOOK = 'xl/workbook.xml'
/** After these, in this order, a book says how it calculates. */
const BEFORE = ['definedNames', 'externalReferences', 'functionGroups', 'sheets']

/** A text for each column of ours. */
export type FormLine = Readonly<Record<string, string>>

/** What the form counts itself is counted anew when it is opened: what it came to was of an empty form. */
const countedAnew = (xml: string): string => {
  const tags = tagsOf(xml, WORKBOOK)
  const own = tags.find(({ name, kind }) => name === 'calcPr' && kind !== 'close')
  if (own) {
    const written = xml.slice(own.from, own.to).replace(/(?<!\s)\s+fullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '')
    return `${xml.slice(0, own.from)}${written.replace(/(?<!\s)\s*(\/?)>$/, ' fullCalcOnLoad="1"$1>')}${xml.slice(own.to)}`
  }
  const last = BEFORE.flatMap((wanted) => tags.filter(({ name, kind }) => name === wanted && kind !== 'open'))[0]
  if (!last) return xml
  const prefix = last.written.slice(0, last.written.length - last.name.length)
  return `${xml.slice(0, last.to)}<${prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(last.to)}`
}

const packed = ({ files }: OpenedForm, changed: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> =>
  zipSync(
    Object.fromEntries(
      [...files].map(([name, bytes]) => {
        const text = changed.get(name)
        return [name, text === undefined ? bytes : strToU8(text)]
      }),
    ),
    { mtime: WRITTEN },
  )

/** A form with its lines. */
export interface FilledForm {
  file: Uint8Array<ArrayBuffer>
  /** Rows that were put in because the form has too few; null: none. */
  inserted: InsertedRows | null
}

/**
 * A superior's form with these lines in it, each column as it was mapped: whatever is not filled stays as it was, letter by letter in its
 * sheet and byte by byte in all other parts. Where it has too few rows, new ones are put in and what stands below moves down with all that
 * counts it; where anything could not, the form is refused as it was.
 */
export const fillForm = async (
  bytes: Uint8Array,
  { table, sheet: wanted, firstRow, columns }: Pick<FormAct, 'table' | 'sheet' | 'firstRow' | 'columns'>,
  lines: readonly FormLine[],
): Promise<FilledForm> => {
  const form = await openForm(bytes)
  const sheet = form.sheets.find(({ name }) => name === wanted)
  if (!sheet) throw new UnfitForm('noSheet', wanted)
  if (sheet.parts.locked) throw new UnfitForm('sheetLocked', wanted)
  const numbers = new Set(tableOf(table).columns.flatMap(({ id, number }) => (number ? [id] : [])))
  const filling = {
    firstRow,
    columns: columns.map(({ at, column }) => ({ at, number: numbers.has(column) })),
    lines: lines.map((line) => columns.map(({ column }) => line[column] ?? '')),
  }
  const numbered = columns.find(({ column }) => column === 'number')?.at
  const stop = stopOf(sheet.parts, filling, numbered)
  const room = withRoom(form, sheet, filling, stop)
  const changed = new Map(room?.changed)
  const xml = changed.get(sheet.part) ?? sheet.xml
  const parts = room ? sheetParts(xml, sheet.part, form.shared) : sheet.parts
  changed.set(sheet.part, fillSheet(xml, parts, filling, numbered))
  if (form.sheets.some((each) => each.parts.formulas))
    changed.set(WORKBOOK, countedAnew(changed.get(WORKBOOK) ?? partText(form.files, WORKBOOK)))
  return { file: packed(form, changed), inserted: room?.inserted ?? null }
}
