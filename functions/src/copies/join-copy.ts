import { createHash } from 'node:crypto'
import { piecePathOf } from '@kiemdiem/domain/copies/copy-path'
import type { Joined } from '@kiemdiem/domain/copies/finish-copy'
import { beginsAsPdf } from '@kiemdiem/domain/copies/pieces/pieces'
import type { Copy, CopyOf } from '@kiemdiem/domain/model/copy'
import type { Firestore, Transaction } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'

/** Piece by piece in their order: the whole file, at most 10 MB, is in memory once. `from`: as of whose moment. */
export const joinCopy = async (
  from: Pick<Transaction, 'getAll'> | Pick<Firestore, 'getAll'>,
  of: CopyOf,
  { number, pieces }: Pick<Copy, 'number' | 'pieces'>,
): Promise<Joined> => {
  const refs = Array.from({ length: pieces }, (_, index) => db.doc(piecePathOf(of, number, index)))
  const hash = createHash('sha256')
  const missing: number[] = []
  let [size, pdf] = [0, false]
  for (const [index, snapshot] of (await from.getAll(...refs)).entries()) {
    const bytes: unknown = snapshot.get('bytes')
    if (!(bytes instanceof Uint8Array)) {
      missing.push(index)
      continue
    }
    if (index === 0) pdf = beginsAsPdf(bytes)
    hash.update(bytes)
    size += bytes.length
  }
  return { missing, size, sha256: hash.digest('hex'), beginsAsPdf: pdf }
}
