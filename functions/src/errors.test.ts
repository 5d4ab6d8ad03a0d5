import { expect, test } from 'vitest'
import { isTransient } from './errors.ts'

const failed = (code: number, message: string) => Object.assign(new Error(message), { code })

test.each([
  ['a transaction that gave way', failed(10, '10 ABORTED: contention'), true],
  ['the same, asked once more', failed(3, '3 INVALID_ARGUMENT: Transaction is invalid or closed.'), true],
  ['the same, in other words', failed(3, 'The referenced transaction has expired or is no longer valid'), true],
  ['a service that is away', failed(14, '14 UNAVAILABLE: no connection'), true],
  ['a bad argument', failed(3, '3 INVALID_ARGUMENT: A document cannot be written because it is too large'), false],
  ['a fault of our own', new Error('Transaction is invalid'), false],
])('%s: another attempt may help or not', (_, error, may) => {
  expect(isTransient(error)).toBe(may)
})
