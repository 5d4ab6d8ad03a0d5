/**
 * A document holds 1 MiB (Firestore). An act is one document, so that it is whole or not there; this leaves room for
 * names, numbers and keys beside the texts.
 */
const ACT_BYTES_MAX = 800_000

/** Bytes of a text in UTF-8, never fewer than it takes. */
const bytesOf = (text: string): number => {
  let bytes = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3
  }
  return bytes
}

/** Whether all texts of an act fit into it. What does not is split by people, into words or into two acts. */
export const fitsOneAct = (texts: readonly string[]): boolean =>
  texts.reduce((sum, text) => sum + bytesOf(text), 0) <= ACT_BYTES_MAX
