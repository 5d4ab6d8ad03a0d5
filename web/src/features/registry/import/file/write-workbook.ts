import { addressOf } from '@kiemdiem/domain/registry/import/table/cell'
import { strToU8, zipSync } from 'fflate'

export interface TextSheet {
  name: string
  /** Texts only, neutralised (registry/import/table/leaving.ts): leading zeros stay and nothing is calculated. */
  rows: readonly (readonly string[])[]
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
/** So that the same data makes the same bytes. */
const WRITTEN = new Date(1980, 0, 1)

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) =>
  text.replace(/[^\P{Cc}\n\t]/gu, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

/** Style 1 is the bold head, style 2 text: format 49 keeps what is typed there later a text too. */
const styles = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" fontId="1" applyFont="1" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`

const sheetXml = ({ rows }: TextSheet): string => {
  const width = Math.max(1, ...rows.map((row) => row.length))
  const lines = rows.map((row, at) => {
    const cells = row.map((text, column) => {
      const place = addressOf(at, column)
      return text === ''
        ? `<c r="${place}" s="2"/>`
        : `<c r="${place}" s="${at === 0 ? 1 : 2}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
    })
    return `<row r="${at + 1}">${cells.join('')}</row>`
  })
  return `${HEAD}<worksheet xmlns="${MAIN}"><cols><col min="1" max="${width}" width="24" style="2" customWidth="1"/></cols><sheetData>${lines.join('')}</sheetData></worksheet>`
}

/**
 * An .xlsx file of texts. Written here because libraries deflate large sheets in workers made of blobs, which the policy
 * of content refuses (decisions/0043).
 */
export const writeWorkbook = (sheets: readonly TextSheet[]): Uint8Array<ArrayBuffer> => {
  const numbered = sheets.map((sheet, at) => ({ ...sheet, number: at + 1 }))
  const part = (name: string, kind: string) =>
    `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`
  const link = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`
  const links = (inner: string) => `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('xl/workbook.xml', 'sheet.main')}${part('xl/styles.xml', 'styles')}${numbered.map(({ number }) => part(`xl/worksheets/sheet${number}.xml`, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': links(link('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbered.map(({ name, number }) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links(
      numbered.map(({ number }) => link(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`)).join('') +
        link('rIdStyles', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': styles,
    ...Object.fromEntries(numbered.map((sheet) => [`xl/worksheets/sheet${sheet.number}.xml`, sheetXml(sheet)])),
  }
  const packed = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
  return zipSync(packed, { mtime: WRITTEN }) as Uint8Array<ArrayBuffer>
}
