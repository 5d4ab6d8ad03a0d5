import { COLUMNS_MAX, UnreadableFile } from './fault.ts'
import { attributeOf, eachTag } from './xml-tokens.ts'

/** Rows that a sheet may touch, also without a value: what reads it lays all of them out. */
const TOUCHED_MAX = 100_000

const numberOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** Read by its tags, however their attributes are written: what reads the sheet later believes every place that it finds. */
const checkPlaces = (xml: string, where: string): void => {
  let [cells, rows] = [0, 0]
  for (const tag of eachTag(xml, where)) {
    const { name, kind } = tag
    if (kind === 'close' || (name !== 'c' && name !== 'row')) continue
    const place = attributeOf(tag, 'r')
    const [, letters, row] = /^([A-Z]*)(\d+)$/.exec(place ?? '') ?? []
    if (place !== null && (row === undefined || (letters === '') !== (name === 'row')))
      throw new UnreadableFile('broken', where)
    if (name === 'c') cells += 1
    else rows += 1
    if (rows > TOUCHED_MAX || Number(row ?? 0) > TOUCHED_MAX || cells > TOUCHED_MAX * 10)
      throw new UnreadableFile('tooManyRows', where)
    if (numberOf(letters ?? '') > COLUMNS_MAX) throw new UnreadableFile('tooManyColumns', where)
  }
}

/**
 * Refuses a part of a workbook before it is parsed: with a document type, which is where entities come from and which
 * no spreadsheet writes; not in UTF-8, where it could not be looked for; with cells so far out that laying out the
 * sheet would fill the memory.
 */
export const checkXml = (name: string, bytes: Uint8Array): void => {
  const xml = new TextDecoder().decode(bytes)
  if (xml.includes('\0')) throw new UnreadableFile('broken', name)
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new UnreadableFile('entities', name)
  if (name.startsWith('xl/worksheets/')) checkPlaces(xml, name)
}
