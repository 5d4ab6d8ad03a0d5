import { hasPapers } from '@kiemdiem/domain/accounts/held'
import { paths } from '@kiemdiem/domain/ids'
import { type Campaign, campaignSchema } from '@kiemdiem/domain/model/campaign'
import type { Person } from '@kiemdiem/domain/model/person'
import { type Scope, scopeSchema } from '@kiemdiem/domain/model/scope'
import { unitSchema } from '@kiemdiem/domain/model/unit'
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

/** Who heads the units in which somebody holds posts. */
export const readHeads = async (tx: Transaction, person: Pick<Person, 'posts'> | null): Promise<string[]> => {
  const units = [...new Set(person?.posts.flatMap(({ unit }) => unit ?? []) ?? [])]
  if (units.length === 0) return []
  const docs = await tx.getAll(...units.map((unit) => db.doc(paths.unit(unit))))
  return [...new Set(docs.filter((doc) => doc.exists).map((doc) => parse(unitSchema, doc).head))]
}

export const unusedCodes = (personId: string) =>
  db.collection('invitations').where('personId', '==', personId).where('usedAt', '==', null)
