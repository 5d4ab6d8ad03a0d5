import { createDecipheriv, createECDH, type ECDH, hkdfSync } from 'node:crypto'
import { readKey } from '@kiemdiem/domain/conference/ballot/key/letters'
import { SEALED } from '@kiemdiem/domain/conference/ballot/key/sealed'

/**
 * The round's key from the letters that the close sent; null when they are not the private half of this public key. It
 * lives in memory until the call is answered: nothing stores it, nothing logs it.
 */
export const ballotKey = (letters: string, publicKey: string): ECDH | null => {
  const key = readKey(letters)
  if (!key.ok) return null
  const pair = createECDH('prime256v1')
  pair.setPrivateKey(key.scalar, 'hex')
  return pair.getPublicKey('hex') === publicKey ? pair : null
}

/** What is in a sheet, or null when it was not sealed to this key, or for another conference, round or voter. */
export const openSheet = (key: ECDH, sheet: string, boundTo: string): string | null => {
  try {
    const sealed = Buffer.from(sheet, 'base64')
    const text = SEALED.point + SEALED.nonce
    const shared = key.computeSecret(sealed.subarray(0, SEALED.point))
    const secret = Buffer.from(hkdfSync('sha256', shared, '', SEALED.purpose, 32))
    const opened = createDecipheriv('aes-256-gcm', secret, sealed.subarray(SEALED.point, text), {
      authTagLength: SEALED.tag,
    })
    opened.setAAD(Buffer.from(boundTo))
    opened.setAuthTag(sealed.subarray(-SEALED.tag))
    return opened.update(sealed.subarray(text, -SEALED.tag), undefined, 'utf8') + opened.final('utf8')
  } catch {
    return null
  }
}
