import type { FormAct } from '@kiemdiem/domain/tables/form/superior-form'
import { tableOf } from '@kiemdiem/domain/tables/tables'
import { strToU8, zipSync } from 'fflate'
import { tagsOf } from '../opened/xml-tokens.ts'
import { UnfitForm } from './fault.ts'
import { fillSheet } from './fill-sheet.ts'
import { type OpenedForm, openForm } from './open-form.ts'

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
    const written = xml.slice(own.from, own.to).replace(/\s+fullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '')
    return `${xml.slice(0, own.from)}${written.replace(/\s*(\/?)>$/, ' fullCalcOnLoad="1"$1>')}${xml.slice(own.to)}`
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

/**
 * A superior's form with these lines in it, each column as it was mapped: whatever is not filled stays as it was, letter by letter in its
 * sheet and byte by byte in all other parts.
 */
export const fillForm = async (
  bytes: Uint8Array,
  { table, sheet: wanted, firstRow, columns }: Pick<FormAct, 'table' | 'sheet' | 'firstRow' | 'columns'>,
  lines: readonly FormLine[],
): Promise<Uint8Array<ArrayBuffer>> => {
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
  const changed = new Map([[sheet.part, fillSheet(sheet.xml, sheet.parts, filling, numbered)]])
  const book = form.files.get(WORKBOOK)
  if (book && form.sheets.some(({ parts }) => parts.formulas))
    changed.set(WORKBOOK, countedAnew(new TextDecoder().decode(book)))
  return packed(form, changed)
}
