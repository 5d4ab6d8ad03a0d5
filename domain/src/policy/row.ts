import type { When, Who } from './atoms.ts'

export type Operation = 'get' | 'list' | 'create' | 'update' | 'delete' | 'call'

/** One thing that is allowed: what no row allows is refused, to everybody. */
export interface PolicyRow {
  /** Path of the documents, with the wildcards of firestore.rules, or the name of a command. */
  resource: string
  does: readonly Operation[]
  who: Who
  /** All of these must hold. */
  when: readonly When[]
  /** What the row is for, in the words the organiser reads and signs. */
  why: string
}
