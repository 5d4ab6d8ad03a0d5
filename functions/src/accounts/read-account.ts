import { hasPapers, headsOf } from '@kiemdiem/domain/accounts/held'
import { type Campaign, campaignSchema } from '@kiemdiem/domain/model/campaign'
import { paperSchema } from '@kiemdiem/domain/model/paper'
import { type Scope, scopeSchema } from '@kiemdiem/domain/model/scope'
import type { Transaction } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'

/** What commands about accounts look at besides the account. */

/** Campaigns that have papers: a handful in all the years. */
export const readCampaigns = async (tx: Transaction): Promise<Campaign[]> => {
  const { docs } = await tx.get(db.collection('campaigns'))
  return docs.map((doc) => parse(campaignSchema, doc)).filter(hasPapers)
}

/** Groups of ratings of the open campaigns: some dozen small documents each. */
export const readScopes = async (tx: Transaction, campaigns: readonly Campaign[]): Promise<Scope[]> => {
  const open = campaigns.filter(({ status }) => status === 'open')
  const found = await Promise.all(open.map(({ id }) => tx.get(db.collection('scopes').where('campaign', '==', id))))
  return found.flatMap(({ docs }) => docs.map((doc) => parse(scopeSchema, doc)))
}

export const readActiveAdmins = async (tx: Transaction): Promise<string[]> => {
  const admins = await tx.get(db.collection('access').where('admin', '==', true).where('active', '==', true))
  return admins.docs.map((doc) => doc.id)
}

/** Heads who may confirm a code of somebody. */
export const readHeads = async (
  tx: Transaction,
  personId: string,
  campaigns: readonly Campaign[],
): Promise<string[]> => {
  const { docs } = await tx.get(db.collection('papers').where('subject', '==', personId))
  return headsOf(
    personId,
    docs.map((doc) => parse(paperSchema, doc)),
    campaigns,
  )
}

export const unusedCodes = (personId: string) =>
  db.collection('invitations').where('personId', '==', personId).where('usedAt', '==', null)
