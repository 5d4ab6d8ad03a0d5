import { pieceAt, piecesOf } from '@kiemdiem/domain/copies/pieces/pieces'
import type { CopyOf } from '@kiemdiem/domain/model/copy'
import { command, newKey } from '../../lib/commands.ts'
import { reasonOf } from '../../lib/errors-vi.ts'
import { base64Of, hexOf } from '../../lib/files/bytes.ts'

/** A file as it was when it was chosen: what happens to it on the disk afterwards does not matter. */
export interface Chosen {
  name: string
  bytes: Uint8Array<ArrayBuffer>
  sha256: string
}

export const chosenOf = async (file: File): Promise<Chosen> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { name: file.name, bytes, sha256: hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))) }
}

interface Watching {
  onPiece: (done: number) => void
  isStopped: () => boolean
}

const put = async (of: CopyOf, copy: number, { bytes }: Chosen, without: ReadonlySet<number>, watching: Watching) => {
  const all = piecesOf(bytes.length)
  const left = Array.from({ length: all }, (_, index) => index).filter((index) => !without.has(index))
  watching.onPiece(all - left.length)
  for (const [sent, piece] of left.entries()) {
    if (watching.isStopped()) return false
    const { from, to } = pieceAt(bytes.length, piece)
    await command('putCopyPiece', { of, copy, piece, bytes: base64Of(bytes.subarray(from, to)), key: newKey() })
    watching.onPiece(all - left.length + sent + 1)
  }
  return true
}

/**
 * Sends a file that whoever keeps the document has chosen; true when it is kept, false when it was stopped. Called again it
 * goes on with what the server has; a file that came otherwise than it was is sent whole once more.
 */
export const sendCopy = async (of: CopyOf, chosen: Chosen, watching: Watching): Promise<boolean> => {
  const { name, bytes, sha256 } = chosen
  const { copy, have } = await command('startCopy', {
    ...{ of, name, size: bytes.length, sha256, secret: false, key: newKey() },
  })
  if (!(await put(of, copy, chosen, new Set(have), watching))) return false
  const finish = () => command('finishCopy', { of, copy, key: newKey() })
  try {
    await finish()
  } catch (error) {
    if (reasonOf(error) !== 'copyDiffers') throw error
    if (!(await put(of, copy, chosen, new Set(), watching))) return false
    await finish()
  }
  return true
}
