import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDays, localDate } from '@kiemdiem/domain/time'
import { expect, test } from 'vitest'
import { clockIn } from './clock.ts'

test('the clock of a rehearsal goes forward alone, in the file that functions read, and is put right at the end', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'clock-')), 'offset')
  const clock = clockIn(file)
  expect(readFileSync(file, 'utf8')).toBe('0')
  const day = addDays(localDate(new Date()), 10)
  clock.moveTo(day, '08:30')
  expect(localDate(clock.now())).toBe(day)
  const moved = readFileSync(file, 'utf8')
  expect(Number(moved)).toBeGreaterThan(9 * 86_400_000)
  clock.moveTo(addDays(day, -3), '08:30')
  expect(readFileSync(file, 'utf8')).toBe(moved)
  clock.release()
  expect(readFileSync(file, 'utf8')).toBe('0')
})
