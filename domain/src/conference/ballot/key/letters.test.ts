import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { CODE_ALPHABET } from '../../../accounts/entry/sign-in.ts'
import { isPublicKey, isScalar } from './curve.ts'
import { KEY_PATTERN, keyLines, lettersOf, readKey } from './letters.ts'

const ORDER = 'ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551'
const scalars = fc
  .array(fc.integer({ min: 0, max: 255 }), { minLength: 32, maxLength: 32 })
  .map((bytes) => bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(''))
  .filter(isScalar)
const ONE = 'c51e4753afdec1e6b6c6a5b992f43f8dd0c7a8933072708b6522468b2ffb06fd'

describe('the letters of a key', () => {
  it('are 52, and are read as the key that they were made of, however they were grouped or cased', () => {
    fc.assert(
      fc.property(scalars, (scalar) => {
        const letters = lettersOf(scalar)
        expect(letters).toMatch(KEY_PATTERN)
        const typed = keyLines(letters).join('\n').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')
        expect(readKey(typed)).toEqual({ ok: true, letters, scalar })
      }),
    )
  })

  it('stand in lines of four groups', () => {
    const lines = keyLines(lettersOf(ONE))
    expect(lines.map((line) => line.length)).toEqual([19, 19, 19, 4])
    expect(lines[0]).toMatch(/^(\w{4}-){3}\w{4}$/)
  })

  it.each([
    ['', { ok: false, fault: 'length', letters: 0 }],
    [lettersOf(ONE).slice(1), { ok: false, fault: 'length', letters: 51 }],
    [`${lettersOf(ONE)}7`, { ok: false, fault: 'length', letters: 53 }],
    [`U${lettersOf(ONE).slice(1)}`, { ok: false, fault: 'letter', letter: 'U' }],
    ['0'.repeat(52), { ok: false, fault: 'mistyped' }],
    ['Z'.repeat(52), { ok: false, fault: 'mistyped' }],
    [lettersOf(ORDER), { ok: false, fault: 'mistyped' }],
  ])('"%s" are none, and it is said why', (typed, answer) => {
    expect(readKey(typed)).toEqual(answer)
  })

  it('with one letter mistyped are another key’s at most once in ten times, never the same key’s', () => {
    const letters = lettersOf(ONE)
    const slips = [...letters].flatMap((right, at) =>
      [...CODE_ALPHABET]
        .filter((letter) => letter !== right)
        .map((letter) => readKey(letters.slice(0, at) + letter + letters.slice(at + 1))),
    )
    expect(slips).toHaveLength(52 * 31)
    expect(slips.filter(({ ok }) => ok).length).toBeLessThan(slips.length / 10)
    expect(slips.some((slip) => slip.ok && slip.scalar === ONE)).toBe(false)
  })
})

// The base point of P-256 (SEC 2, 2.4.2).
const BASE =
  '046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296' +
  '4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5'

test.each([
  ['the base point', BASE, true],
  ['a point beside the curve', `${BASE.slice(0, -1)}6`, false],
  ['a compressed point', `03${BASE.slice(2, 66)}`, false],
  ['nothing', '', false],
  ['capitals', BASE.toUpperCase(), false],
  ['a coordinate past the field', `04${'f'.repeat(128)}`, false],
])('%s: a public half or not', (_, point, is) => {
  expect(isPublicKey(point)).toBe(is)
})

test.each([
  [ONE, true],
  ['0'.repeat(64), false],
  [ORDER, false],
  [ONE.slice(2), false],
])('%s: a private half or not', (scalar, is) => {
  expect(isScalar(scalar)).toBe(is)
})
