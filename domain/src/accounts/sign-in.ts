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

/** The code as hashed: upper case, no separators, O read as 0 and I, L as 1. */
export const canonicalCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')

/** "ABCD-EFGH-…": how a code is printed and shown. */
export const groupedCode = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? ''

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
  if (password.length < PASSWORD_MIN) return { ok: false, reason: 'passwordTooShort' }
  if (password.length > PASSWORD_MAX) return { ok: false, reason: 'passwordTooLong' }
  const plain = password.toLowerCase()
  const words = [...COMMON, canonicalUserName(userName)].filter((word) => word.length > 2)
  // Two common words in a row are as guessable as one.
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), plain)
  return rest.length < 4 || new Set(plain).size < 4 ? { ok: false, reason: 'passwordCommon' } : { ok: true }
}
