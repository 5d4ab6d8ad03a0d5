import type { Calendar } from './model/campaign.ts'
import { type Lateness, lastDayOf, localDate, weekday, workingDayOnOrBefore } from './time.ts'
import { viCount } from './vi-count.ts'

/** How dates, names and deadlines are written and sorted in Vietnamese, the same in mail, form and screen. */

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']

/** "đồng chí Lò Thị Mai" within a sentence; a collective goes by its name. */
export const viSubject = (kind: 'person' | 'unit', name: string): string =>
  kind === 'person' ? `đồng chí ${name}` : name

/** At the head of a sentence. */
export const upperFirst = (text: string): string => text.replace(/^./u, (first) => first.toUpperCase())

/** dd/MM/yyyy of an ISO date. */
export const viDate = (date: string): string => date.split('-').reverse().join('/')

/** dd/MM of an ISO date. */
export const viDayMonth = (date: string): string => viDate(date).slice(0, 5)

/** "thứ Hai, 04/12" */
export const viWeekday = (date: string): string => `${WEEKDAYS[weekday(date)]}, ${viDayMonth(date)}`

/** "09:05 ngày 29/11/2023", local time. */
export const viInstant = (at: Date): string => {
  const local = new Date(at.getTime() + 7 * 3_600_000).toISOString()
  return `${local.slice(11, 16)} ngày ${viDate(local.slice(0, 10))}`
}

/** "ngày 05 tháng 12 năm 2023": with a nought before days below ten and the first two months (NĐ 30, Phụ lục I; HD 36-HD/VPTW). */
export const viDateInWords = (date: string): string => {
  const [year, month, day] = date.split('-') as [string, string, string]
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`
}

/** "Lai Châu, ngày 05 tháng 12 năm 2023": the place-date line of official papers. */
export const viPlaceDate = (place: string, date: string): string => `${place}, ${viDateInWords(date)}`

/** The same with day and month for the pen, in the year of `date`. */
export const viOpenDate = (place: string, date: string): string => `${place}, ngày … tháng … năm ${date.slice(0, 4)}`

/**
 * "trước ngày 05/12/2023 (chậm nhất hết thứ Hai, 04/12)"; where the last day is not a working day also
 * "; nên xong trong thứ Sáu, 08/12".
 */
export const viDeadline = (dueAt: Date, calendar: Calendar): string => {
  const last = lastDayOf(dueAt)
  const working = workingDayOnOrBefore(last, calendar)
  const advice = working === last ? '' : `; nên xong trong ${viWeekday(working)}`
  return `trước ngày ${viDate(localDate(dueAt))} (chậm nhất hết ${viWeekday(last)}${advice})`
}

/** "còn 02 ngày làm việc" · "còn hạn nhưng chỉ là ngày nghỉ" · "hết hạn trong hôm nay" · "quá hạn 01 ngày làm việc" */
export const viLateness = (value: Lateness): string => {
  if (value.state === 'today') return 'hết hạn trong hôm nay'
  if (value.state === 'late') return `quá hạn ${viCount(value.workingDays)} ngày làm việc`
  return value.workingDays === 0 ? 'còn hạn nhưng chỉ là ngày nghỉ' : `còn ${viCount(value.workingDays)} ngày làm việc`
}

/** Every kind of line end: those of Windows and old Macs, Word's Shift+Enter (vertical tab), page breaks, Unicode's own. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g

/**
 * What no paper can hold: control characters, halves of letters and what XML forbids (a .docx with one does not open), and
 * marks that turn the reading direction of what follows.
 */
const UNPRINTABLE = /[^\P{Cc}\n\t]|\p{Cs}|[\uFEFF\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/gu

/** Whatever the two above may mean, and letters of two halves: told in one quick look, since every key in a long text asks. */
const PERHAPS_UNPRINTABLE = /[^\n\t -~\u00A0-\u2027\u202F-\u2065\u206A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD]/

const made = (text: string): string => {
  const composed = text.normalize('NFC')
  return PERHAPS_UNPRINTABLE.test(composed) ? composed.replace(LINE_END, '\n').replace(UNPRINTABLE, '') : composed
}

/** From here on a text is worth remembering: a key in it is asked about several times, each as long as all other work of the key. */
const LONG = 1_000

let last = { text: '', printable: '' }

/** Text as every paper can hold it: composed letters (NFC), one kind of line end, nothing that cannot be printed. */
export const printable = (text: string): string => {
  if (text.length < LONG) return made(text)
  if (text !== last.text) last = { text, printable: made(text) }
  return last.printable
}

/** Text as it is stored: the same, without trailing blanks. */
export const tidy = (text: string): string => printable(text).trimEnd()

/** Whether there is nothing that anybody could see: blanks, and letters without a shape of their own. */
export const isEmpty = (text: string): boolean => !/[^\s\p{Z}\p{C}\p{M}\u115F\u1160\u2800\u3164\uFFA0]/u.test(text)

/** For searching: "Nguyễn Đức" is found by "nguyen duc", composed or not. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase().normalize('NFC')

const collator = new Intl.Collator('vi')

/** Vietnamese order of full names: by given name (last word), then by the whole name. Đ follows D. */
export const byName = (a: string, b: string): number => {
  const given = (name: string) => name.trim().split(/\s+/).at(-1) ?? ''
  return collator.compare(given(a), given(b)) || collator.compare(a, b)
}
