import type { Said } from '../acts.ts'
import type { DossierItem } from '../items.ts'

/** What is wanting: nothing of it is here, no signature, no answer to a petition, no confirmation of a plan. */
export const HOLES = ['missing', 'unsigned', 'unanswered', 'unconfirmed'] as const
export type Hole = (typeof HOLES)[number]

/** One paper of a dossier. */
export interface Entry {
  item: DossierItem
  document: string | null
  /** Its day, YYYY-MM-DD, and what tells it from others of its kind; empty: unknown, nothing. */
  day: string
  about: string
  /** How it is known to be signed: by a copy here, or on the paper that is kept. */
  signed: 'copy' | 'paper' | null
  /** Where the signed paper is kept; empty: not known here. */
  keptAt: string
  /** What is wanting of it by itself, whatever was said of it. */
  hole: Hole | null
  /** The last word on it. */
  said: Said | null
}

/** What stops the dossier from being put away. */
export const isOpen = ({ hole, said }: Pick<Entry, 'hole' | 'said'>): boolean =>
  hole !== null && said?.what !== 'passed'

/** A hole that was passed, as the index prints it. */
export const isPassed = ({ hole, said }: Pick<Entry, 'hole' | 'said'>): boolean =>
  hole !== null && said?.what === 'passed'
