import { reportFigures } from '@kiemdiem/domain/forms/every-report.fixture'
import { HOSTILE_STRINGS } from '@kiemdiem/domain/hostile.fixture'
import { printable } from '@kiemdiem/domain/vi'
import readXlsxFile from 'read-excel-file/universal'
import { expect, it } from 'vitest'
import { unpacked } from '../../lib/files/unpacked.fixture.ts'
import { figuresBook } from './figures-book.ts'

const made = (say: (field: string) => string = (field) => field) => figuresBook(reportFigures(say), { year: 2023 })

/** Rows as a spreadsheet program reads them: of a formula, what it came to. */
const reopened = async (book: Uint8Array<ArrayBuffer>) => {
  const [sheet] = await readXlsxFile(new Blob([book]), { trim: false })
  return sheet?.data ?? []
}

it('opens again with a row a group, the share of each level, and the sum of all', async () => {
  const rows = await reopened(made())
  expect(rows.slice(-3)).toEqual([
    [1, 'group', 12, 2, 16.7, 9, 75, 1, 8.3, 0, 0, 0, 0, 0, 0],
    [2, 'staff', 9, 1, 11.1, 6, 66.7, 1, 11.1, 0, 0, 1, 11.1, 1, 7],
    [null, 'Cộng', 21, 3, 14.3, 15, 71.4, 2, 9.5, 0, 0, 1, 4.8, 1, 7],
  ])
})

it('counts shares and sums itself, each of its own rows and columns', () => {
  const xml = unpacked(made())('xl/worksheets/sheet1.xml')
  expect(xml).toContain('<f>IF($C4=0,0,ROUND(D4*100/$C4,1))</f>')
  expect(xml).toContain('<f>IF($C6=0,0,ROUND(L6*100/$C6,1))</f>')
  expect(xml).toContain('<f>SUM(C4:C5)</f>')
  expect(xml).toContain('<f>SUM(O4:O5)</f>')
})

it.each(HOSTILE_STRINGS)('keeps a group called %j a text, and nothing of it a formula', async (name) => {
  const book = made(() => name)
  const rows = await reopened(book)
  const shown = String(rows.at(-3)?.[1] ?? '')
  expect(printable(shown).replace(/^'/, '').trim()).toBe(printable(name).trim())
  expect(unpacked(book)('xl/worksheets/sheet1.xml').match(/<f>/g)).toHaveLength(5 * 3 + 1 + 5 + 2)
})
