import { addDays } from '../../time.ts'

/** Whole local days, both included. */
export interface Period {
  from: string
  to: string
}

const addMonths = (date: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10)
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** Months and days by the calendar, as an office counts them: from 1 July to the end of the year are six. */
export interface Span {
  months: number
  days: number
}

const spanOf = ({ from, to }: Period): Span => {
  const end = addDays(to, 1)
  let months = 0
  while (addMonths(from, months + 1) <= end) months += 1
  return { months, days: daysBetween(addMonths(from, months), end) }
}

/** Several periods together; of what is left of each, thirty days make a month. */
export const spanOfAll = (periods: readonly Period[]): Span => {
  const spans = periods.map(spanOf)
  const [only] = spans
  if (only && spans.length === 1) return only
  const days = spans.reduce((sum, span) => sum + span.days, 0)
  return {
    months: spans.reduce((sum, span) => sum + span.months, 0) + Math.floor(days / 30),
    days: days % 30,
  }
}

/** What two periods have in common; null where nothing. */
export const overlap = (a: Period, b: Period): Period | null => {
  const [, from = a.from] = [a.from, b.from].sort()
  const [to = a.to] = [a.to, b.to].sort()
  return from <= to ? { from, to } : null
}

/** What is left of a period without the others. */
export const without = (period: Period, others: readonly Period[]): Period[] =>
  others.reduce<Period[]>(
    (left, other) =>
      left.flatMap((each) => {
        const common = overlap(each, other)
        if (!common) return [each]
        return [
          { from: each.from, to: addDays(common.from, -1) },
          { from: addDays(common.to, 1), to: each.to },
        ].filter(({ from, to }) => from <= to)
      }),
    [period],
  )
