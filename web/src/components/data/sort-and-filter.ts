import { byName, fold } from '@kiemdiem/domain/vi'

export type SortValue = string | number | Date | null

/** Order of two cells: numbers and instants by size, names the Vietnamese way, empty ones last. */
export const compareCells = (a: SortValue, b: SortValue): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  if (typeof a === 'string' && typeof b === 'string') return byName(a, b)
  return Number(a) - Number(b)
}

/** Whether every word of the search is in the text; marks and case do not matter ("duc an" finds "Đức An"). */
export const matches = (text: string, search: string): boolean => {
  const hay = fold(text)
  return fold(search)
    .split(/\s+/)
    .every((word) => hay.includes(word))
}
