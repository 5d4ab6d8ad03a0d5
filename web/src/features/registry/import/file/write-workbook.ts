import { addressOf } from '@kiemdiem/domain/registry/import/table/cell'
import { MAIN, packBook, textCell } from '../../../../lib/files/book/pack-book.ts'

export interface TextSheet {
  name: string
  /** Texts only, neutralised (registry/import/table/cell.ts): leading zeros stay and nothing is calculated. */
  rows: readonly (readonly string[])[]
}

/** Style 1 is the bold head, style 2 text: format 49 keeps what is typed there later a text too. */
const styles = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" fontId="1" applyFont="1" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`

const sheetXml = ({ rows }: TextSheet): string => {
  const width = Math.max(1, ...rows.map((row) => row.length))
  const lines = rows.map((row, at) => {
    const cells = row.map((text, column) => textCell(addressOf(at, column), at === 0 && text !== '' ? 1 : 2, text))
    return `<row r="${at + 1}">${cells.join('')}</row>`
  })
  return `<cols><col min="1" max="${width}" width="24" style="2" customWidth="1"/></cols><sheetData>${lines.join('')}</sheetData>`
}

/** An .xlsx file of texts. */
export const writeWorkbook = (sheets: readonly TextSheet[]): Uint8Array<ArrayBuffer> =>
  packBook(
    styles,
    sheets.map((sheet) => ({ name: sheet.name, xml: sheetXml(sheet) })),
  )
