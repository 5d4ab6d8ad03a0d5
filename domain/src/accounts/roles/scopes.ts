import { scopeIdOf } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Review } from '../../model/review.ts'
import type { Scope } from '../../model/scope.ts'
import type { Track } from '../../model/terms.ts'

type Rated = Pick<Review, 'campaign' | 'track' | 'group' | 'subject' | 'subjectKind' | 'actors' | 'decider'>

/** The scope under which what is hidden of a review stands until notice. */
export const scopeOf = ({ campaign, track, group }: Pick<Rated, 'campaign' | 'track' | 'group'>): string =>
  scopeIdOf(campaign, track, group)

const insidersOf = ({ subject, subjectKind, actors }: Rated): string[] => [
  ...(subjectKind === 'person' ? [subject] : []),
  ...(actors.selfReview ?? []),
]

type Campaigns = readonly Pick<Campaign, 'id' | 'process'>[]

/** Who records what is decided of these. */
const recordersOf = (rated: readonly Rated[], campaigns: Campaigns): string[] => {
  const named = rated.flatMap(({ campaign, decider }) => {
    const { deciders = [] } = campaigns.find(({ id }) => id === campaign)?.process ?? {}
    return deciders.find(({ id }) => id === decider)?.recorder ?? []
  })
  return [...new Set(named)].sort()
}

/** The scopes of campaigns, one for each group of each track that has reviews. */
export const scopesOf = (reviews: readonly Rated[], campaigns: Campaigns): Scope[] =>
  [...Map.groupBy(reviews, scopeOf)].flatMap(([id, rated]): Scope[] => {
    const [first] = rated
    if (!first) return []
    const { campaign, track, group } = first
    const recorders = recordersOf(rated, campaigns)
    return [
      {
        ...{ id, campaign, track, group, insiders: [...new Set(rated.flatMap(insidersOf))].sort() },
        ...(recorders.length > 0 && { recorders }),
      },
    ]
  })

/**
 * What somebody reads of what is hidden: the groups of the tracks that he organises, and those whose decisions he records,
 * less those to which he belongs himself, as a person or for a unit that he answers for. Sorted.
 */
export const scopesFor = (uid: string, tracks: readonly Track[], scopes: readonly Scope[]): string[] =>
  scopes
    .filter(
      ({ track, insiders, recorders = [] }) =>
        (tracks.includes(track) || recorders.includes(uid)) && !insiders.includes(uid),
    )
    .map(({ id }) => id)
    .sort()
