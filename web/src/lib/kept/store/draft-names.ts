import { namesIn, unstore } from './stores.ts'

/** Under which names the drafts of a person lie; by itself, since ending a session needs no more of them. */
const PREFIX = 'kd.draft.'

export const prefixOf = (uid: string): string => `${PREFIX}${uid}/`

export const draftNamesOf = (uid: string): string[] => namesIn('browser', prefixOf(uid))

/** On leaving on purpose: nothing of this person stays in the browser. */
export const clearLocalOf = (uid: string): void => {
  for (const name of draftNamesOf(uid)) unstore(name)
}
