import { tidy } from '@kiemdiem/domain/vi'
import { isRecord } from '../../kept/store/local-drafts.ts'
import type { Shape } from '../shape.ts'
import { joinTexts } from './join-texts.ts'

/** A thing of named fields; a field is the smallest thing that two people can disagree about. */
export type Fields = Readonly<Record<string, unknown>>

const keysOf = (...all: readonly Fields[]): string[] => [...new Set(all.flatMap(Object.keys))]

/** Equal by content: stored maps come back with their keys in another order. */
export const equal = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  return keysOf(a as Fields, b as Fields).every((key) => equal((a as Fields)[key], (b as Fields)[key]))
}

/** As it is stored: every text tidied, whatever is not given left out. */
const tidied = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, typeof value === 'string' ? tidy(value) : value]],
    ),
  )

/**
 * Joins two versions that began from the same one: a field that only one of them changed is taken from it, those that
 * both changed, differently, clash.
 */
const merge = (base: Fields, mine: Fields, theirs: Fields): { merged: Fields; clashes: string[] } => {
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

/** Both texts as one; what is not text stays mine. */
const bothOf = (mine: unknown, theirs: unknown): unknown =>
  typeof mine === 'string' && typeof theirs === 'string' ? joinTexts(theirs, mine) : mine

/** The shape of things that are saved field by field; `blank` and `isValue` say what a copy of one may hold. */
export const fieldsShape = (
  blank: Fields,
  textMax: number,
  isValue: (key: string, value: unknown) => boolean,
): Shape<Fields> => ({
  blank,
  tidied,
  same: equal,
  fits: (fields) => Object.values(fields).every((value) => typeof value !== 'string' || tidy(value).length <= textMax),
  merge,
  settle: (merged, theirs, clashes, choice) => ({
    ...merged,
    ...Object.fromEntries(
      clashes.map((key) => [key, choice === 'theirs' ? theirs[key] : bothOf(merged[key], theirs[key])]),
    ),
  }),
  read: (stored) =>
    isRecord(stored) && Object.entries(stored).every(([key, value]) => isValue(key, value)) ? stored : null,
  rejoins: true,
})
