import { fold } from '../../../vi.ts'
import type { PersonRow, RowNote, UnitRow } from '../row.ts'
import { addressOf, type Cell } from './cell.ts'
import type { PersonColumn, UnitColumn } from './columns.ts'
import type { Table } from './find-table.ts'
import {
  classIn,
  dateIn,
  emailIn,
  isProbationary,
  kindIn,
  kindOfName,
  phoneIn,
  textOf,
  yearIn,
  yesNoIn,
} from './values.ts'

/** A note with the place of the cell in the file; '' where it is of no cell. */
export interface PlacedNote extends RowNote {
  row: number
  place: string
}

/** What a table says: rows that can be sent, and what of its cells means nothing. A row with such a cell is not sent. */
export interface ReadRows<Row> {
  rows: Row[]
  faults: PlacedNote[]
  notices: PlacedNote[]
}

const LIMITS: Partial<Record<PersonColumn | UnitColumn, number>> = { code: 40, phone: 40, email: 254 }
const LONGEST = 200

/** One row being read: cells by what they mean, and what is wrong with them. */
const cursor = <Column extends PersonColumn | UnitColumn>(
  table: { columns: readonly (Column | null)[] },
  cells: readonly Cell[],
  at: number,
) => {
  const faults: PlacedNote[] = []
  const column = (field: Column) => table.columns.indexOf(field)
  const note = (reason: RowNote['reason'], field: Column, text: string): PlacedNote => ({
    reason,
    field: field === 'familyName' ? 'name' : (field as RowNote['field']),
    text: text.slice(0, 80),
    row: at + 1,
    place: column(field) < 0 ? '' : addressOf(at, column(field)),
  })
  const cell = (field: Column): Cell => (column(field) < 0 ? null : (cells[column(field)] ?? null))
  const text = (field: Column, value = textOf(cell(field))): string => {
    if (value.length > (LIMITS[field] ?? LONGEST)) faults.push(note('tooLong', field, value))
    return value
  }
  const meant = <V>(
    field: Column,
    reason: RowNote['reason'],
    read: (given: Cell) => V | undefined,
    otherwise: V,
  ): V => {
    const value = read(cell(field))
    if (value === undefined) faults.push(note(reason, field, textOf(cell(field))))
    return value === undefined ? otherwise : value
  }
  return { faults, cell, text, meant, note }
}

/** Says that somebody is in no unit of the registry, where a blank would mean the unit above. */
export const NO_UNIT = '–'

const NUMBERED = /^([IVXLC]+|[A-Z]|\d+(\.\d+)*)\s*[.)/-]\s*/

const filledIn = (cells: readonly Cell[]): string[] => cells.map(textOf).filter((text) => text !== '')

/** Sums and signatures under a table are not of it. */
const isFooting = (texts: readonly string[]): boolean =>
  texts.length < 5 &&
  texts.some((text) => /^(tong (cong|so)|cong:?$|cong:? \d|nguoi lap|.{0,30}ngay\s*\S*\s*thang)/.test(fold(text)))

const repeatsHead = (table: Table, cells: readonly Cell[]): boolean => {
  const head = table.sheet.rows[table.head] ?? []
  const at = table.columns.indexOf('name' as never)
  return at >= 0 && textOf(cells[at] ?? null) !== '' && textOf(cells[at] ?? null) === textOf(head[at] ?? null)
}

/** The numbers 1, 2, 3 … under the heads, as printed tables have them. */
const numbersColumns = (texts: readonly string[]): boolean =>
  texts.length > 2 && texts.every((text, at) => Number(text.replace(/\D/g, '') || 'x') === at + 1)

const bodyOf = (table: Table): { cells: readonly Cell[]; at: number }[] =>
  table.sheet.rows
    .map((cells, at) => ({ cells, at }))
    .slice(table.head + 1)
    .filter(({ cells }) => {
      const texts = filledIn(cells)
      return texts.length > 0 && !isFooting(texts) && !repeatsHead(table, cells) && !numbersColumns(texts)
    })

const isNumberedTitle = (texts: readonly string[]): boolean =>
  (texts.length === 1 && NUMBERED.test(texts[0] ?? '')) ||
  (texts.length === 2 && /^([IVXLC]+|[A-Z])$/.test(texts[0] ?? ''))

