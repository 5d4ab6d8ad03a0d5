import { CODE_LENGTH, canonicalCode, checkPassword } from '@kiemdiem/domain/accounts/entry/sign-in'
import { sentenceOfReason } from '../../lib/errors-vi.ts'
import { firstAccessWords } from './vi.ts'

export interface FirstAccessErrors {
  code?: string
  password?: string
  repeat?: string
}

/** What can be seen to be wrong before the server is asked; the server checks everything again. */
export const checkFirstAccess = (code: string, password: string, repeat: string): FirstAccessErrors => {
  const errors: FirstAccessErrors = {}
  const { length } = canonicalCode(code)
  if (length === 0) errors.code = firstAccessWords.codeMissing
  else if (length !== CODE_LENGTH) errors.code = firstAccessWords.codeLength(length, CODE_LENGTH)
  const strength = checkPassword(password, '')
  if (!strength.ok) errors.password = sentenceOfReason(strength.reason)
  else if (password !== repeat) errors.repeat = firstAccessWords.repeatMismatch
  return errors
}

/** The field at which a refusal of the server belongs; null: above the form. */
export const fieldOfReason = (reason: string | null): keyof FirstAccessErrors | null => {
  if (reason?.startsWith('code')) return 'code'
  return reason?.startsWith('password') ? 'password' : null
}
