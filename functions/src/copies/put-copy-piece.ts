import { putCopyPiece as row } from '@kiemdiem/domain/copies/pieces/put-copy-piece'
import { serve } from '../serve/serve.ts'
import { readCopy } from './read-copy.ts'
import { loggedCopy, readHolder } from './read-holder.ts'

export const putCopyPiece = serve('putCopyPiece', row, {
  named: readHolder,
  rest: async (tx, { copy, piece, bytes }, named) => ({
    ...named,
    copy: await readCopy(tx, named.of, copy),
    piece,
    bytes: Buffer.from(bytes, 'base64'),
  }),
  logged: loggedCopy,
})
