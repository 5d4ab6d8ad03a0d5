/** Most of one kind that a page of a history holds: far more than happens to a paper or at a conference. */
export const PAGE = 100

/** The numbers of a page, newest first, of what is numbered from 1 to `last` and is older than `before`. */
export const numbersOf = (last: number, before: number | undefined): number[] => {
  const newest = Math.min(last, (before ?? last + 1) - 1)
  return Array.from({ length: Math.max(0, Math.min(PAGE, newest)) }, (_, at) => newest - at)
}

/** Where a page of numbers ends; 0: with the first of all. */
export const edgeOf = (numbers: readonly number[]): number => {
  const oldest = numbers.at(-1) ?? 1
  return oldest > 1 ? oldest : 0
}
