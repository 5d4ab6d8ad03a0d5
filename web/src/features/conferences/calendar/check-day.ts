import type { Calendar } from '@kiemdiem/domain/model/campaign'
import { weekday } from '@kiemdiem/domain/time'
import { isDay } from '../../../components/form/typed/typed-date.ts'
import { calendarWords as words } from './vi.ts'

export type DayKind = 'off' | 'worked'

const isWeekend = (date: string) => weekday(date) === 0 || weekday(date) === 6

/** Why a day cannot be added to a list, or null: each day stands once, where it changes something. */
export const dayProblem = (calendar: Calendar, kind: DayKind, date: string): string | null => {
  if (!isDay(date)) return words.unreadable
  if (calendar[kind].includes(date)) return words.already
  if (calendar[kind === 'off' ? 'worked' : 'off'].includes(date)) return words.inOther
  if (kind === 'off' && isWeekend(date)) return words.weekend
  return kind === 'worked' && !isWeekend(date) ? words.weekdayWorked : null
}

const days = (list: readonly string[]) => [...list].sort().join(' ')

export const sameCalendar = (a: Calendar, b: Calendar): boolean =>
  days(a.off) === days(b.off) && days(a.worked) === days(b.worked) && a.source.trim() === b.source.trim()
