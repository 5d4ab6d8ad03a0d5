import * as z from 'zod/mini'
import type { Command, Done } from '../../commands/command.ts'
import { copyNamedShape } from '../copy-input.ts'
import { piecePathOf } from '../copy-path.ts'
import { type CopyNamed, documentStands, whoKeepsIt } from '../holder.ts'
import { copyIn, copySending, type OneCopy } from '../one-copy.ts'
import { beginsAsPdf, PIECE_BYTES, PIECES_MAX, pieceAt } from './pieces.ts'

const input = z.strictObject({
  ...copyNamedShape,
  piece: z.int().check(z.minimum(0), z.maximum(PIECES_MAX - 1)),
  /** Its bytes in base64. */
  bytes: z.string().check(z.maxLength(4 * Math.ceil(PIECE_BYTES / 3)), z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
})

export interface PieceFacts extends OneCopy {
  piece: number
  bytes: Uint8Array
}

/** Every piece has its one size; the first shows that it is a PDF, so that nothing else is sent to its end. */
const misfit = (facts: PieceFacts) => {
  const { from, to } = pieceAt(copyIn(facts).size, facts.piece)
  if (to === from || facts.bytes.length !== to - from) return 'pieceWrong'
  return facts.piece === 0 && !beginsAsPdf(facts.bytes) ? 'copyNotPdf' : null
}

const decide = (facts: PieceFacts): Done => ({
  writes: [
    {
      op: 'set',
      path: piecePathOf(facts.of, copyIn(facts).number, facts.piece),
      data: { bytes: facts.bytes },
    },
  ],
})

/** One piece of a copy that is being sent. The same piece may come as often as a weak network wants. */
export const putCopyPiece: Command<typeof input, CopyNamed, PieceFacts, Done, object> = {
  title: 'Gửi từng phần của bản ký',
  input,
  otherwise: 'notYours',
  grants: whoKeepsIt('gửi từng phần bản ký'),
  conditions: [documentStands, copySending, { atom: 'pieceFits', refuses: misfit }],
  writes: [
    'acts/{actId}/copies/{copy}/pieces/{piece}',
    'papers/{paperId}/revisions/{number}/copies/{copy}/pieces/{piece}',
  ],
  mails: [],
  decide,
  answer: () => ({}),
  subject: () => null,
  keeps: () => false,
}
