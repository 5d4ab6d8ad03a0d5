import { fold } from '../../../vi.ts'

/** Tone marks: grave, acute, tilde, hook, dot below. Marks of letters (â, ê, ô, ă, ơ, ư) stay with their letters. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu

/**
 * What makes two spellings one name: case, blanks, composition, and where the tone stands ("Hòa", "Hoà"). Not its accents:
 * "An" and "Ân" are two people.
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''))
    .join(' ')
    .normalize('NFC')

/** The same of a unit, where dashes, commas and "và" or "&" are typed as it comes. */
export const unitKey = (name: string): string =>
  nameKey(name.replace(/\s&\s/g, ' và ').replace(/[–—-]/g, ' ')).replace(/[.,;:()"“”']/g, '')

const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))

/** How much of two texts is the same, 0 to 1, by pairs of letters. */
const likeness = (a: string, b: string): number => {
  const [left, right] = [pairsOf(fold(a)), pairsOf(fold(b))]
  if (left.length + right.length === 0) return 0
  const rest = [...right]
  const shared = left.filter((pair) => {
    const at = rest.indexOf(pair)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return (2 * shared.length) / (left.length + right.length)
}

/** The name that was probably meant; '' where none is near. */
export const nearest = (name: string, names: readonly string[]): string =>
  names.reduce<{ best: string; score: number }>(
    (found, each) => {
      const score = likeness(name, each)
      return score > found.score ? { best: each, score } : found
    },
    { best: '', score: 0.65 },
  ).best
