/**
 * How people are known to Firebase Auth. Accounts have no real e-mail there, because e-mails are optional
 * and may be shared: functions make the Auth address from the user name under a key, so that nobody else can, and
 * addresses of existing and made-up accounts look alike (decisions/0026).
 */
const AUTH_DOMAIN = 'dang-nhap.kiemdiem.invalid'

/** Auth address from a keyed hash (hex). */
export const authEmail = (hex: string): string => `${hex.slice(0, 32)}@${AUTH_DOMAIN}`

/** What is hashed: user names are not case sensitive. */
export const canonicalUserName = (userName: string): string => userName.trim().normalize('NFC').toLowerCase()

/** What is hashed to find whose e-mail it is: signInEmails/{SHA-256 of it}. Offices write both cases. */
export const canonicalEmail = (email: string): string => email.trim().normalize('NFC').toLowerCase()

/** Letters of a one-time code: Crockford base32, without I, L, O and U, which are misread. */
export const CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
export const CODE_LENGTH = 20

/** What a Vietnamese input method (Telex) made of the keys that were typed: by the sign over the letter. */
const TELEX: Record<string, string> = {
  ...{ '\u0301': 'S', '\u0300': 'F', '\u0309': 'R', '\u0303': 'X', '\u0323': 'J' },
  ...{ '\u0306': 'W', '\u031b': 'W' },
}

/** The keys behind Vietnamese letters: "Ư" was typed as W, "Â" as AA, "Đ" as DD, a tone as the letter after. */
const keysOf = (typed: string): string =>
  typed
    .normalize('NFD')
    .replace(/U\u031b/g, 'W')
    .replace(/Đ/g, 'DD')
    .replace(/([AEO])(\u0323?)\u0302/g, '$1$1$2')
    .replace(/\p{M}/gu, (sign) => TELEX[sign] ?? '')

/**
 * The code as hashed: upper case, no separators, O read as 0 and I, L as 1. Letters that an input method put together are
 * taken apart again.
 */
export const canonicalCode = (typed: string): string =>
  keysOf(typed.toUpperCase())
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')

/** "ABCD-EFGH-…": how a code is printed and shown. */
export const groupedCode = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? ''

/** The password as it is set and asked for: the same letters, however a keyboard composes them (macOS and some phones: NFD). */
export const canonicalPassword = (typed: string): string => typed.normalize('NFC')

/** Letters as a person counts them. */
const lettersOf = (text: string): number => [...canonicalPassword(text)].length

export const PASSWORD_MIN = 10
export const PASSWORD_MAX = 128

/** Refused as guessable: the commonest patterns and anything built on the user name. */
const COMMON = [
  '123456',
  '654321',
  'matkhau',
  'password',
  'qwerty',
  'abc123',
  'kiemdiem',
  'congdoan',
  'laichau',
  '111111',
  '000000',
]

/** NIST-style check: long enough and not guessable; no rules of composition. */
export const checkPassword = (
  password: string,
  userName: string,
): { ok: true } | { ok: false; reason: 'passwordTooShort' | 'passwordTooLong' | 'passwordCommon' } => {
  if (lettersOf(password) < PASSWORD_MIN) return { ok: false, reason: 'passwordTooShort' }
  if (lettersOf(password) > PASSWORD_MAX) return { ok: false, reason: 'passwordTooLong' }
  const plain = canonicalPassword(password).toLowerCase()
  const words = [...COMMON, canonicalUserName(userName)].filter((word) => word.length > 2)
  // Two common words in a row are as guessable as one.
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), plain)
  return rest.length < 4 || new Set(plain).size < 4 ? { ok: false, reason: 'passwordCommon' } : { ok: true }
}
