import type { Section } from '@kiemdiem/domain/model/paper'

/**
 * Text kept in this browser until the server confirms it: one entry for each person, paper, revision and
 * section. An entry that exists is unsent by definition; the writing screen clears it on confirmation.
 */
export interface DraftKey {
  uid: string
  paper: string
  revision: number
  section: string
}
export interface LocalDraft extends Pick<Section, 'text' | 'grade' | 'rating'> {
  /** The server's rev this text was written on. */
  rev: number
  /** When it was typed, ISO. */
  at: string
}

const PREFIX = 'kd.draft.'
const keyOf = (key: DraftKey) => `${PREFIX}${key.uid}/${key.paper}/${key.revision}/${key.section}`

const parse = (stored: string | null): LocalDraft | null => {
  if (stored === null) return null
  try {
    return JSON.parse(stored) as LocalDraft
  } catch {
    return null
  }
}

const keysOf = (uid: string): string[] =>
  Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '').filter((key) =>
    key.startsWith(`${PREFIX}${uid}/`),
  )

/** False when the browser refuses (full or forbidden storage): the screen must then not promise safety. */
export const saveLocal = (key: DraftKey, draft: LocalDraft, store: Storage = localStorage): boolean => {
  try {
    store.setItem(keyOf(key), JSON.stringify(draft))
    return true
  } catch {
    return false
  }
}

export const readLocal = (key: DraftKey, store: Storage = localStorage): LocalDraft | null =>
  parse(store.getItem(keyOf(key)))

export const clearLocal = (key: DraftKey, store: Storage = localStorage): void => store.removeItem(keyOf(key))

/** What this person wrote here that the server has not confirmed, newest first. */
export const unsent = (uid: string): Array<{ key: DraftKey; draft: LocalDraft }> =>
  keysOf(uid)
    .flatMap((stored) => {
      const [paper, revision, ...section] = stored.slice(`${PREFIX}${uid}/`.length).split('/')
      const draft = parse(localStorage.getItem(stored))
      if (paper === undefined || draft === null) return []
      return [{ key: { uid, paper, revision: Number(revision), section: section.join('/') }, draft }]
    })
    .sort((a, b) => b.draft.at.localeCompare(a.draft.at))

/** On leaving on purpose: nothing of this person stays in the browser. */
export const clearLocalOf = (uid: string): void => {
  for (const key of keysOf(uid)) localStorage.removeItem(key)
}
