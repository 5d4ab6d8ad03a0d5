import { paths } from '../../ids.ts'
import type { Board } from '../../model/progress.ts'
import { type Move, moveReviews } from '../../reviews/move-reviews.ts'
import type { Write } from '../../writes/write.ts'

/**
 * The moves of an act with the board of its unit, once: also where no review moves, because the board shows the
 * conference itself.
 */
export const boardAndReviews = (moves: readonly Move[], board: Board, now: Date): Write[] =>
  moves.length === 0
    ? [{ op: 'set', path: paths.board(board.campaign, board.unit), data: board }]
    : moveReviews(moves, { [board.unit]: board }, now)
