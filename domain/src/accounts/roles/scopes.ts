import { scopeIdOf } from '../../ids.ts'
import type { Access } from '../../model/access.ts'
import type { Campaign } from '../../model/campaign.ts'
import { ORGANISER, type Review } from '../../model/review.ts'
import type { Scope } from '../../model/scope.ts'

type Rated = Pick<Review, 'campaign' | 'track' | 'group' | 'subject' | 'subjectKind' | 'actors' | 'decider'>

/** The scope under which what is hidden of a review stands until notice. */
export const scopeOf = ({ campaign, track, group }: Pick<Rated, 'campaign' | 'track' | 'group'>): string =>
  scopeIdOf(campaign, track, group)

const insidersOf = ({ subject, subjectKind, actors }: Rated): string[] => [
  ...(subjectKind === 'person' ? [subject] : []),
  ...(actors.selfReview ?? []),
]

const appraisersOf = (rated: readonly Rated[]): Pick<Scope, 'appraisers'> => {
  const named = rated.flatMap(({ actors }) => actors.appraisal ?? []).filter((uid) => uid !== ORGANISER)
  return named.length > 0 ? { appraisers: [...new Set(named)].sort() } : {}
}

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
    const insiders = [...new Set(rated.flatMap(insidersOf))].sort()
    const recorders = recordersOf(rated, campaigns)
    const besides = { ...appraisersOf(rated), ...(recorders.length > 0 && { recorders }) }
    return [{ ...{ id, campaign, track, group, insiders }, ...besides }]
  })

/** An account, by what gives it groups to read. */
export type GroupReader = Pick<Access, 'personId' | 'active' | 'organiser'>

/**
 * What somebody reads of what is hidden: the groups of the tracks that he organises, those that he was named to appraise, and those
 * whose decisions he records, less those to which he belongs himself, as a person or for a unit that he answers for. Sorted. Who
 * is locked reads none.
 */
export const scopesFor = ({ personId, active, organiser }: GroupReader, scopes: readonly Scope[]): string[] =>
  scopes
    .filter(
      ({ track, insiders, appraisers = [], recorders = [] }) =>
        active &&
        (organiser.includes(track) || [...appraisers, ...recorders].includes(personId)) &&
        !insiders.includes(personId),
    )
    .map(({ id }) => id)
    .sort()
