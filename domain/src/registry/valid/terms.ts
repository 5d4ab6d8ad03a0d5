import { isRealDate } from '../../time.ts'
import type { Fault, Faults } from '../faults.ts'

interface Term {
  from?: string | null | undefined
  to?: string | null | undefined
}

/** What is wrong with two days, by field under `at`. An open end is none. */
export const termFaults = (at: string, { from, to }: Term): Faults => {
  const wrong = (field: string, day: string | null | undefined): [string, Fault][] =>
    day && !isRealDate(day) ? [[`${at}${field}`, 'notADate']] : []
  const faults = [...wrong('from', from), ...wrong('to', to)]
  if (faults.length > 0) return Object.fromEntries(faults)
  return from && to && to < from ? { [`${at}to`]: 'endsBeforeStart' } : {}
}

/** Whether two terms have a day in common. */
export const overlap = (a: Term, b: Term): boolean =>
  (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999')
