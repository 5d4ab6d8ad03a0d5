import { Timestamp } from 'firebase-admin/firestore'

/** A document's data as the domain knows it: every Timestamp, however deep, as a Date. */
export const fromFirestore = (value: unknown): unknown => {
  if (value instanceof Timestamp) return value.toDate()
  if (Array.isArray(value)) return value.map(fromFirestore)
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fromFirestore(each)]))
  }
  return value
}