/** A row of nothing but one text is a title, not a person of whom only the name is known. */
const titleOf = (table: Table, cells: readonly Cell[]): string | null => {
  const texts = filledIn(cells)
  return texts.length === 1 && table.columns.filter((column) => column !== null).length > 1 ? (texts[0] ?? null) : null
}

/**
 * The people of a table. A row of one cell is the title of what follows: the unit, where no column names it. A blank
 * unit below a filled one is the same, as merged cells leave it; that is told.
 */
export const readPeople = (table: Extract<Table, { kind: 'people' }>): ReadRows<PersonRow> => {
  const read: ReadRows<PersonRow> = { rows: [], faults: [], notices: [] }
  const [hasUnit, hasName] = [table.columns.includes('unit'), table.columns.includes('name')]
  let above = ''
  for (const { cells, at } of bodyOf(table)) {
    const texts = filledIn(cells)
    const title = hasUnit ? null : titleOf(table, cells)
    if (title !== null || isNumberedTitle(texts)) {
      above = (title ?? texts.at(-1) ?? '').replace(NUMBERED, '')
      continue
    }
    const { cell, text, meant, note, faults } = cursor(table, cells, at)
    const given = text('unit')
    const year = yearIn(cell('birthDate'))
    if (year !== '') read.notices.push(note('birthYearOnly', 'birthDate', year))
    const none = /^[-–—]+$/.test(given)
    if (hasUnit && given !== '' && !none) above = given
    const row: PersonRow = {
      row: at + 1,
      code: text('code'),
      name: [text('familyName'), hasName ? text('name') : ''].filter((part) => part !== '').join(' '),
      birthDate: year === '' ? meant('birthDate', 'badDate', dateIn, null) : null,
      unit: none ? '' : above,
      title: text('title'),
      class: meant('class', 'badClass', classIn, null),
      leader: meant('leader', 'badYesNo', yesNoIn, null),
      partyTitle: text('partyTitle'),
      unionTitle: text('unionTitle'),
      partyMember: meant('partyMember', 'badYesNo', yesNoIn, null),
      probationary: isProbationary(cell('partyMember')) ? true : meant('probationary', 'badYesNo', yesNoIn, null),
      partyCell: text('partyCell'),
      committee: text('committee'),
      email: meant('email', 'badEmail', emailIn, ''),
      phone: text('phone', phoneIn(cell('phone'))),
      is: '',
    }
    if (row.name === '') faults.push(note('nameMissing', 'name', ''))
    if (hasUnit && given === '' && above !== '') read.notices.push(note('unitFromAbove', 'unit', above))
    read.faults.push(...faults)
    if (faults.length === 0) read.rows.push(row)
  }
  return read
}

const listIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[;,\n]| và /)
      .map((each) => each.trim().replace(/^(đ\/c|đồng chí)\s+/i, ''))
      .filter((each) => each !== ''),
  ),
]

const numberIn = (cell: Cell): number | null | undefined => {
  const text = textOf(cell)
  if (text === '') return null
  return /^\d{1,5}$/.test(text) ? Number(text) : undefined
}

export const readUnits = (table: Extract<Table, { kind: 'units' }>): ReadRows<UnitRow> => {
  const read: ReadRows<UnitRow> = { rows: [], faults: [], notices: [] }
  for (const { cells, at } of bodyOf(table)) {
    const { text, meant, note, faults } = cursor(table, cells, at)
    const name = text('name')
    const row: UnitRow = {
      row: at + 1,
      name,
      shortName: text('shortName'),
      kind: meant('kind', 'badKind', kindIn, null) ?? kindOfName(name),
      parent: text('parent'),
      head: listIn(text('head'))[0] ?? '',
      deputies: listIn(text('deputies')),
      clerks: listIn(text('clerks')),
      issuer: text('issuer'),
      superior: text('superior'),
      place: text('place'),
      order: meant('order', 'badNumber', numberIn, null),
    }
    if (name === '') faults.push(note('nameMissing', 'name', ''))
    read.faults.push(...faults)
    if (faults.length === 0) read.rows.push(row)
  }
  return read
}
