import { oneLine } from '../../../commands/shown.ts'
import type { Person } from '../../../model/person.ts'
import { CLASS_NAMES } from '../../../model/person.ts'
import { UNIT_KIND_NAMES, UNIT_KINDS, type UnitKind } from '../../../model/unit.ts'
import { headKey } from '../../../tables/headings.ts'
import { fold } from '../../../vi.ts'
import type { Cell } from './cell.ts'

/** What the cells of hand-made tables mean. `undefined`: it means nothing known. */

/** One line, composed, without blanks around it and without what cannot be seen. */
export const textOf = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell === 'object') return cell.date.split('-').reverse().join('/')
  if (typeof cell === 'boolean') return cell ? 'x' : 'không'
  return typeof cell === 'number' ? plainNumber(cell) : oneLine(cell.replace(/^'/, ''))
}

/** As it would be typed: no exponents for long codes. */
const plainNumber = (value: number): string => (Number.isInteger(value) ? BigInt(value).toString() : String(value))

const pad = (value: number) => String(value).padStart(2, '0')
const dayOf = (year: number, month: number, day: number): string | undefined => {
  const at = new Date(Date.UTC(year, month - 1, day))
  const real = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return real && year >= 1900 && year < 2100 ? `${year}-${pad(month)}-${pad(day)}` : undefined
}

/** Days since 30/12/1899, as spreadsheets count. Smaller numbers are years, larger ones lie after all of us. */
const [SERIAL_FROM, SERIAL_TO] = [3_000, 73_000]

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/
const DAY_FIRST = /^\D{0,6}(\d{1,2})\D{1,8}(\d{1,2})\D{1,6}(\d{4})\D*$/

/** A day: a date of the file, a serial number, "02/01/1980", "2.1.1980", "ngày 02 tháng 01 năm 1980". Day before month. */
export const dateIn = (cell: Cell): string | null | undefined => {
  if (cell !== null && typeof cell === 'object') {
    const [year = 0, month = 0, day = 0] = cell.date.split('-').map(Number)
    return dayOf(year, month, day)
  }
  if (typeof cell === 'number') return serialDay(cell)
  const text = textOf(cell)
  if (text === '') return null
  if (/^\d{5}$/.test(text)) return serialDay(Number(text))
  const [, year, ofYear, ofMonth] = YEAR_FIRST.exec(text) ?? []
  if (year) return dayOf(Number(year), Number(ofYear), Number(ofMonth))
  const [, day, month, last] = DAY_FIRST.exec(text) ?? []
  return day ? dayOf(Number(last), Number(month), Number(day)) : undefined
}

/** A birth date of which only the year is known, as old registers have it; '' otherwise. */
export const yearIn = (cell: Cell): string => /^(?:năm )?((?:19|20)\d\d)$/i.exec(textOf(cell))?.[1] ?? ''

const serialDay = (value: number): string | undefined => {
  if (value < SERIAL_FROM || value > SERIAL_TO) return undefined
  const at = new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * 86_400_000)
  return at.toISOString().slice(0, 10)
}

const YES = [
  'x',
  'v',
  'co',
  'dung',
  'yes',
  'true',
  '1',
  'dv',
  'dangvien',
  'dangviendubi',
  'dubi',
  'chinhthuc',
  'dangvienchinhthuc',
  'phai',
  'la',
]
const NO = ['khong', 'no', 'false', '0', 'o', 'chua', 'k', 'ko', 'quanchung', 'sai']

/** A cross, a tick, "có"; "không", a dash. A date says yes: the day on which it became so. */
export const yesNoIn = (cell: Cell): boolean | null | undefined => {
  if (typeof cell === 'boolean') return cell
  const text = textOf(cell)
  if (text === '') return null
  if (/^[-–—]+$/.test(text)) return false
  if (/^[✓✔☑☒]$/u.test(text)) return true
  const key = headKey(text)
  if (YES.includes(key)) return true
  if (NO.includes(key)) return false
  return typeof cell !== 'number' && dateIn(cell) ? true : undefined
}

export const isProbationary = (cell: Cell): boolean => headKey(textOf(cell)).includes('dubi')

const CLASS_WORDS: Record<Person['class'], readonly string[]> = {
  elected: [CLASS_NAMES.elected, 'CB', 'elected'],
  civilServant: [CLASS_NAMES.civilServant, 'CC', 'Công chức nhà nước'],
  worker: [
    CLASS_NAMES.worker,
    'NLĐ',
    'LĐ',
    'Lao động',
    'Lao động hợp đồng',
    'Hợp đồng',
    'Hợp đồng lao động',
    'HĐLĐ',
    'Nhân viên',
    'HĐ',
  ],
}

export const classIn = (cell: Cell): Person['class'] | null | undefined => {
  const key = headKey(textOf(cell))
  if (key === '') return null
  return (['elected', 'civilServant', 'worker'] as const).find((each) =>
    CLASS_WORDS[each].some((word) => headKey(word) === key),
  )
}

const KIND_WORDS: Record<UnitKind, readonly string[]> = {
  partyGroup: ['Đảng đoàn'],
  standingCommittee: ['Ban Thường vụ', 'BTV'],
  cellCommittee: ['Chi ủy'],
  partyCell: ['Chi bộ'],
  department: ['Ban', 'Phòng', 'Văn phòng', 'Phòng, ban', 'Ban, phòng', 'Bộ phận'],
  office: ['Cơ quan', 'Đơn vị', 'Liên đoàn Lao động', 'LĐLĐ', 'Huyện đoàn', 'Thành đoàn', 'Trung tâm', 'Công đoàn'],
}

/** By its word, and by its name where the file has no column for it: "Ban Thường vụ …", "Chi bộ …". */
export const kindIn = (cell: Cell): UnitKind | null | undefined => {
  const key = headKey(textOf(cell))
  if (key === '') return null
  return UNIT_KINDS.find(
    (kind) => headKey(UNIT_KIND_NAMES[kind]) === key || KIND_WORDS[kind].some((word) => headKey(word) === key),
  )
}

export const kindOfName = (name: string): UnitKind | null =>
  (Object.keys(KIND_WORDS) as UnitKind[]).find((kind) =>
    KIND_WORDS[kind].some((word) => `${fold(name)} `.startsWith(`${fold(word)} `)),
  ) ?? null

/** As addresses of mail are accepted everywhere here (zod's own pattern). */
export const EMAIL = /^(?!\.)(?!.*\.\.)([A-Za-z0-9_'+\-.]*)[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/

/** "Không có" and dashes are no address. Excel writes "mailto:" before a link. */
export const emailIn = (cell: Cell): string | undefined => {
  const text = textOf(cell)
    .replace(/^mailto:/i, '')
    .replace(/[;,.]+$/, '')
  if (['', 'khong', 'khongco'].includes(headKey(text)) && !text.includes('@')) return ''
  return EMAIL.test(text) && text.length <= 254 ? text : undefined
}

/** A number that a spreadsheet has taken for a number has lost its first zero: nine digits get it back. */
export const phoneIn = (cell: Cell): string => {
  const text = textOf(cell)
  return typeof cell === 'number' && /^[1-9]\d{8}$/.test(text) ? `0${text}` : text
}
