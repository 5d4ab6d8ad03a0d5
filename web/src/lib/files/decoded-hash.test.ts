import { expect, test } from 'vitest'
import { decodedHash } from './decoded-hash.ts'

test('reads what stands after "#", and never throws on what somebody mistyped', () => {
  expect(decodedHash('')).toBe('')
  expect(decodedHash('#muc-I.1')).toBe('muc-I.1')
  expect(decodedHash('#m%E1%BB%A5c')).toBe('mục')
  expect(decodedHash('#%')).toBe('%')
})
