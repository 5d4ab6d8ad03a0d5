/** A number that the SDK cannot send: whole in value, a fraction in type. */
export class Fraction {
  readonly value: number
  constructor(value: number) {
    this.value = value
  }
}

type Json = string | number | boolean | null | { [key: string]: Json } | Json[]

/** A value as Firestore's REST has it. */
const encode = (value: unknown): Json => {
  if (value === null || value === undefined) return { nullValue: null }
  if (typeof value === 'boolean') return { booleanValue: value }
  if (typeof value === 'string') return { stringValue: value }
  if (typeof value === 'number') return { integerValue: String(value) }
  if (value instanceof Fraction) return { doubleValue: value.value }
  if (value instanceof Date) return { timestampValue: value.toISOString() }
  if (Array.isArray(value)) return { arrayValue: { values: value.map(encode) } }
  return { mapValue: { fields: encodeFields(value) } }
}

export const encodeFields = (data: object): Record<string, Json> =>
  Object.fromEntries(Object.entries(data).map(([key, value]) => [key, encode(value)]))

export const encodeValue = encode
