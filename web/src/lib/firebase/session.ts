import { onAuthStateChanged, signOut } from 'firebase/auth'
import { useSyncExternalStore } from 'react'
import { clearLocalOf } from '../kept/store/draft-names.ts'
import { forgetFirstAnswers } from '../kept/store/first-answers.ts'
import { store, stored, storeOf, unstore } from '../kept/store/stores.ts'
import { auth, forgetOwner, ownerOfMachine } from './auth.ts'

/**
 * Why nobody is signed in: the person left, the session ended by itself, nobody used it, the account was turned off, or the
 * password was changed here.
 */
const WHYS = ['left', 'expired', 'idle', 'deactivated', 'renewed'] as const
export type Why = (typeof WHYS)[number]
export type Session = { state: 'loading' } | { state: 'out'; why: Why | null } | { state: 'in'; uid: string }

const WHY_KEY = 'kd.why'
const isWhy = (value: string | null): value is Why => WHYS.some((why) => why === value)

/** On one's own machine the page begins while it is still looked whether the session holds. */
const owner = ownerOfMachine()
let session: Session = owner === null ? { state: 'loading' } : { state: 'in', uid: owner }
let leaving: Why | null = null
/** What is being done here that will end the session: who notices the end first says this. */
let expected: Why | null = null
/** Who was signed in here last; outlives the session, for a leaving told of by another tab. */
let last: string | null = owner
/** A session ended here without a network: the page is still the one of then, and begins anew with the next sign-in. */
let outlived = false
const listeners = new Set<() => void>()
const endings = new Set<() => void>()
/** Tabs tell each other who left: a session stands in each tab's own storage, the person at the PC is one. */
const tabs = new BroadcastChannel('kd.left')

onAuthStateChanged(auth, (user) => {
  if (!user) {
    forgetFirstAnswers()
    forgetOwner()
  }
  if (user && outlived) {
    location.reload()
    return
  }
  if (user) {
    last = user.uid
    session = { state: 'in', uid: user.uid }
  } else if (session.state === 'in') {
    session = comesAnew(leaving) ? { state: 'loading' } : { state: 'out', why: leaving }
    if (leaving === null) startAnew()
  } else if (session.state === 'loading') {
    const kept = stored(WHY_KEY, 'window')
    unstore(WHY_KEY, 'window')
    session = { state: 'out', why: isWhy(kept) ? kept : null }
  }
  leaving = null
  for (const listener of listeners) listener()
})

/**
 * Whether the end of a session, by itself or for this reason, loads the page anew. Until then no sign-in is offered: what was
 * typed into it would go with the page.
 */
const comesAnew = (why: Why | null): boolean => why === null || navigator.onLine

/**
 * A session that ended by itself: the page begins anew, since what is in memory (saves under way, listeners) belongs to
 * a sign-in that is gone. Unsent words are in this browser's copies and are offered after the next sign-in.
 */
const startAnew = (): void => {
  store(WHY_KEY, expected ?? 'expired', 'window')
  setTimeout(() => location.reload(), pauseBefore(expected))
}

/**
 * Sessions count again from the whole second after a new password was set (`access.validFrom`): who signed in within it,
 * as a browser that fills the form may, would be shown out at once. Milliseconds.
 */
const pauseBefore = (why: Why | null): number => (why === 'renewed' ? 1_100 : 0)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Who is signed in, live. */
export const useSession = (): Session => useSyncExternalStore(subscribe, () => session)

/** Runs when a session is ended here, before its copies are cleared: nothing may be kept for it afterwards. */
export const onSessionEnd = (ending: () => void): void => {
  endings.add(ending)
}

/**
 * Ends the session in this tab and clears what it left in this browser. The page is loaded anew, so that nothing stays
 * in memory; without a network it is only emptied, because a reload would show the browser's error page, and loaded at
 * the next sign-in: until then what was not sent counts as being written in this tab, and would not be offered.
 * A session that was turned off keeps its unsent drafts and its place; leaving on purpose does not.
 */
const endHere = async (why: Why): Promise<void> => {
  leaving = why
  const uid = last
  await signOut(auth)
  for (const ending of endings) ending()
  storeOf('window')?.clear()
  if (why === 'left' && uid !== null) clearLocalOf(uid)
  outlived = true
  if (!comesAnew(why)) return
  store(WHY_KEY, why, 'window')
  await new Promise((resolve) => setTimeout(resolve, pauseBefore(why)))
  if (why === 'left') location.replace('/dang-nhap')
  else location.reload()
}

/** Something is done here that ends the session as the server sees it; null: it was not done after all. */
export const expectEnd = (why: Why | null): void => {
  expected = why
}

/** Ends the session; leaving on purpose ends it in every tab of this person. */
export const endSession = async (noticed: Why): Promise<void> => {
  const why = expected ?? noticed
  if (why === 'left') tabs.postMessage(last)
  await endHere(why)
}

// Asks nothing: copies are shared by the tabs, so the question where the person left counted this tab's too.
tabs.addEventListener('message', ({ data }) => {
  if (last !== null && data === last) void endHere('left')
})
