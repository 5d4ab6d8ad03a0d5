/** A run of text that both versions have, or only the older (`deleted`) or the newer (`added`) one. */
export interface Run {
  kind: 'kept' | 'added' | 'deleted'
  text: string
}

/**
 * Cells of one comparison's table: two sections of some three thousand words each. Past it whole lines are compared, and
 * past that again, the text as one, so that no text makes a phone wait or run out of memory.
 */
const CELLS_MAX = 12_000_000

/** Words, each with the blanks after it, so that runs join to the text again; punctuation stands alone. */
const words = (text: string): string[] => text.match(/^\s+|(?:[\p{L}\p{N}]+|[^\p{L}\p{N}\s])\s*/gu) ?? []
const lines = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []
const whole = (text: string): string[] => (text === '' ? [] : [text])

/** Blanks alone are no difference. */
const same = (a: string | undefined, b: string | undefined): boolean => a?.trim() === b?.trim()

/** How long the longest common row of pieces is, from each place of both to their ends. */
const commonLengths = (before: readonly string[], after: readonly string[]): Uint16Array => {
  const width = after.length + 1
  const length = new Uint16Array((before.length + 1) * width)
  for (let a = before.length - 1; a >= 0; a -= 1) {
    for (let b = after.length - 1; b >= 0; b -= 1) {
      const at = a * width + b
      const longer = Math.max(length[at + width] ?? 0, length[at + 1] ?? 0)
      length[at] = before[a] === after[b] ? (length[at + width + 1] ?? 0) + 1 : longer
    }
  }
  return length
}

/** Each piece with its kind: what was deleted stands before what was added in its place. */
const pieces = (before: readonly string[], after: readonly string[]): Run[] => {
  const [bare, bareAfter] = [before, after].map((each) => each.map((piece) => piece.trim()))
  const length = commonLengths(bare ?? [], bareAfter ?? [])
  const width = after.length + 1
  const found: Run[] = []
  let [a, b] = [0, 0]
  while (a < before.length || b < after.length) {
    const [older, newer] = [before[a], after[b]]
    if (older !== undefined && newer !== undefined && same(older, newer)) {
      found.push({ kind: 'kept', text: newer })
      a += 1
      b += 1
    } else if (
      older !== undefined &&
      (newer === undefined || (length[(a + 1) * width + b] ?? 0) >= (length[a * width + b + 1] ?? 0))
    ) {
      found.push({ kind: 'deleted', text: older })
      a += 1
    } else {
      found.push({ kind: 'added', text: newer ?? '' })
      b += 1
    }
  }
  return found
}

const joined = (runs: readonly Run[]): Run[] => {
  const all: Run[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (last?.kind === run.kind) last.text += run.text
    else all.push({ ...run })
  }
  return all
}

/**
 * What became of a text, word by word. What is kept and added is the newer text, letter by letter; what is kept and
 * deleted the older one, blanks aside.
 */
export const wordChanges = (before: string, after: string): Run[] => {
  const cut =
    [words, lines].find((split) => (split(before).length + 1) * (split(after).length + 1) <= CELLS_MAX) ?? whole
  return joined(pieces(cut(before), cut(after)))
}
