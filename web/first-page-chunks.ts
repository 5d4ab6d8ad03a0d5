import { fileURLToPath } from 'node:url'

interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null
}

/** These are near what they may weigh (docs/design.md §8): they do not fetch the first page for a line that they share with it. */
const NEAR_THEIR_BUDGET = [
  'writing/writing-page',
  'writing/seal-page',
  'reading/reading-page',
  'conferences/plan/plan-page',
  'conferences/overview/overview-page',
  'conferences/handout/handout-page',
  'conferences/meeting/meeting-page',
  'conferences/minutes/minutes-page',
  'conferences/proposal/proposal-page',
  'registry/list/registry-page',
  'registry/import/import-page',
  'campaign/open-page',
  'docket/docket-page',
]

/** A page's module and all that it imports when it is loaded. */
const closures = new Map<string, ReadonlySet<string>>()

const closureOf = (page: string, graph: Graph): ReadonlySet<string> => {
  const known = closures.get(page)
  if (known) return known
  const found = new Set<string>()
  const add = (id: string): void => {
    if (found.has(id)) return
    found.add(id)
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) add(next)
  }
  add(fileURLToPath(new URL(`./src/features/${page}.tsx`, import.meta.url)))
  closures.set(page, found)
  return found
}

/**
 * The set in which a module of the first page comes: `home` with it, where nobody of the others above needs it, else `tasks`, which they fetch
 * too, or `common`, which the heaviest of them needs as well. Tables and the text of forms are left apart: half of these pages have neither. Null:
 * not of the first page.
 */
export const firstPageSet = (id: string, graph: Graph): string | null => {
  const isOf = (page: string): boolean => closureOf(page, graph).has(id)
  if (!isOf('home/home-page')) return null
  if (!NEAR_THEIR_BUDGET.some(isOf)) return 'home'
  if (/[\\/](forms[\\/]paper[\\/]|progress[\\/]draft-progress)/.test(id)) return 'form'
  if (/[\\/]data[\\/](data-table|table-parts|sort-and-filter)\.tsx?$/.test(id)) return 'sorted-table'
  return isOf('conferences/proposal/proposal-page') ? 'common' : 'tasks'
}
