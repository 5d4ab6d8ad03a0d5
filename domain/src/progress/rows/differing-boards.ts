import { boardIdOf, paths } from '../../ids.ts'
import type { Conference } from '../../model/conference.ts'
import type { Paper } from '../../model/paper.ts'
import type { BoardPage } from '../../model/progress.ts'
import type { Review } from '../../model/review.ts'
import { type Difference, recount } from './recount.ts'

interface Work {
  pages: readonly BoardPage[]
  reviews: readonly Review[]
  papers: ReadonlyMap<string, Paper>
  conferences: readonly Conference[]
}

/** What a recount of every page finds wrong, each with the page's path. */
export const differingBoards = ({ pages, reviews, papers, conferences }: Work): (Difference & { board: string })[] =>
  pages.flatMap((page) => {
    const board = paths.board(page.campaign, boardIdOf(page.unit, page.page))
    const own = reviews.filter((review) => paths.board(review.campaign, review.board) === board)
    const held = conferences.filter(({ campaign, unit }) => campaign === page.campaign && unit === page.unit)
    return recount(page, own, papers, held).differences.map((difference) => ({ ...difference, board }))
  })
