import { remarkOf, signedWord, whereKept } from '../../forms/dossier/dossier-words.ts'
import { viDate } from '../../vi.ts'
import type { DossierAnswer } from '../commands/read-dossier.ts'
import { ITEM_ROWS } from '../items.ts'

const BOM = '\uFEFF'

/** A cell that a spreadsheet takes as text: what could begin a formula is kept from being one. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const HEAD = ['Đơn vị', 'Hồ sơ', 'Tài liệu', 'Nội dung', 'Ngày', 'Chữ ký', 'Nơi lưu', 'Ghi chú']

/** The index as a table that any spreadsheet opens: UTF-8 with its mark, a line a paper. */
export const indexCsv = ({ subjects, entries }: DossierAnswer): string => {
  const lines = [
    ...entries.map((entry) => ({ unit: '', name: 'Tài liệu chung', entry })),
    ...subjects.flatMap(({ unitName, name, entries: own }) => own.map((entry) => ({ unit: unitName, name, entry }))),
  ].map(({ unit, name, entry }) => [
    ...[unit, name, ITEM_ROWS[entry.item].name, entry.about, entry.day === '' ? '' : viDate(entry.day)],
    ...[signedWord(entry), whereKept(entry), remarkOf(entry)],
  ])
  return BOM + [HEAD, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('')
}
