import { viDate } from '@kiemdiem/domain/vi'

const TYPED = /^\s*(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})\s*$|^\s*(\d{2})(\d{2})(\d{4})\s*$/

/** Whether a text is a day of the calendar as YYYY-MM-DD. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text

/** YYYY-MM-DD of a date as people type it: "5/12/2023", "05.12.2023", "05122023". Null when it is no day. */
export const readDate = (typed: string): string | null => {
  const found = TYPED.exec(typed)
  if (!found) return null
  const [day, month, year] = [found[1] ?? found[4] ?? '', found[2] ?? found[5] ?? '', found[3] ?? found[6] ?? '']
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(iso) ? iso : null
}

/** A whole date that is no day of the calendar: "31/02/2026". What is typed halfway is not yet wrong. */
export const isWrongDate = (typed: string): boolean => TYPED.test(typed) && readDate(typed) === null

/** A kept date as it is typed; what never was one is shown as it stands. */
export const showDate = (value: string): string => (isDay(value) ? viDate(value) : value)

/** HH:MM of a time as people type it: "8h30", "8:30", "0830", "14 giờ". Null when it is none. */
export const readTime = (typed: string): string | null => {
  const found = /^\s*(\d{1,2})\s*(?:[:.hg]|giờ)?\s*(\d{2})?\s*(?:phút|p|')?\s*$/i.exec(typed)
  if (!found) return null
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)]
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
