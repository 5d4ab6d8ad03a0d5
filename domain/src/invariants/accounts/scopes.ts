import { scopesFor, scopesOf } from '../../accounts/roles/scopes.ts'
import { paths } from '../../ids.ts'
import { same } from '../../writes/same.ts'
import type { Data, Finding, Invariant } from '../data.ts'

const openCampaigns = (data: Data): string[] =>
  data.of('campaigns/{campaignId}').flatMap(([, { id, status }]) => (status === 'open' ? [id] : []))

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

/** Of a campaign that is over who handled a group goes on reading it, until his roles change, or another is opened. */
const readers = (data: Data): Finding[] => {
  const open = openCampaigns(data)
  const all = data.of('scopes/{scopeId}').map(([, scope]) => scope)
  const standing = all.filter(({ campaign }) => open.includes(campaign))
  const over = new Set(all.filter(({ campaign }) => !open.includes(campaign)).map(({ id }) => id))
  return data
    .of('access/{uid}')
    .filter(([, { personId, active, organiser, scopes = [] }]) => {
      const given = scopesFor({ personId, active, organiser }, standing)
      return !same(given, scopes.filter((scope) => !active || !over.has(scope)).toSorted())
    })
    .map(([at]) => ({ at, what: 'reads other groups than its roles give' }))
}

/** Groups of what is hidden until notice are those of the reviews, and who reads them is who may by his roles. */
export const scopes: Invariant = (data) => [...groups(data), ...readers(data)]
