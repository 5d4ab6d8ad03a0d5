import { scopesFor, scopesOf } from '../../accounts/roles/scopes.ts'
import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Scope } from '../../model/scope.ts'
import { same } from '../../writes/same.ts'
import type { Data, Finding, Invariant } from '../data.ts'

/** Groups of the campaigns that stand so. */
const groupsOf = (data: Data, ...status: Campaign['status'][]): Scope[] => {
  const campaigns = data
    .of('campaigns/{campaignId}')
    .flatMap(([, each]) => (status.includes(each.status) ? [each.id] : []))
  return data.of('scopes/{scopeId}').flatMap(([, scope]) => (campaigns.includes(scope.campaign) ? [scope] : []))
}

/** While a campaign is being opened its groups are not there yet: they come with its end. */
const openingCampaigns = (data: Data): string[] =>
  data.of('campaigns/{campaignId}').flatMap(([, { id, status }]) => (status === 'opening' ? [id] : []))

const groups = (data: Data): Finding[] => {
  const opening = openingCampaigns(data)
  const reviews = data.of('reviews/{reviewId}').flatMap(([, one]) => (opening.includes(one.campaign) ? [] : [one]))
  const campaigns = data.of('campaigns/{campaignId}').map(([, campaign]) => campaign)
  const wanted = new Map(scopesOf(reviews, campaigns).map((one) => [one.id, one]))
  const stored = new Map(data.of('scopes/{scopeId}').map(([, { heldBy: _, ...scope }]) => [scope.id, scope]))
  const ids = [...new Set([...wanted.keys(), ...stored.keys()])]
  return ids
    .filter((id) => !same(wanted.get(id), stored.get(id)))
    .map((id) => ({ at: paths.scope(id), what: 'differs from what its reviews give' }))
}

/**
 * Of an open campaign everybody reads what his roles give. One that is over keeps its readers, who look after its dossiers and take it up
 * again for what comes later: of it nobody reads more than that.
 */
const readers = (data: Data): Finding[] => {
  const [open, over] = [groupsOf(data, 'open'), groupsOf(data, 'closed', 'archived')]
  return data
    .of('access/{uid}')
    .filter(([, { personId, active, organiser, scopes = [] }]) => {
      const given = scopesFor({ personId, active, organiser }, open)
      const kept = scopesFor({ personId, active, organiser }, over)
      return !same(given, scopes.filter((id) => !kept.includes(id)).toSorted())
    })
    .map(([at]) => ({ at, what: 'reads other groups than its roles give' }))
}

/** Groups of what is hidden until notice are those of the reviews, and who reads them is who may by his roles. */
export const scopes: Invariant = (data) => [...groups(data), ...readers(data)]
