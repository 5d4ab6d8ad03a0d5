import { scopeOf, scopesOf } from '../../accounts/roles/scopes.ts'
import { reviewIdOf } from '../../ids.ts'
import type { Scope } from '../../model/scope.ts'
import { withAppraisers } from './appraisers.ts'
import { type BoardRelation, boardRelationOf } from './board-relation.ts'
import { type PaperRelation, paperRelationOf } from './paper-relation.ts'
import { Refused } from './plan.ts'
import { type ReviewRelation, reviewRelationOf } from './review-relation.ts'
import { type Roster, registryOf } from './roster.ts'

/** Who writes, returns, reads, acts and holds in one campaign. */
export interface Relations {
  /** By the subject that writes the paper. */
  papers: ReadonlyMap<string, PaperRelation>
  /** By review id. */
  reviews: ReadonlyMap<string, ReviewRelation>
  /** By unit. */
  boards: ReadonlyMap<string, BoardRelation>
  scopes: readonly Scope[]
  /** Ids of those that have the stage of appraisal. */
  appraised: ReadonlySet<string>
  /** Groups to which every organiser belongs, and for which nobody else is named: nobody could appraise them. By id of the scope. */
  unappraised: readonly string[]
}

const unappraisedIn = (
  { organisers }: Roster['campaign'],
  scopes: readonly Scope[],
  appraised: ReadonlySet<string>,
): string[] =>
  scopes
    .filter(({ id, track, insiders, appraisers }) => {
      const own = organisers[track] ?? []
      return appraised.has(id) && !appraisers && own.length > 0 && own.every((uid) => insiders.includes(uid))
    })
    .map(({ id }) => id)

/**
 * The relations of a campaign from the registry as it is: the one place that says who is what to a paper, a review, a
 * board, a group. Opening writes them; a change of the registry writes the difference between before and after, so that
 * rules never look relations up. Refuses (throws `Refused`) where there can be none.
 */
export const relationsOf = (roster: Roster): Relations => {
  const { campaign, subjects } = roster
  const registry = registryOf(roster)
  const resting = Map.groupBy(subjects, (plan) => plan.paperOf ?? plan.subject)
  const papers = new Map(
    [...resting].map(([subject, plans]) => [
      subject,
      paperRelationOf(
        registry,
        subject,
        plans.filter((plan) => plan.subject === subject),
      ),
    ]),
  )
  const planned = subjects.map((plan) => {
    const paper = papers.get(plan.paperOf ?? plan.subject)
    if (!paper) throw new Refused('noPaper', plan.subject)
    return { plan, relation: reviewRelationOf(campaign, registry, plan, paper) }
  })
  const reviews = withAppraisers(campaign, registry, planned)
  const rated = reviews.map(({ plan, relation }) => ({ ...plan, campaign: campaign.id, actors: relation.actors }))
  const scopes = scopesOf(rated, [campaign])
  const appraised = new Set(rated.filter(({ actors }) => actors.appraisal).map(scopeOf))
  return {
    papers,
    reviews: new Map(
      reviews.map(({ plan, relation }) => [reviewIdOf(campaign.id, plan.subject, plan.track), relation]),
    ),
    boards: new Map(
      [...Map.groupBy(reviews, ({ plan }) => plan.unit)].map(([id, own]) => [id, boardRelationOf(registry, id, own)]),
    ),
    scopes,
    appraised,
    unappraised: unappraisedIn(campaign, scopes, appraised),
  }
}
