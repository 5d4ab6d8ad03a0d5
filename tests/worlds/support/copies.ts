import { createHash } from 'node:crypto'
import { copyPathOf, piecePathOf } from '@kiemdiem/domain/copies/copy-path'
import type { Copy } from '@kiemdiem/domain/model/copy'
import type { Store } from '@kiemdiem/domain/writes/apply'
import type { Hidden } from './hidden.ts'
import { COPIED, NOW } from './places.ts'
import { VIEWERS } from './viewers.ts'

/** The one copy that is kept of each document, with its bytes. */
export const keepCopies = (store: Store, { signedCopy }: Hidden): void => {
  for (const of of Object.values(COPIED)) {
    const bytes = Buffer.from(`%PDF-1.7\n${signedCopy}\n`)
    const copy: Copy = {
      ...{ number: 1, of, name: 'ban-ky.pdf', size: bytes.length, pieces: 1, state: 'kept', withdrawn: null },
      ...{ by: VIEWERS.drafter, byName: 'Đồng chí nam', at: NOW, keptAt: NOW },
      sha256: createHash('sha256').update(bytes).digest('hex'),
    }
    store.set(copyPathOf(of, 1), copy)
    store.set(piecePathOf(of, 1, 0), { bytes })
  }
}

/** Where what a copy says may stand: in its bytes, and in their hash. */
export const COPY_HOMES = Object.values(COPIED).flatMap((of) => [copyPathOf(of, 1), piecePathOf(of, 1, 0)])
