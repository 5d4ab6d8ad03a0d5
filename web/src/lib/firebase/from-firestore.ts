import { Timestamp } from 'firebase/firestore'

const convert = (value: unknown): unknown => {
  if (value instanceof Timestamp) return value.toDate()
  if (Array.isArray(value)) return value.map(convert)
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner)]))
  return value
}

/**
 * A document as the domain types it: instants are Date. The one unchecked cast of the web: functions and
 * rules guarantee the shape of what is stored, so the browser does not carry a validator.
 */
export const fromFirestore = <T>(data: Record<string, unknown>): T => convert(data) as T
