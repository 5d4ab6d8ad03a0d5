import { namesIn, unstore } from './stores.ts'

/** Under which names the drafts of a person lie; by itself, since ending a session needs no more of them. */
const PREFIX = 'kd.draft.'

export const prefixOf = (uid: string): string => `${PREFIX}${uid}/`

export const draftNamesOf = (uid: string): string[] => namesIn('browser', prefixOf(uid))

/** Under which name stands what somebody has read here: the ids of papers tell whose they are. */
export const readNameOf = (uid: string): string => `kd.read.${uid}`

/** On leaving on purpose: nothing of this person stays in the browser. */
export const clearLocalOf = (uid: string): void => {
  for (const name of [...draftNamesOf(uid), readNameOf(uid)]) unstore(name)
}
