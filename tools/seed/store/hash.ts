import { createHash } from 'node:crypto'
import { authEmail, canonicalCode, canonicalEmail, canonicalUserName } from '@kiemdiem/domain/accounts/sign-in'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Firebase Auth's address of an account. */
export const authEmailOf = (userName: string): string => authEmail(sha256(canonicalUserName(userName)))
/** Id of the invitation that a one-time code opens. */
export const codeHash = (code: string): string => sha256(canonicalCode(code))
/** Id under signInEmails. */
export const emailHash = (email: string): string => sha256(canonicalEmail(email))
