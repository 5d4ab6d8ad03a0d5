import { canonicalPassword } from '@kiemdiem/domain/accounts/entry/sign-in'
import {
  browserLocalPersistence,
  browserSessionPersistence,
  connectAuthEmulator,
  initializeAuth,
  setPersistence,
  signInWithEmailAndPassword,
} from 'firebase/auth'
import { namesIn } from '../kept/stores.ts'
import { firebaseApp } from './firebase-app.ts'

/**
 * Slim Auth: no popup or redirect resolver, no IndexedDB. A session stands in session storage, and only on
 * the person's own machine (a ticked box) in local storage: most office PCs are shared.
 */
export const auth = initializeAuth(firebaseApp, { persistence: [browserLocalPersistence, browserSessionPersistence] })
if (__EMULATORS__) connectAuthEmulator(auth, __EMULATORS__.auth, { disableWarnings: true })

/** Whether the session stays on this machine, because its person said that it is his own. */
export const isOwnMachine = (): boolean => namesIn('browser', 'firebase:authUser:').length > 0

/** When the session began, in Auth's seconds; null where nobody is signed in or it cannot be told now. */
export const signedInAt = async (): Promise<number | null> => {
  try {
    const token = await auth.currentUser?.getIdTokenResult()
    return token ? Date.parse(token.authTime) / 1_000 : null
  } catch {
    return null
  }
}

/** What was typed is resolved by the server, which answers alike for known and unknown names and e-mails. */
const addressOf = async (identifier: string): Promise<string> => {
  const { command } = await import('../commands.ts')
  return (await command('resolveSignIn', { identifier: identifier.trim() })).authEmail
}

/** Signs in; rejects with a FirebaseError that lib/errors-vi.ts puts into words. */
export const signIn = async (identifier: string, password: string, remember: boolean): Promise<void> => {
  const address = await addressOf(identifier)
  await setPersistence(auth, remember ? browserLocalPersistence : browserSessionPersistence)
  await signInWithEmailAndPassword(auth, address, canonicalPassword(password))
}
