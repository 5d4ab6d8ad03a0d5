import type { Board, BoardPage } from '../model/progress.ts'

const joined = (pages: readonly BoardPage[]): Board[] => {
  const [first] = pages.toSorted((a, b) => a.page - b.page)
  if (!first) return []
  const { page: _, conferences, ...board } = first
  return [
    {
      ...board,
      rows: Object.assign({}, ...pages.map(({ rows }) => rows)),
      conferences: Object.values(conferences).sort((a, b) => (a.id < b.id ? -1 : 1)),
      updatedAt: new Date(Math.max(...pages.map(({ updatedAt }) => updatedAt.getTime()))),
    },
  ]
}

/** Boards from their pages, one a unit, in whatever order and number the pages come. */
export const joinPages = (pages: readonly BoardPage[]): Board[] =>
  [...Map.groupBy(pages, ({ unit }) => unit).values()].flatMap(joined)
