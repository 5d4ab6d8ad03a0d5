import { describe, expect, it } from 'vitest'
import type { Calendar } from './model/campaign.ts'
import {
  dueBefore,
  isRealDate,
  isWorkingDay,
  lastDayOf,
  lateness,
  localDate,
  startOfDay,
  workingDaysBefore,
} from './time.ts'

const plain: Calendar = { off: [], worked: [], source: 'test' }

describe('local dates', () => {
  it('begin at 17:00 UTC of the day before', () => {
    expect(startOfDay('2023-12-05').toISOString()).toBe('2023-12-04T17:00:00.000Z')
    expect(localDate(new Date('2023-12-04T16:59:59.999Z'))).toBe('2023-12-04')
    expect(localDate(new Date('2023-12-04T17:00:00Z'))).toBe('2023-12-05')
  })

  it('cross the year and a leap day', () => {
    expect(localDate(new Date('2023-12-31T17:00:00Z'))).toBe('2024-01-01')
    expect(workingDaysBefore('2024-03-01', 1, plain)).toBe('2024-02-29')
  })
})

describe('a date', () => {
  it('is real only when the calendar has that day', () => {
    expect(['2024-02-29', '2023-12-31'].every(isRealDate)).toBe(true)
    expect(['2023-02-29', '2023-13-01', '2023-00-10', '2023-04-31', 'hôm nay'].some(isRealDate)).toBe(false)
  })
})

describe('"trước ngày D"', () => {
  it('ends with the day before, unless the campaign counts the day itself', () => {
    expect(lastDayOf(dueBefore('2023-12-05', false))).toBe('2023-12-04')
    expect(lastDayOf(dueBefore('2023-12-05', true))).toBe('2023-12-05')
  })
})

describe('working days', () => {
  it('leave out weekends and holidays and count swapped days', () => {
    const calendar: Calendar = { off: ['2026-01-02'], worked: ['2026-01-10'], source: 'test' }
    expect(isWorkingDay('2026-01-02', calendar)).toBe(false)
    expect(isWorkingDay('2026-01-10', calendar)).toBe(true)
    expect(isWorkingDay('2026-01-11', calendar)).toBe(false)
  })

  it('put papers out on Wednesday 29/11/2023 for a conference on Monday 04/12/2023', () => {
    expect(workingDaysBefore('2023-12-04', 3, plain)).toBe('2023-11-29')
  })
})

describe('lateness', () => {
  const due = dueBefore('2023-12-05', false)
  const at = (iso: string) => lateness(new Date(iso), due, plain)

  it('counts working days left, today included', () => {
    expect(at('2023-11-30T02:00:00Z')).toEqual({ state: 'due', workingDays: 3 })
  })

  it('says today on the last day, until its last moment', () => {
    expect(at('2023-12-04T16:59:59.999Z')).toEqual({ state: 'today' })
    expect(at('2023-12-04T17:00:00Z')).toEqual({ state: 'late', workingDays: 1 })
  })

  it('is at least one working day even when only days off have passed', () => {
    expect(lateness(new Date('2023-12-10T03:00:00Z'), dueBefore('2023-12-09', false), plain)).toEqual({
      state: 'late',
      workingDays: 1,
    })
  })
})
