import { printable } from '@kiemdiem/domain/vi'
import { strToU8, zipSync } from 'fflate'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
/** So that the same data makes the same bytes. */
const WRITTEN = new Date(1980, 0, 1)

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as it stands in a file: composed letters, nothing that XML forbids. */
export const escaped = (text: string): string => printable(text).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

/** A cell of text at a place; it is never calculated, whatever it begins with. `style`: which of the book's. */
export const textCell = (place: string, style: number, text: string): string =>
  text === ''
    ? `<c r="${place}" s="${style}"/>`
    : `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`

interface BookSheet {
  name: string
  /** What is within the worksheet. */
  xml: string
  /** Rows repeated on each printed page, "9:9". */
  titles?: string
}

const titlesOf = ({ name, titles }: BookSheet, at: number): string => {
  const [from, to] = titles?.split(':') ?? []
  const sheet = escaped(name).replaceAll("'", "''")
  return from && to
    ? `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${sheet}'!$${from}:$${to}</definedName>`
    : ''
}

/**
 * An .xlsx file of these sheets. Written here because libraries deflate large sheets in workers made of blobs, which the policy
 * of content refuses (decisions/0043).
 */
export const packBook = (styles: string, sheets: readonly BookSheet[]): Uint8Array<ArrayBuffer> => {
  const numbered = sheets.map((sheet, at) => ({ ...sheet, number: at + 1 }))
  const part = (name: string, kind: string) =>
    `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`
  const link = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`
  const links = (inner: string) => `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`
  const titles = sheets.map(titlesOf).join('')
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('xl/workbook.xml', 'sheet.main')}${part('xl/styles.xml', 'styles')}${numbered.map(({ number }) => part(`xl/worksheets/sheet${number}.xml`, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': links(link('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbered.map(({ name, number }) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets>${titles && `<definedNames>${titles}</definedNames>`}</workbook>`,
    'xl/_rels/workbook.xml.rels': links(
      numbered.map(({ number }) => link(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`)).join('') +
        link('rIdStyles', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': `${HEAD}${styles}`,
    ...Object.fromEntries(
      numbered.map(({ number, xml }) => [
        `xl/worksheets/sheet${number}.xml`,
        `${HEAD}<worksheet xmlns="${MAIN}">${xml}</worksheet>`,
      ]),
    ),
  }
  const packed = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
  return zipSync(packed, { mtime: WRITTEN }) as Uint8Array<ArrayBuffer>
}
