import { checkPassword } from '@kiemdiem/domain/accounts/entry/sign-in'
import { refusal } from '../../serve/refuse.ts'
import { isCommonPassword } from './common-passwords.ts'

/** Refuses a password that is too short, too long, built on the user name, or among the commonest. */
export const refuseWeak = (password: string, userName: string): void => {
  const check = checkPassword(password, userName)
  if (!check.ok) throw refusal(check.reason)
  if (isCommonPassword(password)) throw refusal('passwordCommon')
}
