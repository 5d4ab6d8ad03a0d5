import { isPublicKey } from '@kiemdiem/domain/conference/ballot/key/curve'
import { KEY_PATTERN } from '@kiemdiem/domain/conference/ballot/key/letters'
import { boundTo, sealedLength } from '@kiemdiem/domain/conference/ballot/key/sealed'
import { expect, it } from 'vitest'
import { ballotKey, openSheet } from '../../../../../../functions/src/conferences/ballot/ballot-key.ts'
import { keyFits, makeRoundKey } from './key-pair.ts'
import { sealSheet } from './seal-sheet.ts'

const BOUND = boundTo('2026_u-ban_1', 1, 'p-an')
const [key, another] = await Promise.all([makeRoundKey(), makeRoundKey()])
/** As the function does it at the close. */
const opened = (sheet: string, bound = BOUND, { letters, publicKey } = key) => {
  const pair = ballotKey(letters, publicKey)
  return pair && openSheet(pair, sheet, bound)
}

it('makes a key of letters and a point of the curve, another one each time', () => {
  for (const made of [key, another]) {
    expect(made.letters).toMatch(KEY_PATTERN)
    expect(isPublicKey(made.publicKey)).toBe(true)
  }
  expect(key.letters).not.toBe(another.letters)
})

it('what the browser seals the function opens with the letters, and with no others', async () => {
  const sheet = await sealSheet(key.publicKey, '1024', BOUND)
  expect(opened(sheet)).toBe('1024')
  expect(opened(sheet, BOUND, another)).toBeNull()
  expect(ballotKey(another.letters, key.publicKey)).toBeNull()
  expect(ballotKey('', key.publicKey)).toBeNull()
})

it.each([
  ['conference', boundTo('2026_u-ban_2', 1, 'p-an')],
  ['round', boundTo('2026_u-ban_1', 2, 'p-an')],
  ['voter', boundTo('2026_u-ban_1', 1, 'p-be')],
])('a sheet of another %s cannot be opened', async (_, bound) => {
  expect(opened(await sealSheet(key.publicKey, '1024', bound))).toBeNull()
})

it('a sheet of which a byte was changed, or that is none, cannot be opened', async () => {
  const sheet = Buffer.from(await sealSheet(key.publicKey, '1024', BOUND), 'base64')
  for (let at = 0; at < sheet.length; at += 1) {
    const changed = Buffer.from(sheet)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(opened(changed.toString('base64')), `byte ${at}`).toBeNull()
  }
  for (const none of ['', 'bm8ga2V5', sheet.subarray(0, 80).toString('base64')]) expect(opened(none)).toBeNull()
})

it('never looks the same twice, and is as long as the domain says, up to the longest agenda', async () => {
  const [one, again, long] = await Promise.all(
    ['1', '1', '4'.repeat(400)].map((sheet) => sealSheet(key.publicKey, sheet, BOUND)),
  )
  expect(one).not.toBe(again)
  expect([one, again, long].map((sheet) => sheet?.length)).toEqual([1, 1, 400].map(sealedLength))
  expect(opened(long ?? '')).toBe('4'.repeat(400))
})

it('tells in the browser whether typed letters are the round’s', async () => {
  const grouped = key.letters.toLowerCase().replace(/.{4}/g, '$& ')
  expect(await keyFits(grouped, key.publicKey)).toBe(true)
  expect(await keyFits(another.letters, key.publicKey)).toBe(false)
  expect(await keyFits(key.letters.slice(1), key.publicKey)).toBe(false)
  expect(await keyFits(key.letters, 'bản cũ')).toBe(false)
})
