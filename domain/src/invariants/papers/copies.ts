import { copyPathOf, piecePathOf } from '../../copies/copy-path.ts'
import type { Copy } from '../../model/copy.ts'
import type { Data, Finding, Invariant } from '../data.ts'

const holderOf = ({ of }: Copy): string => (of.kind === 'act' ? `acts/${of.id}` : `papers/${of.id}`)

const ofCopy = (data: Data, at: string, copy: Copy): Finding[] => {
  const { of, number, pieces, state, keptAt, withdrawn, size, sha256 } = copy
  const there = Array.from({ length: pieces }, (_, index) => data.stored.has(piecePathOf(of, number, index)))
  const joined = data.proofs?.copies.get(at)
  return [
    ...(at === copyPathOf(of, number) && data.stored.has(holderOf(copy)) ? [] : [{ at, what: 'is of no document' }]),
    ...((state === 'sending') === (keptAt === null) && (state === 'withdrawn') === (withdrawn !== null)
      ? []
      : [{ at, what: 'state and time of keeping differ' }]),
    ...(state === 'kept' && there.includes(false) ? [{ at, what: 'is kept, and a piece of it is not there' }] : []),
    ...(withdrawn?.erased && there.includes(true) ? [{ at, what: 'was erased, and a piece of it is there' }] : []),
    ...(state !== 'kept' || !joined || (joined.size === size && joined.sha256 === sha256)
      ? []
      : [{ at, what: 'is not the file that was kept' }]),
  ]
}

/** A signed copy that is kept is whole and is the file whose hash was kept with it; one that was erased has left nothing. */
export const copies: Invariant = (data) =>
  [...data.of('acts/{actId}/copies/{copy}'), ...data.of('papers/{paperId}/revisions/{number}/copies/{copy}')].flatMap(
    ([at, copy]) => ofCopy(data, at, copy),
  )
