import { setTimeout as wait } from 'node:timers/promises'
import { canonicalPassword } from '@kiemdiem/domain/accounts/entry/sign-in'
import { type Auth, getAuth } from 'firebase-admin/auth'
import { serverNow } from '../../clock.ts'
import '../../firestore/db.ts'

/** How much Auth's clock may be behind that of the functions. */
const CLOCKS_APART_MS = 100

const hasCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code

/** Runs `work` on an account; false when there is none. */
export const withAccount = async (work: (auth: Auth) => Promise<unknown>): Promise<boolean> => {
  try {
    await work(getAuth())
    return true
  } catch (error) {
    if (hasCode(error, 'auth/user-not-found')) return false
    throw error
  }
}

/**
 * Whoever asks for a user name is told its Auth address, so somebody could have put one on an account of his own before
 * its person came. The address is that of `uid`: whoever else holds it loses that account.
 */
const takeBack = async (uid: string, email: string): Promise<void> => {
  const holder = await getAuth().getUserByEmail(email)
  if (holder.uid !== uid) await getAuth().deleteUser(holder.uid)
}

/** Creates the account or gives it this password; the same again changes nothing. Ends sessions of an old one. */
export const setPassword = async (uid: string, email: string, password: string): Promise<void> => {
  const change = { email, password: canonicalPassword(password), disabled: false }
  const set = async () => {
    if (!(await withAccount((auth) => auth.updateUser(uid, change)))) await getAuth().createUser({ uid, ...change })
  }
  try {
    await set()
  } catch (error) {
    if (!hasCode(error, 'auth/email-already-exists')) throw error
    await takeBack(uid, email)
    await set()
  }
}

/** Whoever is answered signs in at once, and that session must count: at most a second, and Auth's clock may be behind. */
export const untilSessionsCount = async (validFrom: Date): Promise<void> => {
  await wait(Math.max(0, validFrom.getTime() - serverNow().getTime()) + CLOCKS_APART_MS)
}
