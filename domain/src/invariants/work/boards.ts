import { paths } from '../../ids.ts'
import { differingBoards } from '../../progress/rows/differing-boards.ts'
import type { Invariant } from '../data.ts'

/** Every board shows what its reviews, their papers and its unit's conferences say; every review is on a board. */
export const boards: Invariant = (data) => {
  const pages = data.of('progress/{campaignId}/boards/{boardId}')
  const known = new Set(pages.map(([path]) => path))
  const papers = new Map(data.of('papers/{paperId}').map(([, paper]) => [paper.id, paper]))
  const reviews = data.of('reviews/{reviewId}').map(([, review]) => review)
  const lost = reviews.filter(
    ({ campaign, board, paperId }) => !known.has(paths.board(campaign, board)) || !papers.has(paperId),
  )
  const differences = differingBoards({
    pages: pages.map(([, page]) => page),
    reviews: reviews.filter((review) => !lost.includes(review)),
    papers,
    conferences: data.of('conferences/{conferenceId}').map(([, conference]) => conference),
  })
  return [
    ...lost.map(({ id }) => ({ at: paths.review(id), what: 'has no board or no paper' })),
    ...differences.map(({ board, id, what }) => ({ at: board, what: `${what} of ${id}` })),
  ]
}
