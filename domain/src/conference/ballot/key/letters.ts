import { CODE_ALPHABET, canonicalCode, groupedCode } from '../../../accounts/entry/sign-in.ts'
import { isScalar } from './curve.ts'

/** Five bits a letter: the 256 of a private half, and four by which a slip of the pen is noticed. */
export const KEY_LETTERS = 52
export const KEY_PATTERN = new RegExp(`^[${CODE_ALPHABET}]{${KEY_LETTERS}}$`)

/** The remainder by 13 notices 12 of 13 slips; the rest are noticed by the round's public half, which does not fit. */
const CHECK = 13n

/** A private half (hex) as it is copied down and typed. */
export const lettersOf = (scalar: string): string => {
  const value = BigInt(`0x${scalar}`)
  const all = value * 16n + (value % CHECK)
  return Array.from({ length: KEY_LETTERS }, (_, at) => {
    const shift = BigInt(5 * (KEY_LETTERS - 1 - at))
    return CODE_ALPHABET[Number((all >> shift) & 31n)] ?? ''
  }).join('')
}

export type TypedKey =
  | { ok: true; letters: string; scalar: string }
  /** `length`: how many letters there are; `letter`: one that no key has; `mistyped`: they do not belong together. */
  | { ok: false; fault: 'length'; letters: number }
  | { ok: false; fault: 'letter'; letter: string }
  | { ok: false; fault: 'mistyped' }

/** Letters as somebody typed them, with or without groups; what is misread for another letter is taken for that one. */
export const readKey = (typed: string): TypedKey => {
  const letters = canonicalCode(typed)
  const strange = [...letters].find((letter) => !CODE_ALPHABET.includes(letter))
  if (strange !== undefined) return { ok: false, fault: 'letter', letter: strange }
  if (letters.length !== KEY_LETTERS) return { ok: false, fault: 'length', letters: letters.length }
  const all = [...letters].reduce((sum, letter) => sum * 32n + BigInt(CODE_ALPHABET.indexOf(letter)), 0n)
  const [value, check] = [all / 16n, all % 16n]
  const scalar = value.toString(16).padStart(64, '0')
  if (value % CHECK !== check || !isScalar(scalar)) return { ok: false, fault: 'mistyped' }
  return { ok: true, letters, scalar }
}

/** In lines of four groups, as it is shown and printed. */
export const keyLines = (letters: string): string[] =>
  groupedCode(letters)
    .match(/.{1,20}/g)
    ?.map((line) => line.replace(/-$/, '')) ?? []
