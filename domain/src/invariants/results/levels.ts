import { scopeOf } from '../../accounts/roles/scopes.ts'
import { saidIn } from '../../decision/outcome.ts'
import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import { packOf } from '../../pack/packs.ts'
import type { Finding, Invariant } from '../data.ts'

/** Levels that a campaign's rules know, by name. Null: its rules are not known here. */
const levelsOf = (campaign: Campaign | undefined): ReadonlySet<string> | null => {
  const found = campaign && packOf(campaign)
  return found?.ok ? new Set(found.pack.levels.map(({ code }) => code)) : null
}

/** What a part says of its subject as far as it is a level, or that there is none. */
interface Said {
  level?: string | null
  proposed?: string | null
  pending?: string | null
  notRated?: object | null
}

const ofPart = (said: Said, levels: ReadonlySet<string> | null): string[] => {
  const level = said.level ?? said.proposed ?? null
  const outcome = { level, pending: said.pending ?? null, notRated: said.notRated ?? null }
  return [
    ...(saidIn(outcome as Parameters<typeof saidIn>[0]) > 1 ? ['says more than one thing of its subject'] : []),
    ...(level === null || levels === null || levels.has(level)
      ? []
      : ["gives a level that is not of its campaign's rules"]),
  ]
}

/** What is said of a subject is one level of its campaign's rules, or that there is none; hidden by its own group. */
export const levels: Invariant = (data) =>
  data.of('reviews/{reviewId}/parts/{partId}').flatMap(([at, part]): Finding[] => {
    const review = data.at('reviews/{reviewId}', paths.review(at.split('/')[1] ?? ''))
    if (!review) return [{ at, what: 'is of no review' }]
    const known = levelsOf(data.at('campaigns/{campaignId}', paths.campaign(review.campaign)))
    return [
      ...ofPart(part as Said, known).map((what) => ({ at, what })),
      ...('scope' in part && part.scope !== scopeOf(review)
        ? [{ at, what: 'is read by another group than its own' }]
        : []),
    ]
  })
