import { scopeIdOf } from '../../ids.ts'
import type { Review } from '../../model/review.ts'
import type { Scope } from '../../model/scope.ts'
import type { Track } from '../../model/terms.ts'

type Rated = Pick<Review, 'campaign' | 'track' | 'group' | 'subject' | 'subjectKind' | 'actors'>

/** The scope under which what is hidden of a review stands until notice. */
export const scopeOf = ({ campaign, track, group }: Pick<Rated, 'campaign' | 'track' | 'group'>): string =>
  scopeIdOf(campaign, track, group)

const insidersOf = ({ subject, subjectKind, actors }: Rated): string[] => [
  ...(subjectKind === 'person' ? [subject] : []),
  ...(actors.selfReview ?? []),
]

/** The scopes of a campaign, one for each group of each track that has reviews. */
export const scopesOf = (reviews: readonly Rated[]): Scope[] =>
  [...Map.groupBy(reviews, scopeOf)].flatMap(([id, rated]): Scope[] => {
    const [first] = rated
    if (!first) return []
    const { campaign, track, group } = first
    return [{ id, campaign, track, group, insiders: [...new Set(rated.flatMap(insidersOf))].sort() }]
  })

/**
 * What somebody reads of what is hidden: the groups of the tracks that he organises or decides, less those to which he
 * belongs himself, as a person or for a unit that he answers for. Sorted.
 */
export const scopesFor = (uid: string, tracks: readonly Track[], scopes: readonly Scope[]): string[] =>
  scopes
    .filter(({ track, insiders }) => tracks.includes(track) && !insiders.includes(uid))
    .map(({ id }) => id)
    .sort()
