import { draftNamesOf, prefixOf } from './draft-names.ts'
import { store, stored, unstore, type Where } from './stores.ts'
import { setUnkept } from './unkept.ts'

/**
 * Text kept in this browser until the server confirms it: one entry for each person, paper, revision and
 * section. An entry that exists is unsent by definition; who wrote it clears it on confirmation.
 */
export interface DraftKey {
  uid: string
  paper: string
  revision: number
  section: string
}
export interface LocalDraft {
  /** What was typed, or JSON of it: whoever reads it again makes sure of its shape. */
  text: string
  /** The server's rev it was written on. */
  rev: number
  /** When it was typed, ISO. */
  at: string
}

const keyOf = (key: DraftKey) => `${prefixOf(key.uid)}${key.paper}/${key.revision}/${key.section}`

/** JSON that may be whatever, as a record; null when it is none. */
export const recordOf = (text: string | null | undefined): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

/** An object with names, neither null nor a list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A damaged entry counts as none: it may not break the page that finds it. */
const parse = (entry: string | null): LocalDraft | null => {
  const { text, rev, at } = recordOf(entry) ?? {}
  if (typeof text !== 'string' || typeof rev !== 'number' || typeof at !== 'string') return null
  return Number.isNaN(Date.parse(at)) ? null : { text, rev, at }
}

/** False when the browser refuses (full or forbidden storage): the screen must then not promise safety. */
export const saveLocal = (key: DraftKey, draft: LocalDraft, where: Where = 'browser'): boolean => {
  const kept = store(keyOf(key), JSON.stringify(draft), where)
  setUnkept(`${where} ${keyOf(key)}`, !kept)
  return kept
}

/** Null where nothing is kept, or nothing whole. */
export const readLocal = (key: DraftKey, where: Where = 'browser'): LocalDraft | null =>
  parse(stored(keyOf(key), where))

export const clearLocal = (key: DraftKey, where: Where = 'browser'): void => {
  unstore(keyOf(key), where)
  setUnkept(`${where} ${keyOf(key)}`, false)
}

/** What this person wrote here that the server has not confirmed, newest first. */
export const unsent = (uid: string): Array<{ key: DraftKey; draft: LocalDraft }> =>
  draftNamesOf(uid)
    .flatMap((name) => {
      const [paper, revision, ...section] = name.slice(prefixOf(uid).length).split('/')
      const draft = parse(stored(name))
      if (paper === undefined || draft === null) return []
      return [{ key: { uid, paper, revision: Number(revision), section: section.join('/') }, draft }]
    })
    .sort((a, b) => b.draft.at.localeCompare(a.draft.at))
