const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))

/** Encrypts a sheet in this browser (RSA-OAEP, SHA-256) to the meeting's public key (SPKI, base64); base64. */
export const encryptSheet = async (publicKey: string, sheet: string): Promise<string> => {
  const algorithm = { name: 'RSA-OAEP', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('spki', bytesOf(publicKey), algorithm, false, ['encrypt'])
  const sealed = await crypto.subtle.encrypt(algorithm, key, new TextEncoder().encode(sheet))
  return btoa(String.fromCharCode(...new Uint8Array(sealed)))
}
