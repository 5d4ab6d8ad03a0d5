import { constants, createPrivateKey, createPublicKey, type KeyObject, privateDecrypt } from 'node:crypto'

/** The installation's key, from the secret's base64 (params.ts, BALLOT_KEY). */
export const ballotKey = (secret: string): KeyObject =>
  createPrivateKey({ key: Buffer.from(secret, 'base64'), format: 'der', type: 'pkcs8' })

/** What browsers encrypt to: SPKI, base64. */
export const publicKeyOf = (key: KeyObject): string =>
  createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64')

/** What is in a sheet (RSA-OAEP with SHA-256), or null when it was not encrypted to this key. */
export const openSheet = (key: KeyObject, sheet: string): string | null => {
  try {
    const padding = { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }
    return privateDecrypt(padding, Buffer.from(sheet, 'base64')).toString('utf8')
  } catch {
    return null
  }
}
