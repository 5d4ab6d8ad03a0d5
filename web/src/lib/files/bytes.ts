type Bytes = Uint8Array<ArrayBuffer>

export const bytesOf = (hex: string): Bytes =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** As many as a call takes arguments. */
const AT_ONCE = 8_192

export const base64Of = (bytes: Uint8Array): string => {
  let letters = ''
  for (let from = 0; from < bytes.length; from += AT_ONCE)
    letters += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE))
  return btoa(letters)
}

export const bytesOfBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (char) => char.charCodeAt(0))

/** As keys are written in JWK: base64 for addresses, without padding. */
export const base64UrlOf = (hex: string): string =>
  base64Of(bytesOf(hex)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')

export const hexOfBase64Url = (text: string): string =>
  hexOf(bytesOfBase64(text.replaceAll('-', '+').replaceAll('_', '/')))
