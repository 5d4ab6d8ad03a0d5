import { loadEntrance } from './entrances.ts'

/** Loads everything behind sign-in, Firestore included; called early when somebody begins to type. */
export const loadSignedIn = () => import('./signed-in.tsx')

/**
 * The same where a session stands in the browser, while it is still looked at whether it holds: the screens, the one of
 * the address among them, and the documents that all of them begin with.
 */
export const loadAhead = (): void => {
  const nobody = () => null
  loadSignedIn().catch(nobody)
  loadEntrance(location.pathname)
  import('../lib/data/read-ahead.ts').then(({ readAhead }) => readAhead()).catch(nobody)
}
