import { dictionary } from '@zxcvbn-ts/language-common'

/** Some fifty thousand passwords that lists of leaked ones hold most often. */
const COMMON: ReadonlySet<string> = new Set(dictionary['passwords-common'])

/** Whether a password is among those that are tried first, also with a few digits or signs before or after it. */
export const isCommonPassword = (password: string): boolean => {
  const plain = password.normalize('NFC').toLowerCase()
  const core = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return COMMON.has(plain) || (core.length > 0 && plain.length - core.length <= 4 && COMMON.has(core))
}
