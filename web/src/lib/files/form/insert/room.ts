import { attributeOf, tagsOf } from '../../opened/xml-tokens.ts'
import type { Filling } from '../fill-sheet.ts'
import type { SheetParts } from '../sheet-parts.ts'
import type { Insertion } from './insertion.ts'

const STYLES = 'xl/styles.xml'
const SIDES: ReadonlySet<string> = new Set(['left', 'right', 'top', 'bottom', 'start', 'end'])

/** The styles that draw lines around a cell, by their numbers. */
export const linedStyles = (xml: string): ReadonlySet<string> => {
  const borders: boolean[] = []
  const styles: string[] = []
  let within = ''
  for (const tag of tagsOf(xml, STYLES)) {
    const { name, kind } = tag
    if (name === 'borders' || name === 'cellXfs') within = kind === 'open' ? name : ''
    if (kind === 'close') continue
    if (within === 'borders' && name === 'border') borders.push(false)
    if (within === 'borders' && SIDES.has(name) && !['none', null].includes(attributeOf(tag, 'style')))
      borders[borders.length - 1] = true
    if (within === 'cellXfs' && name === 'xf') styles.push(attributeOf(tag, 'borderId') ?? '0')
  }
  return new Set(styles.flatMap((border, at) => (borders[Number(border)] ? [String(at)] : [])))
}

/**
 * Which rows a form has for lines, of those that are free: where its first is lined, those that are lined like it, so that the blanks before
 * who signs stay; else all. Of several the last stays the last, with the line that closes the table, and new ones stand before it.
 */
export const insertionFor = (
  { rows }: SheetParts,
  { firstRow: first, columns, lines }: Pick<Filling, 'firstRow' | 'columns' | 'lines'>,
  free: number,
  lined: ReadonlySet<string>,
): Insertion => {
  const isLined = (number: number): boolean => {
    const row = rows.find((each) => each.row === number)
    return columns.every(({ at }) => lined.has(row?.cells.find(({ column }) => column === at)?.style ?? ''))
  }
  let last = first + free - 1
  if (isLined(first)) {
    last = first
    while (last < first + free - 1 && isLined(last + 1)) last += 1
  }
  return { first, last, at: last > first ? last : last + 1, count: lines.length - (last - first + 1) }
}
