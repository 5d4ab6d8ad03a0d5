import { scopeOf } from '@kiemdiem/domain/accounts/roles/scopes'
import { ratedAgain } from '@kiemdiem/domain/appraisal/facts/make-rated-facts'
import type { RatedFacts } from '@kiemdiem/domain/appraisal/facts/rated-facts'
import { sheetSchema } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { paths } from '@kiemdiem/domain/ids'
import type { Service } from '@kiemdiem/domain/model/person'
import { type Review, reviewSchema } from '@kiemdiem/domain/model/review'
import type { Transaction } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { parseOrNull } from '../firestore/parse.ts'
import { readEvery, readOpenCampaigns } from '../registry/read-registry.ts'
import { readRegistryOf } from './read-registry-of.ts'

/** The rows of somebody that are on the table of an open campaign and not handed over, with what this service says of him. */
export const readAppraised = async (
  tx: Transaction,
  personId: string,
  service: Service,
): Promise<{ review: Review; rated: RatedFacts }[]> => {
  const campaigns = await readOpenCampaigns(tx)
  const own = db.collection('reviews').where('subject', '==', personId)
  const open = (await readEvery(tx, reviewSchema, own)).filter(
    ({ campaign, stage }) =>
      (stage === 'consultation' || stage === 'appraisal') && campaigns.some(({ id }) => id === campaign),
  )
  if (open.length === 0) return []
  const found = await readRegistryOf(tx, open)
  const registry = { ...found, services: new Map([...found.services, [personId, service] as const]) }
  const rows = await Promise.all(
    open.map(async (review) => {
      const sheet = parseOrNull(sheetSchema, await tx.get(db.doc(paths.sheet(scopeOf(review), review.sheet ?? 0))))
      const before = sheet?.rows[review.id]?.rated
      const campaign = campaigns.find(({ id }) => id === review.campaign)
      return before && campaign ? [{ review, rated: ratedAgain(review, registry, campaign, before) }] : []
    }),
  )
  return rows.flat()
}
