import { SEALED } from '@kiemdiem/domain/conference/ballot/key/sealed'
import { base64Of } from '../../../../lib/files/bytes.ts'
import { P256, publicHalf, sharedBits } from './key-pair.ts'

/**
 * Seals a sheet in this browser to the round's public key, as ballot/key/sealed.ts says. The key made for it is forgotten
 * with this call: not even its voter can open it afterwards.
 */
export const sealSheet = async (publicKey: string, sheet: string, boundTo: string): Promise<string> => {
  const text = new TextEncoder()
  const own = await crypto.subtle.generateKey(P256, false, ['deriveBits'])
  const shared = await sharedBits(own.privateKey, await publicHalf(publicKey))
  const secret = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey'])
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: text.encode(SEALED.purpose) }
  const key = await crypto.subtle.deriveKey(derivation, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt'])
  const nonce = crypto.getRandomValues(new Uint8Array(SEALED.nonce))
  const bound = { name: 'AES-GCM', iv: nonce, additionalData: text.encode(boundTo) }
  const sealed = await crypto.subtle.encrypt(bound, key, text.encode(sheet))
  const point = await crypto.subtle.exportKey('raw', own.publicKey)
  return base64Of(new Uint8Array([point, nonce.buffer, sealed].flatMap((part) => [...new Uint8Array(part)])))
}
