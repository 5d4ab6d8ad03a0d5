import type { Filling, Stop } from '../fill-sheet.ts'
import { type FormSheet, type OpenedForm, partText } from '../open-form.ts'
import { checkElsewhere, movedChain, movedNames } from './elsewhere.ts'
import { asWanting, FixedRows, type Insertion } from './insertion.ts'
import { movedSheet } from './moved-sheet.ts'
import { insertionFor, linedStyles } from './room.ts'

const WORKBOOK = 'xl/workbook.xml'
const CHAIN = 'xl/calcChain.xml'
const STYLES = 'xl/styles.xml'

/** How many rows a form has for lines, how many came, and below which one. */
export interface InsertedRows {
  had: number
  count: number
  below: number
}

const changedBy = ({ files, sheets }: OpenedForm, sheet: FormSheet, insertion: Insertion): Map<string, string> => {
  checkElsewhere(files, sheet, sheets, insertion)
  const book = partText(files, WORKBOOK)
  const chain = partText(files, CHAIN)
  const parts: [part: string, before: string, after: string][] = [
    [sheet.part, sheet.xml, movedSheet(sheet, insertion)],
    [WORKBOOK, book, movedNames(book, sheet, insertion)],
    [CHAIN, chain, movedChain(chain, book, sheet, insertion)],
  ]
  return new Map(parts.flatMap(([part, before, after]) => (before === after ? [] : [[part, after]])))
}

/**
 * A form with rows put in for lines that have too few: what changes by that in its sheet, and in what the book says of it. Null: there are
 * enough, or not a single one, or nothing stands below that lines would run into and something else could not move. It throws an
 * UnfitForm where lines would run into what could not.
 */
export const withRoom = (
  form: OpenedForm,
  sheet: FormSheet,
  filling: Filling,
  stop: Stop | null,
): { changed: ReadonlyMap<string, string>; inserted: InsertedRows } | null => {
  const free = stop?.free ?? filling.lines.length
  if (free === 0) return null
  const insertion = insertionFor(sheet.parts, filling, free, linedStyles(partText(form.files, STYLES)))
  const { first, last, at, count } = insertion
  if (count === 0) return null
  try {
    return {
      changed: changedBy(form, sheet, insertion),
      inserted: { had: last - first + 1, count, below: at - 1 },
    }
  } catch (error) {
    if (error instanceof FixedRows && stop === null) return null
    throw asWanting(error, filling.lines.length, free)
  }
}
