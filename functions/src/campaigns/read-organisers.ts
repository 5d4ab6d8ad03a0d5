import { paths } from '@kiemdiem/domain/ids'
import { type Access, accessSchema } from '@kiemdiem/domain/model/access'
import type { Track } from '@kiemdiem/domain/model/terms'
import type { Transaction } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { parse } from '../firestore/parse.ts'

/** Accounts of everybody who organises one of these tracks, and of those named; of whom there is none is left out. */
export const readOrganisers = async (
  tx: Transaction,
  tracks: readonly Track[],
  named: readonly string[],
): Promise<Access[]> => {
  const holding = db.collection('access').where('organiser', 'array-contains-any', [...tracks])
  const holders = tracks.length > 0 ? (await tx.get(holding)).docs : []
  const known = new Set(holders.map(({ id }) => id))
  const refs = [...new Set(named)].filter((uid) => !known.has(uid)).map((uid) => db.doc(paths.access(uid)))
  const others = refs.length > 0 ? await tx.getAll(...refs) : []
  return [...holders, ...others.filter(({ exists }) => exists)].map((doc) => parse(accessSchema, doc))
}
