/**
 * What the machine of saving must know of the thing that is saved: a section of a paper, a row of minutes, a note.
 * Contents are values that are replaced, never changed.
 */
export interface Shape<C> {
  /** What a thing says that nobody has filled. */
  blank: C
  /** As it is stored. */
  tidied: (content: C) => C
  /** Same for a reader; both tidied. */
  same: (a: C, b: C) => boolean
  /** Whether the server would take it: what is too long stays in the field. */
  fits: (content: C) => boolean
  /**
   * Puts `mine`, typed on `base`, on top of a newer `theirs`. `clashes`: where nobody but a person may choose; until then
   * `merged` has mine there.
   */
  merge: (base: C, mine: C, theirs: C) => { merged: C; clashes: readonly string[] }
  /** The person chose theirs, or both, where they clash. */
  settle: (merged: C, theirs: C, clashes: readonly string[], choice: 'theirs' | 'both') => C
  /** A copy out of the browser's storage, which may hold whatever: null when it is no such content. */
  read: (stored: unknown) => C | null
  /** Whether what a closed tab left is joined with what came since, instead of taking its place. */
  rejoins: boolean
}

/** As the server has it. */
export interface Saved<C> {
  rev: number
  by: string
  content: C
}

/** `base`: the rev that this content was typed on. */
export interface Save<C> {
  id: string
  content: C
  base: number
}

export type Answer<C> =
  | { kind: 'saved' }
  | { kind: 'stale'; theirs: Saved<C> }
  | { kind: 'unreachable' }
  | { kind: 'denied' }

export type Choice = 'mine' | 'theirs' | 'both'

export interface Held<C> {
  /** What the server confirmed last; null where nothing was ever saved. */
  server: Saved<C> | null
  /** What was typed here; null while the field follows the server. */
  mine: C | null
  /** Sent on top of `server` without an answer yet: each of them may have arrived. */
  sent: readonly C[]
  /** A newer version of somebody else (or another tab) that disagrees with `mine` in these fields. */
  clash: { theirs: Saved<C>; fields: readonly string[] } | null
  /** What somebody's save or the writer's choice last took out of the field; can be brought back. */
  before: C | null
}

export interface Writing<C> {
  parts: Readonly<Record<string, Held<C>>>
  /** The one save on its way. */
  flight: Save<C> | null
  /** Parts whose pause in typing is over, in the order they wait. */
  wanted: readonly string[]
  /** Parts that are to be saved even without a change: that they are saved at all says something. */
  marked: readonly string[]
  /** Why saving pauses: the server was not reached, or it refused (sealed, signed, closed, signed out). */
  trouble: 'unreachable' | 'denied' | null
}
