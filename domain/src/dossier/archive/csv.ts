import { remarkOf, signedWord, whereKept } from '../../forms/dossier/dossier-words.ts'
import { viDate } from '../../vi.ts'
import type { DossierAnswer } from '../commands/read-dossier.ts'
import { ITEM_ROWS } from '../items.ts'
import { type Held, heldWords } from './held.ts'

const BOM = '\uFEFF'

/** A cell that a spreadsheet takes as text: what could begin a formula is kept from being one. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const HEAD = ['Đơn vị', 'Hồ sơ', 'Tài liệu', 'Nội dung', 'Ngày', 'Chữ ký', 'Nơi lưu', 'Ghi chú', 'Có trong tệp này']

/** The index as a table that any spreadsheet opens: UTF-8 with its mark, a line a paper, with what of it lies in the archive. */
export const indexCsv = ({ subjects, entries }: DossierAnswer, held: Held): string => {
  const lines = [
    ...entries.map((entry) => ({ unit: '', name: 'Tài liệu chung', reviewId: null, entry })),
    ...subjects.flatMap(({ unitName, name, reviewId, entries: own }) =>
      own.map((entry) => ({ unit: unitName, name, reviewId, entry })),
    ),
  ].map(({ unit, name, reviewId, entry }) => [
    ...[unit, name, ITEM_ROWS[entry.item].name, entry.about, entry.day === '' ? '' : viDate(entry.day)],
    ...[signedWord(entry), whereKept(entry), remarkOf(entry), heldWords(entry.document, reviewId, held)],
  ])
  return BOM + [HEAD, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('')
}
