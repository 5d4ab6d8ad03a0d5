import { lettersOf, readKey } from '@kiemdiem/domain/conference/ballot/key/letters'
import { base64UrlOf, bytesOf, hexOf, hexOfBase64Url } from '../../../../lib/files/bytes.ts'

export const P256 = { name: 'ECDH', namedCurve: 'P-256' } as const

/** Browsers give no cryptography to pages without https, and very old ones have none. */
export const canEncrypt = (): boolean => globalThis.crypto?.subtle !== undefined

/** A round's key: the private half in letters, for this device and for paper, the public one for everybody. */
export interface RoundKey {
  letters: string
  publicKey: string
}

export const makeRoundKey = async (): Promise<RoundKey> => {
  const pair = await crypto.subtle.generateKey(P256, true, ['deriveBits'])
  const { d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey)
  const publicKey = hexOf(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)))
  return { letters: lettersOf(hexOfBase64Url(d)), publicKey }
}

export const publicHalf = (publicKey: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytesOf(publicKey), P256, false, [])

/** What two keys have in common: the same for either's private and the other's public half. */
export const sharedBits = (privateKey: CryptoKey, other: CryptoKey): Promise<ArrayBuffer> =>
  crypto.subtle.deriveBits({ name: 'ECDH', public: other }, privateKey, 256)

/**
 * Whether letters are the private half of a round's key. Browsers differ in what they check when they take a key in, so
 * both halves are asked for what they have in common with a third.
 */
export const keyFits = async (typed: string, publicKey: string): Promise<boolean> => {
  const key = readKey(typed)
  if (!key.ok) return false
  const [d, x, y] = [key.scalar, publicKey.slice(2, 66), publicKey.slice(66)].map(base64UrlOf)
  try {
    const jwk = { kty: 'EC', crv: 'P-256', ...(d && x && y && { d, x, y }) }
    const mine = await crypto.subtle.importKey('jwk', jwk, P256, false, ['deriveBits'])
    const third = await crypto.subtle.generateKey(P256, false, ['deriveBits'])
    const ways = [sharedBits(mine, third.publicKey), sharedBits(third.privateKey, await publicHalf(publicKey))]
    const [one, other] = (await Promise.all(ways)).map((bits) => hexOf(new Uint8Array(bits)))
    return one === other
  } catch {
    return false
  }
}
