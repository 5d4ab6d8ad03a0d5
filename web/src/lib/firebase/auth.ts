import { authEmail, canonicalUserName } from '@kiemdiem/domain/accounts/sign-in'
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

const sha256Hex = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** An e-mail is resolved by the server, which answers alike for known and unknown ones; a user name here. */
const addressOf = async (identifier: string): Promise<string> => {
  if (!identifier.includes('@')) return authEmail(await sha256Hex(canonicalUserName(identifier)))
  const { command } = await import('../commands.ts')
  return (await command('resolveSignIn', { email: identifier.trim() })).authEmail
}

/** Signs in; rejects with a FirebaseError that lib/errors-vi.ts puts into words. */
export const signIn = async (identifier: string, password: string, remember: boolean): Promise<void> => {
  const address = await addressOf(identifier)
  await setPersistence(auth, remember ? browserLocalPersistence : browserSessionPersistence)
  await signInWithEmailAndPassword(auth, address, password)
}
