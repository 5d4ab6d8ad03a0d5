import { allotPlaces as row } from '@kiemdiem/domain/decision/places/allot-places'
import { scopeIdOf } from '@kiemdiem/domain/ids'
import type { Transaction } from 'firebase-admin/firestore'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { db } from '../firestore/db.ts'
import { serve } from '../serve/serve.ts'
import { readSheetsOf } from './read-result-facts.ts'

interface Group {
  campaign: string
  track: string
  group: string
}

/** By group, who decides on each of its reviews: of a header no more is read. */
const readDeciders = async (tx: Transaction, groups: readonly Group[]): Promise<ReadonlyMap<string, string[]>> => {
  const once = [...new Map(groups.map((each) => [each.group, each])).values()]
  const found = await Promise.all(
    once.map(async ({ campaign, track, group }) => {
      const reviews = db.collection('reviews').where('campaign', '==', campaign).where('track', '==', track)
      const { docs } = await tx.get(reviews.where('group', '==', group).select('decider'))
      return [group, docs.map((doc) => String(doc.get('decider')))] as const
    }),
  )
  return new Map(found)
}

export const allotPlaces = serve('allotPlaces', row, {
  named: readNamedCampaign,
  rest: async (tx, { track, places }, named) => {
    const { caller, campaign } = named
    const groups = places.map(({ group }) => ({ campaign: campaign.id, track, group }))
    // What is hidden from the caller is not read either.
    const own = groups.filter(({ group }) => caller.access.scopes?.includes(scopeIdOf(campaign.id, track, group)))
    const [sheets, deciders] = await Promise.all([readSheetsOf(tx, own), readDeciders(tx, own)])
    return { ...named, sheets, deciders }
  },
  logged: ({ campaign }) => ({ campaign }),
})
