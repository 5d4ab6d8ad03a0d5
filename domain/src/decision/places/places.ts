import type { Sheet } from '../../appraisal/sheet/sheet.ts'

/** How many outstanding a decider may give in a group that it shares, and has given. */
export interface PlacesOf {
  /** Null: it has been allotted none yet. */
  allotted: number | null
  given: number
}

/** Of one decider in one group; `now`: what it decides besides what the sheets have of before, by review. */
export const placesOf = (
  sheets: readonly Pick<Sheet, 'group' | 'rows' | 'places'>[],
  { group, decider }: { group: string; decider: string },
  now: ReadonlyMap<string, string | null> = new Map(),
): PlacesOf => {
  const own = sheets.filter((sheet) => sheet.group === group)
  const allotted = own.flatMap(({ places }) => places?.[decider] ?? [])[0]?.count ?? null
  const rows = own.flatMap((sheet) => Object.entries(sheet.rows)).filter(([, row]) => row.decider === decider)
  const levels = rows.map(([id, { decided }]) => (now.has(id) ? now.get(id) : (decided?.level ?? null)))
  return { allotted, given: levels.filter((level) => level === 'outstanding').length }
}
