import { onAuthStateChanged, signOut } from 'firebase/auth'
import { useSyncExternalStore } from 'react'
import { clearLocalOf } from '../local-drafts.ts'
import { auth } from './auth.ts'

/** Why nobody is signed in: the person left, the session ended by itself, or the account was turned off. */
export type Why = 'left' | 'expired' | 'deactivated'
export type Session = { state: 'loading' } | { state: 'out'; why: Why | null } | { state: 'in'; uid: string }

const WHY_KEY = 'kd.why'
const isWhy = (value: string | null): value is Why => value === 'left' || value === 'expired' || value === 'deactivated'

let session: Session = { state: 'loading' }
let leaving: Why | null = null
const listeners = new Set<() => void>()

onAuthStateChanged(auth, (user) => {
  if (user) session = { state: 'in', uid: user.uid }
  else if (session.state === 'in') session = { state: 'out', why: leaving ?? 'expired' }
  else if (session.state === 'loading') {
    const kept = sessionStorage.getItem(WHY_KEY)
    sessionStorage.removeItem(WHY_KEY)
    session = { state: 'out', why: isWhy(kept) ? kept : null }
  }
  leaving = null
  for (const listener of listeners) listener()
})

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Who is signed in, live. */
export const useSession = (): Session => useSyncExternalStore(subscribe, () => session)

/**
 * Ends the session and clears what it left in this browser. The page is loaded anew, so that nothing stays
 * in memory; without a network it is only emptied, because a reload would show the browser's error page.
 * A session that was turned off keeps its unsent drafts and its place; leaving on purpose does not.
 */
export const endSession = async (why: Why): Promise<void> => {
  leaving = why
  const uid = auth.currentUser?.uid
  await signOut(auth)
  sessionStorage.clear()
  if (why === 'left' && uid !== undefined) clearLocalOf(uid)
  if (!navigator.onLine) return
  sessionStorage.setItem(WHY_KEY, why)
  if (why === 'left') location.replace('/dang-nhap')
  else location.reload()
}
