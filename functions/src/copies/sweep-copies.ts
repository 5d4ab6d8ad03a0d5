import { copyPathOf, piecePathOf } from '@kiemdiem/domain/copies/copy-path'
import { copySchema } from '@kiemdiem/domain/model/copy'
import { serverNow } from '../clock.ts'
import { describe } from '../errors.ts'
import { db } from '../firestore/db.ts'
import { parse, parseOrNull } from '../firestore/parse.ts'
import { log } from '../log.ts'

const DAY_MS = 86_400_000

/** Looked at again in its transaction: what was finished meanwhile stays. Pieces that never came are removed in vain. */
const remove = (path: string): Promise<void> =>
  db.runTransaction(async (tx) => {
    const ref = db.doc(path)
    const copy = parseOrNull(copySchema, await tx.get(ref))
    if (copy?.state !== 'sending') return
    for (let index = 0; index < copy.pieces; index += 1) tx.delete(db.doc(piecePathOf(copy.of, copy.number, index)))
    tx.delete(ref)
  })

/**
 * Copies that were begun and not finished within a day go: nothing rests on them, and they would fill the database. One
 * that cannot be read is logged and passed over.
 */
export const sweepCopies = async (): Promise<void> => {
  const before = serverNow().getTime() - DAY_MS
  const { docs } = await db.collectionGroup('copies').where('state', '==', 'sending').get()
  for (const doc of docs) {
    try {
      const { at, of, number } = parse(copySchema, doc)
      if (at.getTime() < before) await remove(copyPathOf(of, number))
    } catch (error) {
      log('ERROR', 'copiesSwept', { outcome: 'failed', detail: describe(error) })
    }
  }
}
