import type { NotRated } from '../../model/not-rated.ts'
import type { Review } from '../../model/review.ts'
import { isArchived } from '../standing.ts'
import { type Entry, isOpen } from './entry.ts'
import type { Known } from './facts.ts'
import { entriesOfReview, isWithSuperior } from './of-review.ts'

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
  /** It stands before a superior, whose result alone can be awaited. */
  withSuperior: boolean
  /** Given no level, with the reason; null: rated. */
  notRated: NotRated | null
  entries: Entry[]
}

/** Its result itself is awaited: what was said of a paper that came meanwhile counts for nothing. */
const isAwaited = ({ item, document, said }: Entry): boolean =>
  item === 'decision' && document === null && said?.what === 'awaited'

const stateOf = (review: Review, entries: readonly Entry[], withSuperior: boolean): DossierState => {
  if (isArchived(review)) return 'archived'
  if (review.stage === 'archive') return entries.some(isOpen) ? 'holes' : 'ready'
  return withSuperior && entries.some(isAwaited) ? 'awaited' : 'early'
}

/** One subject's dossier: what is in it, and how far it is. */
export const dossierOf = (review: Review, known: Known): SubjectDossier => {
  const { id: reviewId, name, subjectKind, unit } = review
  const entries = entriesOfReview(review, known)
  const withSuperior = isWithSuperior(review, known)
  return {
    ...{ reviewId, name, subjectKind, unit, entries, withSuperior },
    ...{ state: stateOf(review, entries, withSuperior), notRated: review.notRated ?? null },
  }
}
