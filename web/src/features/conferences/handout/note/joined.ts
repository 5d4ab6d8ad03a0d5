/**
 * Two versions of one's own note, of which neither may be lost: the longer where it holds the other, else one under
 * the other. There is nobody to ask but the writer himself, and he can shorten it.
 */
export const joined = (saved: string, mine: string): string => {
  if (mine.includes(saved)) return mine
  if (saved.includes(mine)) return saved
  return `${saved}\n\n${mine}`
}
