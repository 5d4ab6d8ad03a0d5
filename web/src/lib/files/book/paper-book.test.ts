import { HOSTILE_STRINGS } from '@kiemdiem/domain/hostile.fixture'
import { printable } from '@kiemdiem/domain/vi'
import readXlsxFile from 'read-excel-file/universal'
import { expect, it } from 'vitest'
import { agencyList } from '../../../app/kit/papers/sample-notice.ts'
import { unpacked } from '../unpacked.fixture.ts'
import { paperBook } from './paper-book.ts'

const reopened = async (book: Uint8Array<ArrayBuffer>) => {
  const [sheet] = await readXlsxFile(new Blob([book]), { trim: false })
  return sheet?.data ?? []
}

it('the public list of an agency opens again with its head, each unit, every cell of the print and who signs', async () => {
  const list = agencyList()
  const said = (await reopened(paperBook(list))).map((row) => row.filter((cell) => cell !== null).join('|'))
  const table = list.blocks.find((block) => block.kind === 'table')
  if (table?.kind !== 'table') throw new Error('a list without a table')
  expect(said[0]).toBe('TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  expect(said).toEqual(
    expect.arrayContaining([
      'DANH SÁCH CÔNG KHAI',
      table.head.join('|'),
      ...table.rows.map((row) => row.filter((cell) => cell !== '').join('|')),
    ]),
  )
  expect(table.rows.filter((row) => row.length === 1).length).toBeGreaterThan(1)
  const sheet = unpacked(paperBook(list))('xl/worksheets/sheet1.xml')
  expect(sheet).toContain('orientation="portrait"')
})

it('calculates nothing, whatever a name begins with', async () => {
  const names = ['=HYPERLINK("http://x","y")', '+1', '-1', '@SUM(A1)', '\t=1', ...HOSTILE_STRINGS]
  for (const name of names) {
    const book = paperBook(agencyList(name))
    const xml = unpacked(book)('xl/worksheets/sheet1.xml')
    expect(xml, name).not.toContain('<f>')
    const cells = (await reopened(book)).flat()
    const shown = printable(name).trim()
    if (shown !== '')
      expect(
        cells.some((cell) => String(cell).includes(shown)),
        name,
      ).toBe(true)
  }
})
