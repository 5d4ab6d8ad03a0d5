import { paths } from '../../ids.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { Scope } from '../../model/scope.ts'
import type { Write } from '../../writes/write.ts'
import type { Roles } from '../held.ts'
import { scopesFor } from './scopes.ts'

/** Who organises each track once this person has these roles. */
const organisersWith = (
  before: Campaign['organisers'],
  personId: string,
  tracks: readonly string[],
): Campaign['organisers'] => {
  const held = Object.entries(before).map(([track, people]) => {
    const others = people.filter((id) => id !== personId)
    return [track, tracks.includes(track) ? [...others, personId].sort() : others]
  })
  return Object.fromEntries(held)
}

/**
 * Gives somebody exactly these roles, and with them what he reads before notice. Open campaigns carry who organises each
 * track, because triggers read them for "your turn". `besides`: what else is written to the account.
 */
export const giveRoles = (
  personId: string,
  roles: Roles,
  { openCampaigns, scopes }: { openCampaigns: readonly Campaign[]; scopes: readonly Scope[] },
  besides: object,
): Write[] => {
  const tracks = roles.active ? roles.organiser : []
  return [
    {
      op: 'update',
      path: paths.access(personId),
      data: { ...roles, ...besides, scopes: scopesFor({ ...roles, personId }, scopes) },
    },
    ...openCampaigns.map(
      ({ id, organisers }): Write => ({
        op: 'update',
        path: paths.campaign(id),
        data: { organisers: organisersWith(organisers, personId, tracks) },
      }),
    ),
  ]
}
