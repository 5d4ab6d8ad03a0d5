import { loadEntrance } from './entrances.ts'

/** Loads everything behind sign-in, Firestore included; called early when somebody begins to type. */
export const loadSignedIn = () => {
  loadEntrance(location.pathname)
  return import('./signed-in.tsx')
}
