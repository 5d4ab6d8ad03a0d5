/** Beyond this many pairs of lines the parts between what begins and ends alike are joined whole. */
const PAIRS_MAX = 250_000

/** One part that two texts share, or that each has in its own words. */
interface Part {
  theirs: readonly string[]
  mine: readonly string[]
  shared: boolean
}

/** The longest way through both, by lines: for each pair of places how many lines are still shared. */
const lengthsOf = (a: readonly string[], b: readonly string[]): Uint32Array => {
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
  return lengths
}

const middleOf = (theirs: readonly string[], mine: readonly string[]): Part[] => {
  if (theirs.length * mine.length > PAIRS_MAX) return [{ theirs, mine, shared: false }]
  const lengths = lengthsOf(theirs, mine)
  const width = mine.length + 1
  const parts: Part[] = []
  let [i, j, fromI, fromJ] = [0, 0, 0, 0]
  while (i < theirs.length && j < mine.length) {
    if (theirs[i] === mine[j]) {
      parts.push({ theirs: theirs.slice(fromI, i), mine: mine.slice(fromJ, j), shared: false })
      parts.push({ theirs: theirs.slice(i, i + 1), mine: mine.slice(j, j + 1), shared: true })
      fromI = ++i
      fromJ = ++j
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++
    else j++
  }
  return [...parts, { theirs: theirs.slice(fromI), mine: mine.slice(fromJ), shared: false }]
}

const partsOf = (theirs: string, mine: string): Part[] => {
  const [a, b] = [theirs.split('\n'), mine.split('\n')]
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const same = (lines: readonly string[]): Part => ({ theirs: lines, mine: lines, shared: true })
  return [
    same(a.slice(0, head)),
    ...middleOf(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    same(tail > 0 ? a.slice(-tail) : []),
  ].filter((part) => part.theirs.length + part.mine.length > 0)
}

const bothOf = (theirs: string, mine: string): string => {
  if (mine.includes(theirs)) return mine
  if (theirs.includes(mine)) return theirs
  return `${theirs}\n\n${mine}`
}

/**
 * Two texts as one in which no word of either is missing and no paragraph that both have stands twice: where they
 * differ the longer if it holds the other, else theirs and mine one under the other.
 */
export const joinTexts = (theirs: string, mine: string): string =>
  partsOf(theirs, mine)
    .map((part) => (part.shared ? part.theirs.join('\n') : bothOf(part.theirs.join('\n'), part.mine.join('\n'))))
    .join('\n')

/** `mine` in paragraphs, each with whether the other text has it too: what is only here can be marked. */
export const linesBeside = (mine: string, other: string): Array<{ text: string; own: boolean }> =>
  partsOf(other, mine).flatMap((part) => part.mine.map((text) => ({ text, own: !part.shared && text.trim() !== '' })))
