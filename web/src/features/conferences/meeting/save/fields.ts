import { MINUTES_TEXT_MAX } from '@kiemdiem/domain/model/minutes'
import { tidy } from '@kiemdiem/domain/vi'

/** What a row says, field by field; a field is the smallest thing two people can disagree about. */
export type Fields = Readonly<Record<string, unknown>>

const keysOf = (...all: readonly Fields[]): string[] => [...new Set(all.flatMap(Object.keys))]

/** Equal by content: stored maps come back with their keys in another order. */
export const equal = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  return keysOf(a as Fields, b as Fields).every((key) => equal((a as Fields)[key], (b as Fields)[key]))
}

/** As it is stored: every text tidied, whatever is not given left out. */
export const tidied = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, typeof value === 'string' ? tidy(value) : value]],
    ),
  )

export const isTooLong = (fields: Fields): boolean =>
  Object.values(fields).some((value) => typeof value === 'string' && tidy(value).length > MINUTES_TEXT_MAX)

/**
 * Joins two versions that began from the same one. A field that only one of them changed is taken from it; `clashes`
 * are those that both changed, differently: nobody but a person may choose there, until then `merged` has mine.
 */
export const merge = (base: Fields, mine: Fields, theirs: Fields): { merged: Fields; clashes: string[] } => {
  const clashes: string[] = []
  const merged: Record<string, unknown> = {}
  for (const key of keysOf(base, mine, theirs)) {
    const untouched = equal(tidied({ x: mine[key] }), tidied({ x: base[key] }))
    if (!untouched && !equal(theirs[key], base[key]) && !equal(tidied({ x: mine[key] }), { x: theirs[key] }))
      clashes.push(key)
    merged[key] = untouched ? theirs[key] : mine[key]
  }
  return { merged, clashes }
}

/** Both texts one under the other, theirs first; what is not text stays mine. */
export const joined = (mine: unknown, theirs: unknown): unknown =>
  typeof mine === 'string' && typeof theirs === 'string'
    ? [theirs, mine].filter((text) => text.trim() !== '').join('\n\n')
    : mine
