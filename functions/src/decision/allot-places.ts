import { allotPlaces as row } from '@kiemdiem/domain/decision/places/allot-places'
import { scopeIdOf } from '@kiemdiem/domain/ids'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { serve } from '../serve/serve.ts'
import { readSheetsOf } from './read-result-facts.ts'

export const allotPlaces = serve('allotPlaces', row, {
  named: readNamedCampaign,
  rest: async (tx, { track, places }, named) => {
    const { caller, campaign } = named
    const groups = places.map(({ group }) => ({ campaign: campaign.id, track, group }))
    // What is hidden from the caller is not read either.
    const own = groups.filter(({ group }) => caller.access.scopes?.includes(scopeIdOf(campaign.id, track, group)))
    return { ...named, sheets: await readSheetsOf(tx, own) }
  },
  logged: ({ campaign }) => ({ campaign }),
})
