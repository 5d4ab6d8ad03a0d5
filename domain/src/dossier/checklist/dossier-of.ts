import type { NotRated } from '../../model/not-rated.ts'
import type { Review } from '../../model/review.ts'
import { isArchived } from '../standing.ts'
import { type Entry, isOpen } from './entry.ts'
import type { Known } from './facts.ts'
import { entriesOfReview } from './of-review.ts'

/**
 * How far a dossier is: its review has not come here; a superior's result is awaited, said by name; something is wanting; it may be
 * put away; it is.
 */
export const DOSSIER_STATES = ['early', 'awaited', 'holes', 'ready', 'archived'] as const
export type DossierState = (typeof DOSSIER_STATES)[number]

export interface SubjectDossier {
  reviewId: string
  name: string
  subjectKind: Review['subjectKind']
  unit: string
  state: DossierState
  /** Given no level, with the reason; null: rated. */
  notRated: NotRated | null
  entries: Entry[]
}

const stateOf = (review: Review, entries: readonly Entry[]): DossierState => {
  if (isArchived(review)) return 'archived'
  if (review.stage === 'archive') return entries.some(isOpen) ? 'holes' : 'ready'
  return entries.some(({ said }) => said?.what === 'awaited') ? 'awaited' : 'early'
}

/** One subject's dossier: what is in it, and how far it is. */
export const dossierOf = (review: Review, known: Known): SubjectDossier => {
  const { id: reviewId, name, subjectKind, unit } = review
  const entries = entriesOfReview(review, known)
  return {
    ...{ reviewId, name, subjectKind, unit, entries },
    ...{ state: stateOf(review, entries), notRated: review.notRated ?? null },
  }
}
