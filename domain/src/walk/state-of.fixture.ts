import type { Store } from '../writes/apply.ts'

const isDate = (value: unknown): value is Date => value instanceof Date

/** How much has happened makes no other state of what has. */
const COUNTERS: readonly string[] = ['eventSeq', 'number', 'proposals', 'remarks']

/** The same text for the same document, whatever the order of its fields. */
const canonical = (value: unknown): string => {
  if (isDate(value)) return value.toISOString()
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  const fields = Object.entries(value)
    .filter(([key]) => !COUNTERS.includes(key))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, field]) => `${key}:${canonical(field)}`).join()}}`
}

const hashOf = (text: string): number => {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  return 4294967296 * (2097151 & (b ^ (b >>> 15))) + ((a ^ (a >>> 13)) >>> 0)
}

/** Of events and parts, as ids end with. */
const NUMBERS = /\.\d+\b/g

const known = new WeakMap<object, Map<string, number>>()

const documentHash = (path: string, document: object): number => {
  const byPath = known.get(document) ?? new Map<string, number>()
  known.set(document, byPath)
  const before = byPath.get(path)
  if (before !== undefined) return before
  const hash = hashOf(`${path} ${canonical(document)}`.replaceAll(NUMBERS, '.n'))
  byPath.set(path, hash)
  return hash
}

const MODULUS = 2 ** 52

/** Of the documents that are looked at, one number: alike if, and as good as only if, they are. */
export const stateOf = (store: Store, looks: (path: string, document: object) => boolean): number => {
  let sum = 0
  for (const [path, document] of store)
    if (looks(path, document)) sum = (sum + (documentHash(path, document) % MODULUS)) % MODULUS
  return sum
}
