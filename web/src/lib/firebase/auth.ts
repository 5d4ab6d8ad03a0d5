import { canonicalPassword } from '@kiemdiem/domain/accounts/entry/sign-in'
import {
  browserLocalPersistence,
  browserSessionPersistence,
  connectAuthEmulator,
  initializeAuth,
  setPersistence,
  signInWithEmailAndPassword,
} from 'firebase/auth'
import { firebaseApp } from './firebase-app.ts'

/**
 * Slim Auth: no popup or redirect resolver, no IndexedDB. A session stands in session storage, and only on
 * the person's own machine (a ticked box) in local storage: most office PCs are shared.
 */
export const auth = initializeAuth(firebaseApp, { persistence: [browserLocalPersistence, browserSessionPersistence] })
if (__EMULATORS__) connectAuthEmulator(auth, __EMULATORS__.auth, { disableWarnings: true })

const holdsSession = (store: Storage) => Object.keys(store).some((key) => key.startsWith('firebase:authUser:'))

/** Whether the session stays on this machine, because its person said that it is his own. */
export const isOwnMachine = (): boolean => holdsSession(localStorage)

/** Whether a session stands in this browser; whether it still holds is for the server to say. */
export const mayBeSignedIn = (): boolean => {
  try {
    return holdsSession(sessionStorage) || holdsSession(localStorage)
  } catch {
    return false
  }
}

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
