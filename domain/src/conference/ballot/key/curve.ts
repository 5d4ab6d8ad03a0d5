/**
 * Numbers of a round's key pair, on the curve P-256. Keys are made and used by the platform's own cryptography, in the
 * browser and in functions; here is only what tells a key from something else.
 */
const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n

const number = (hex: string) => BigInt(`0x${hex}`)

/** A private half: 32 bytes, hex. */
export const isScalar = (hex: string): boolean => /^[0-9a-f]{64}$/.test(hex) && number(hex) > 0n && number(hex) < ORDER

/** A public half: the uncompressed point of 65 bytes, hex. To anything else no sheet could be sealed. */
export const isPublicKey = (hex: string): boolean => {
  if (!/^04[0-9a-f]{128}$/.test(hex)) return false
  const [x, y] = [number(hex.slice(2, 66)), number(hex.slice(66))]
  return x < P && y < P && (y * y - x * x * x + 3n * x - B) % P === 0n
}
