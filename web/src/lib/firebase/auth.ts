import { canonicalPassword } from '@kiemdiem/domain/accounts/entry/sign-in'
import {
  browserLocalPersistence,
  browserSessionPersistence,
  connectAuthEmulator,
  initializeAuth,
  inMemoryPersistence,
  setPersistence,
  signInWithEmailAndPassword,
} from 'firebase/auth'
import { canStore, namesIn, stored, unstore, type Where } from '../kept/store/stores.ts'
import { firebaseApp } from './firebase-app.ts'

/**
 * Slim Auth: no popup or redirect resolver, no IndexedDB. A session stands in session storage, and only on
 * the person's own machine (a ticked box) in local storage: most office PCs are shared.
 */
export const auth = initializeAuth(firebaseApp, { persistence: [browserLocalPersistence, browserSessionPersistence] })
if (__EMULATORS__) connectAuthEmulator(auth, __EMULATORS__.auth, { disableWarnings: true })

/** How Auth names what it keeps of a session. */
const SESSION = 'firebase:authUser:'

/** Whether the session stays on this machine, because its person said that it is his own. */
export const isOwnMachine = (): boolean => namesIn('browser', SESSION).length > 0

/** Whose session stays on this machine; null where nobody's does. */
export const ownerOfMachine = (): string | null => {
  try {
    const [name = ''] = namesIn('browser', SESSION)
    const { uid } = JSON.parse(stored(name) ?? '{}') as { uid?: unknown }
    return typeof uid === 'string' ? uid : null
  } catch {
    return null
  }
}

/**
 * Removes from this machine what Auth has found to be no session: damaged, or of another project. Taken for one it would load
 * the page again and again.
 */
export const forgetOwner = (): void => {
  for (const name of namesIn('browser', SESSION)) unstore(name)
}

/** Whether a session stands in this browser; whether it still holds is for the server to say. */
export const mayBeSignedIn = (): boolean => isOwnMachine() || namesIn('window', SESSION).length > 0

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

/** Where the browser keeps nothing, the session lasts as long as the page. */
const persistenceIn = (where: Where) => {
  if (!canStore(where)) return inMemoryPersistence
  return where === 'browser' ? browserLocalPersistence : browserSessionPersistence
}

/** Signs in; rejects with a FirebaseError that lib/errors-vi.ts puts into words. */
export const signIn = async (identifier: string, password: string, remember: boolean): Promise<void> => {
  const address = await addressOf(identifier)
  await setPersistence(auth, persistenceIn(remember ? 'browser' : 'window'))
  await signInWithEmailAndPassword(auth, address, canonicalPassword(password))
}
