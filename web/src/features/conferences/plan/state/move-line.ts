/** The list with one line a place further up (-1) or down (1); the same list where there is no such place. */
export const moveLine = <T>(lines: readonly T[], at: number, by: -1 | 1): T[] => {
  const to = at + by
  const line = lines[at]
  if (line === undefined || to < 0 || to >= lines.length) return [...lines]
  return lines.toSpliced(at, 1).toSpliced(to, 0, line)
}
