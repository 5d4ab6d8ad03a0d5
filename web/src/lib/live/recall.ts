import { isOwnMachine } from '../firebase/auth.ts'
import { onSessionEnd } from '../firebase/session.ts'
import { firstAnswersOf } from '../kept/store/first-answers.ts'
import { store, stored } from '../kept/store/stores.ts'
import { readKept, writeKept } from './kept-answers.ts'
import type { Live } from './live.ts'

/**
 * The last answers to a few questions, kept on a person's own machine (the box ticked at sign-in), so that the first page
 * stands before a slow network has answered. Shown as stale until the server speaks; gone with the session, and after a week.
 */
export interface Recallable {
  key: string
  /** Own: what tells of oneself. Nothing: of a list that tells of others, only that there is none. */
  keeps: 'own' | 'nothing'
}

/** Once for what comes in one answer. */
const PATIENCE_MS = 500

let owner: string | null = null
let wanted = new Map<string, Recallable['keeps']>()
let answers = new Map<string, unknown>()
let writing: ReturnType<typeof setTimeout> | null = null

/** From now on these answers are recalled and kept, where the machine is the person's own. */
export const recallFor = (uid: string, recallables: readonly Recallable[]): void => {
  if (owner === uid) return
  owner = uid
  wanted = new Map(isOwnMachine() ? recallables.map(({ key, keeps }) => [key, keeps]) : [])
  answers = wanted.size > 0 ? readKept(stored(firstAnswersOf(uid)), Date.now()) : new Map()
}

/** What the server said the last time; null where that is not known here. */
export const recalled = (key: string): Live<never> | null =>
  wanted.has(key) && answers.has(key)
    ? { state: 'ready', data: answers.get(key) as never, pending: false, stale: true }
    : null

const isKept = (data: unknown, keeps: Recallable['keeps']): boolean =>
  keeps === 'own' || (Array.isArray(data) && data.length === 0)

const write = (): void => {
  writing = null
  if (owner !== null) store(firstAnswersOf(owner), writeKept(answers, Date.now()))
}

/** Keeps what the server has confirmed, and forgets what it takes back. */
export const remember = (key: string, live: Live<unknown>): void => {
  const keeps = wanted.get(key)
  const open = live.state === 'loading' || (live.state === 'ready' && (live.stale || live.pending))
  if (keeps === undefined || open) return
  if (live.state === 'ready' && isKept(live.data, keeps)) answers.set(key, live.data)
  else answers.delete(key)
  writing ??= setTimeout(write, PATIENCE_MS)
}

onSessionEnd(() => {
  if (writing !== null) clearTimeout(writing)
  writing = null
  owner = null
  wanted = new Map()
  answers = new Map()
})
