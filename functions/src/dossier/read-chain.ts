import { createHash } from 'node:crypto'
import { type Chain, chainOf, type Trail } from '@kiemdiem/domain/dossier/chain/chain'
import { paths } from '@kiemdiem/domain/ids'
import type { Review } from '@kiemdiem/domain/model/review'
import type { Transaction } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { fromFirestore } from '../firestore/from-firestore.ts'

const sha256 = async (text: string): Promise<string> => createHash('sha256').update(text).digest('hex')

/** Every event of these reviews and of the papers on which they rest. */
export const readTrails = (tx: Transaction, reviews: readonly Review[]): Promise<Trail[]> => {
  const papers = new Set(reviews.map(({ paperId }) => paperId))
  const trails = [...reviews.map(({ id }) => paths.review(id)), ...[...papers].map(paths.paper)]
  return Promise.all(
    trails.map(async (of) => {
      const { docs } = await tx.get(db.doc(of).collection('events').orderBy('seq'))
      return { of, events: docs.map((doc) => Object(fromFirestore(doc.data()))) }
    }),
  )
}

/** One hash over all of them. */
export const readChain = async (tx: Transaction, reviews: readonly Review[]): Promise<Chain> =>
  chainOf(await readTrails(tx, reviews), sha256)
