import { expect, it } from 'vitest'
import { networkOf, THROTTLES, windowAt, windowEnd } from './throttles.ts'

it('windows follow one another without a gap, and each ends when the next begins', () => {
  const now = new Date('2026-11-28T03:07:00Z')
  const end = windowEnd('wrongCode', now)
  expect(end).toEqual(new Date('2026-11-28T03:15:00Z'))
  expect(windowAt('wrongCode', end)).toBe(windowAt('wrongCode', now) + 1)
  expect(windowAt('wrongCode', new Date(end.getTime() - 1))).toBe(windowAt('wrongCode', now))
})

it('an address is what our own entrance has seen, whatever the caller claims before it', () => {
  expect(networkOf('10.0.0.1, 203.0.113.7')).toBe('203.0.113.7')
  expect(networkOf('203.0.113.7')).toBe('203.0.113.7')
  expect(networkOf('')).toBe('')
})

it('all addresses of one IPv6 network are one', () => {
  expect(networkOf('2001:db8:1:2:aaaa::1')).toBe(networkOf('2001:db8:1:2:bbbb:0:0:9'))
  expect(networkOf('2001:db8:1:3::1')).not.toBe(networkOf('2001:db8:1:2::1'))
  expect(networkOf('::ffff:203.0.113.7')).toBe('::ffff:203.0.113.7')
})

it('an office of a thousand signs in behind one address within one window', () => {
  expect(THROTTLES.signInFrom.tries).toBeGreaterThanOrEqual(1_000)
})
