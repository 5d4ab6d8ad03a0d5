import { decidingFor } from '@kiemdiem/domain/decision/shown/deciding-for'
import { decidingTables, readToDecide as row } from '@kiemdiem/domain/decision/shown/read-to-decide'
import type { Campaign } from '@kiemdiem/domain/model/campaign'
import type { Decider } from '@kiemdiem/domain/model/process'
import { reviewSchema } from '@kiemdiem/domain/model/review'
import { membersOf } from '@kiemdiem/domain/registry/members-of'
import { localDate } from '@kiemdiem/domain/time'
import type { Transaction } from 'firebase-admin/firestore'
import { readNamedCampaign } from '../campaigns/read-named-campaign.ts'
import { db } from '../firestore/db.ts'
import { readEvery } from '../registry/read-registry.ts'
import { serve } from '../serve/serve.ts'
import { readCollective } from './read-collective.ts'
import { countGroups, readCivilLevels, readSheetsOf } from './read-result-facts.ts'

const readTables = async (
  tx: Transaction,
  campaign: Campaign,
  decider: Decider,
  { uid, on }: { uid: string; on: string },
) => {
  const reviews = await readEvery(
    tx,
    reviewSchema,
    db.collection('reviews').where('campaign', '==', campaign.id).where('decider', '==', decider.id),
  )
  const [track] = new Set(reviews.map((review) => review.track))
  if (track === undefined) return []
  const groups = [...new Set(reviews.map(({ group }) => group))]
  const [sheets, civil, { unit, people }] = await Promise.all([
    readSheetsOf(tx, reviews),
    readCivilLevels(tx, campaign, track, reviews),
    readCollective(tx, decider.way === 'committee' ? decider.unit : undefined),
  ])
  const { shared } = await countGroups(tx, campaign, { track, decider: decider.id, groups }, sheets)
  const voters = unit
    ? membersOf(unit, people, on).flatMap(({ person, votes }, at) => (votes ? [person ?? `g-${at + 1}`] : []))
    : []
  return decidingTables(decider, uid, { reviews, sheets, shared, civil, voters })
}

export const readToDecide = serve('readToDecide', row, {
  named: readNamedCampaign,
  rest: async (tx, _input, named) => {
    const { caller, campaign, now } = named
    const who = { uid: caller.uid, on: localDate(now) }
    const tables = await Promise.all(
      decidingFor(campaign, caller.uid).map((decider) => readTables(tx, campaign, decider, who)),
    )
    return { ...named, tables: tables.flat() }
  },
  logged: ({ campaign }) => ({ campaign }),
})
