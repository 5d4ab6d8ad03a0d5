import { type Auth, getAuth } from 'firebase-admin/auth'
import '../firestore/db.ts'

const isUnknownUser = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'auth/user-not-found'

/** Runs `work` on an account; false when there is none. */
export const withAccount = async (work: (auth: Auth) => Promise<unknown>): Promise<boolean> => {
  try {
    await work(getAuth())
    return true
  } catch (error) {
    if (isUnknownUser(error)) return false
    throw error
  }
}

/** Creates the account or gives it this password; the same again changes nothing. Ends sessions of an old one. */
export const setPassword = async (uid: string, email: string, password: string): Promise<void> => {
  const change = { email, password, disabled: false }
  if (!(await withAccount((auth) => auth.updateUser(uid, change)))) await getAuth().createUser({ uid, ...change })
}
