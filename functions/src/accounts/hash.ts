import { createHash, createHmac } from 'node:crypto'
import { authEmail, canonicalCode, canonicalEmail, canonicalUserName } from '@kiemdiem/domain/accounts/entry/sign-in'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Id of the invitation that a one-time code, as typed, opens. */
export const codeHash = (code: string): string => sha256(canonicalCode(code))

/** Id under signInEmails of an e-mail, as typed. */
export const emailHash = (email: string): string => sha256(canonicalEmail(email))

const keyed = (kind: string, text: string, secret: string): string =>
  authEmail(createHmac('sha256', secret).update(`${kind}:${text}`).digest('hex'))

/** Firebase Auth's address of an account. Keyed, so that nobody but functions can work it out from a user name. */
export const authEmailOf = (userName: string, secret: string): string =>
  keyed('userName', canonicalUserName(userName), secret)

/** An address like any account's, always the same for one e-mail, that nobody has. */
export const inventedAuthEmail = (email: string, secret: string): string =>
  keyed('email', canonicalEmail(email), secret)
