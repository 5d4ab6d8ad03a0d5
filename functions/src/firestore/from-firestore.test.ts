import { Timestamp } from 'firebase-admin/firestore'
import { expect, it } from 'vitest'
import { fromFirestore } from './from-firestore.ts'

it('turns every Timestamp into a Date, however deep, and leaves the rest', () => {
  const at = new Date('2023-11-29T02:00:00.123Z')
  const stored = { a: Timestamp.fromDate(at), b: [{ c: Timestamp.fromDate(at), d: null }], e: 'chữ', f: { g: 1 } }
  expect(fromFirestore(stored)).toEqual({ a: at, b: [{ c: at, d: null }], e: 'chữ', f: { g: 1 } })
  expect(fromFirestore(undefined)).toBeUndefined()
})
