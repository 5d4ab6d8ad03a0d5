import { strToU8, zipSync } from 'fflate'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'

/** A form as offices send it: a title over merged cells, headings of two rows, blank lined rows, who signs below. */
export const SHEET = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><!-- Mẫu của Tỉnh ủy --><dimension ref="A1:F12"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><cols><col min="1" max="1" width="5" customWidth="1"/></cols><sheetData><row r="1" spans="1:6" ht="30" customHeight="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1" s="3"/></row><row r="3" spans="1:6"><c r="A3" s="1" t="s"><v>1</v></c><c r="B3" s="1" t="s"><v>2</v></c><c r="C3" s="1" t="inlineStr"><is><t>Chức vụ, chức danh</t></is></c><c r="D3" s="1" t="inlineStr"><is><t>Mức xếp loại</t></is></c><c r="E3" s="1"/></row><row r="4" spans="1:6"><c r="A4" s="1"/><c r="B4" s="1"/><c r="C4" s="1"/><c r="D4" s="1" t="inlineStr"><is><t>HTXSNV</t></is></c><c r="E4" s="1" t="inlineStr"><is><t>HTTNV</t></is></c></row><row r="5" spans="1:6" x14ac:dyDescent="0.25"><c r="A5" s="2"><v>1</v></c><c r="B5" s="4" t="s"><v>3</v></c><c r="C5" s="4"/><c r="D5" s="2"/><c r="E5" s="2"/><c r="F5" s="5"><f>LEN(B5)</f><v>0</v></c></row><row r="6" spans="1:6"><c r="A6" s="2"><v>2</v></c><c r="B6" s="4"/><c r="E6" s="2"/></row><row r="8" spans="1:6"/><row r="12" spans="1:6"><c r="D12" s="3" t="inlineStr"><is><t>NGƯỜI LẬP BIỂU</t></is></c></row></sheetData><mergeCells count="6"><mergeCell ref="A1:F1"/><mergeCell ref="A3:A4"/><mergeCell ref="B3:B4"/><mergeCell ref="C3:C4"/><mergeCell ref="D3:E3"/><mergeCell ref="D12:F12"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`

const SHARED = `${HEAD}<sst xmlns="${MAIN}"><si><t>BIỂU 02 &amp; KẾT QUẢ</t></si><si><r><t>T</t></r><r><rPr><b/></rPr><t>T</t></r></si><si><t>Họ và tên</t></si><si><t xml:space="preserve"> … </t></si></sst>`

const link = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`
const LINKS = (inner: string) =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`

export const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  '_rels/.rels': LINKS(link('rId1', 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Biểu 02" sheetId="7" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'Biểu 02'!$3:$4</definedName></definedNames></workbook>`,
  'xl/_rels/workbook.xml.rels': LINKS(
    link('rId3', 'worksheet', 'worksheets/sheet7.xml') +
      link('rId4', 'sharedStrings', 'sharedStrings.xml') +
      link('rId5', 'styles', 'styles.xml'),
  ),
  'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="13"/><name val="Times New Roman"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/><xf/><xf/><xf/><xf/><xf/></cellXfs></styleSheet>`,
  'xl/sharedStrings.xml': SHARED,
  'xl/worksheets/sheet7.xml': SHEET,
  'xl/printerSettings/printerSettings1.bin': '\u0001\u0002in',
  'docProps/core.xml': `${HEAD}<coreProperties/>`,
}

/** The form as a file, with parts that differ; null: left out. */
export const formFile = (rest: Readonly<Record<string, string | null>> = {}): Uint8Array<ArrayBuffer> =>
  zipSync(
    Object.fromEntries(
      Object.entries({ ...PARTS, ...rest }).flatMap(([name, text]) => (text === null ? [] : [[name, strToU8(text)]])),
    ),
  )

/** The same with another sheet, made of this one. */
export const formWith = (change: (sheet: string) => string) => formFile({ 'xl/worksheets/sheet7.xml': change(SHEET) })
