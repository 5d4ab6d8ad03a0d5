import type { Board, BoardPage, Row } from '../model/progress.ts'
import { wholeRow } from './rows/stored-row.ts'

const rowsOf = ({ rows, campaign }: BoardPage): [string, Row][] =>
  Object.entries(rows).map(([id, row]) => [id, wholeRow(row, campaign)])

const joined = (pages: readonly BoardPage[]): Board[] => {
  const [first] = pages.toSorted((a, b) => a.page - b.page)
  if (!first) return []
  const { page: _, conferences, ...board } = first
  return [
    {
      ...board,
      rows: Object.fromEntries(pages.flatMap(rowsOf)),
      conferences: Object.values(conferences).sort((a, b) => (a.id < b.id ? -1 : 1)),
      updatedAt: new Date(Math.max(...pages.map(({ updatedAt }) => updatedAt.getTime()))),
    },
  ]
}

/** Boards from their pages, one a unit, in whatever order and number the pages come. */
export const joinPages = (pages: readonly BoardPage[]): Board[] =>
  [...Map.groupBy(pages, ({ unit }) => unit).values()].flatMap(joined)
