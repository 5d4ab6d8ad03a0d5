import { createHash } from 'node:crypto'
import { piecePathOf } from '@kiemdiem/domain/copies/copy-path'
import { type Joined, finishCopy as row } from '@kiemdiem/domain/copies/finish-copy'
import { beginsAsPdf } from '@kiemdiem/domain/copies/pieces/pieces'
import type { Copy, CopyOf } from '@kiemdiem/domain/model/copy'
import type { Transaction } from 'firebase-admin/firestore'
import { db } from '../firestore/db.ts'
import { serve } from '../serve/serve.ts'
import { readCopy } from './read-copy.ts'
import { loggedCopy, readHolder } from './read-holder.ts'

/** Piece by piece in their order: the whole file, at most 10 MB, is in memory once. */
const join = async (
  tx: Transaction,
  of: CopyOf,
  { number, pieces }: Pick<Copy, 'number' | 'pieces'>,
): Promise<Joined> => {
  const refs = Array.from({ length: pieces }, (_, index) => db.doc(piecePathOf(of, number, index)))
  const hash = createHash('sha256')
  const missing: number[] = []
  let [size, pdf] = [0, false]
  for (const [index, snapshot] of (await tx.getAll(...refs)).entries()) {
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

const NOTHING: Joined = { missing: [], size: 0, sha256: '', beginsAsPdf: false }

export const finishCopy = serve('finishCopy', row, {
  named: readHolder,
  rest: async (tx, input, named) => {
    const copy = await readCopy(tx, named.of, input.copy)
    return { ...named, copy, joined: copy?.state === 'sending' ? await join(tx, named.of, copy) : NOTHING }
  },
  logged: loggedCopy,
})
