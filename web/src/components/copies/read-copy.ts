import type { Copy, CopyOf } from '@kiemdiem/domain/model/copy'
import { readBytes } from '../../lib/files/read-bytes.ts'
import { documents } from '../../lib/live/documents.ts'

const pieceOf = (of: CopyOf, number: number, index: number) =>
  of.kind === 'act'
    ? documents.actCopyPiece(of.id, number, index)
    : documents.revisionCopyPiece(of.id, of.revision, number, index)

/** The whole file, piece by piece, so that a weak network shows that it goes on. */
export const readCopy = async (
  of: CopyOf,
  { number, pieces }: Pick<Copy, 'number' | 'pieces'>,
  onPiece: (done: number) => void,
): Promise<Blob> => {
  const parts: Uint8Array<ArrayBuffer>[] = []
  for (let index = 0; index < pieces; index += 1) {
    parts.push(await readBytes(pieceOf(of, number, index)))
    onPiece(index + 1)
  }
  return new Blob(parts, { type: 'application/pdf' })
}
