/** How a file is cut into pieces that one document holds each, and what file is taken at all. */

/** As many as are kept of one document: the paper signed by each of several hands. */
export const COPIES_MAX = 3
/** On their way at once; what is not finished is swept away after a day. */
export const SENDING_MAX = 5
/** In all of one document, those withdrawn and on their way with them. */
export const NUMBERS_MAX = 20
/** Of those on their way, and of all, by one person: nobody alone can use up what is left for others. */
export const OWN_SENDING_MAX = 3
export const OWN_NUMBERS_MAX = 8
/** 10 MB, as people count it: a scan of some thirty pages. */
export const COPY_BYTES_MAX = 10 * 1024 * 1024
/**
 * A document would hold twice as much. A call carries a third more, as base64, and has half a minute: on a weak network a
 * smaller piece comes through, and less is sent again.
 */
export const PIECE_BYTES = 350_000
/** The most pieces of one file. */
export const PIECES_MAX = Math.ceil(COPY_BYTES_MAX / PIECE_BYTES)
/** What every PDF begins with. */
export const PDF_BEGINS = '%PDF-'

export const piecesOf = (size: number): number => Math.ceil(size / PIECE_BYTES)

/** Where a piece begins and ends in a file of this size; beyond its end nothing is left. */
export const pieceAt = (size: number, index: number): { from: number; to: number } => ({
  from: Math.min(size, index * PIECE_BYTES),
  to: Math.min(size, (index + 1) * PIECE_BYTES),
})

/** Whether bytes begin as a PDF does: what a file is called says nothing. */
export const beginsAsPdf = (bytes: Uint8Array): boolean =>
  [...PDF_BEGINS].every((letter, at) => bytes[at] === letter.charCodeAt(0))

/** Why a file of this size is not taken; null where it is. */
export const sizeRefused = (size: number): 'copyEmpty' | 'copyTooLarge' | null => {
  if (size <= PDF_BEGINS.length) return 'copyEmpty'
  return size > COPY_BYTES_MAX ? 'copyTooLarge' : null
}
