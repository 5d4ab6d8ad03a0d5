import { createHash, createHmac } from 'node:crypto'
import { authEmail, canonicalCode, canonicalEmail, canonicalUserName } from '@kiemdiem/domain/accounts/sign-in'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Id of the invitation that a one-time code, as typed, opens. */
export const codeHash = (code: string): string => sha256(canonicalCode(code))

/** Id under signInEmails of an e-mail, as typed. */
export const emailHash = (email: string): string => sha256(canonicalEmail(email))

/** Firebase Auth's address of an account; the browser makes the same from the user name. */
export const authEmailOf = (userName: string): string => authEmail(sha256(canonicalUserName(userName)))

/** An address like any account's, always the same for one e-mail, that nobody has. */
export const inventedAuthEmail = (email: string, secret: string): string =>
  authEmail(createHmac('sha256', secret).update(canonicalEmail(email)).digest('hex'))
