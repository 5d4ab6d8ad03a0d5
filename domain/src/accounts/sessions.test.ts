import { expect, it } from 'vitest'
import { isCurrentSession, sessionsFrom } from './sessions.ts'

const at = (text: string) => new Date(`2026-11-28T${text}Z`)

it('sessions count again from the next whole second, on the second too', () => {
  expect(sessionsFrom(at('03:00:00.999'))).toEqual(at('03:00:01.000'))
  expect(sessionsFrom(at('03:00:01.000'))).toEqual(at('03:00:02.000'))
})

it('a session counts that began then or later, and any where nothing has ended one', () => {
  const validFrom = at('03:00:01.000')
  const began = validFrom.getTime() / 1_000
  expect(isCurrentSession(began, { validFrom })).toBe(true)
  expect(isCurrentSession(began - 1, { validFrom })).toBe(false)
  expect(isCurrentSession(0, {})).toBe(true)
})
