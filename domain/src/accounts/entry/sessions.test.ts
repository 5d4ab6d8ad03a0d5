import { expect, it } from 'vitest'
import { endedBecause, idleState, mayHaveLastedTooLong, SESSION_LIMITS, sessionsFrom } from './sessions.ts'

const at = (text: string) => new Date(`2026-11-28T${text}Z`)
const seconds = (date: Date) => date.getTime() / 1_000
const plain = { admin: false, organiser: [] }

it('sessions count again from the next whole second, on the second too', () => {
  expect(sessionsFrom(at('03:00:00.999'))).toEqual(at('03:00:01.000'))
  expect(sessionsFrom(at('03:00:01.000'))).toEqual(at('03:00:02.000'))
})

it('a session counts that began then or later, and any where nothing has ended one', () => {
  const validFrom = at('03:00:01.000')
  const [began, now] = [seconds(validFrom), at('04:00:00.000')]
  expect(endedBecause(began, { ...plain, validFrom }, now)).toBe(null)
  expect(endedBecause(began - 1, { ...plain, validFrom }, now)).toBe('sessionEnded')
  expect(endedBecause(began - 1, plain, now)).toBe(null)
})

it.each([
  ['an organiser', { admin: false, organiser: ['partyGroup' as const] }, 12],
  ['an administrator', { admin: true, organiser: [] }, 12],
  ['who keeps the registry', { ...plain, registrar: true }, 12],
  ['anybody else', plain, 14 * 24],
])('a session of %s ends some hours after the sign-in, whatever was done meanwhile', (_, roles, hours) => {
  const began = at('03:00:00.000')
  const ends = began.getTime() + hours * 3_600_000
  expect(endedBecause(seconds(began), roles, new Date(ends - 1))).toBe(null)
  expect(endedBecause(seconds(began), roles, new Date(ends))).toBe('sessionExpired')
  expect(mayHaveLastedTooLong(seconds(began), new Date(ends))).toBe(true)
  expect(mayHaveLastedTooLong(seconds(began), at('14:59:59.999'))).toBe(false)
})

it('an untouched page is warned before it is left, sooner on a PC of several people', () => {
  for (const machine of ['shared', 'own'] as const) {
    const over = SESSION_LIMITS.idleMinutes[machine] * 60_000
    expect(idleState(0, over - 120_001, machine)).toBe('used')
    expect(idleState(0, over - 120_000, machine)).toBe('warned')
    expect(idleState(0, over - 1, machine)).toBe('warned')
    expect(idleState(0, over, machine)).toBe('over')
  }
})
