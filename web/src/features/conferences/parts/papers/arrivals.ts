import type { AgendaItem } from '@kiemdiem/domain/model/conference'
import type { Board } from '@kiemdiem/domain/model/progress'

/** Whether a paper has been sent, as far as the board tells. */
export type Arrival = { state: 'sent'; at: Date | null; late: boolean } | { state: 'returned' | 'writing' }

/** By paper, from the boards that somebody sees; a paper of a unit he does not see is simply not in it. */
export const arrivalsOf = (boards: readonly Pick<Board, 'rows'>[]): ReadonlyMap<string, Arrival> =>
  new Map(
    boards
      .flatMap((board) => Object.values(board.rows))
      .map((row): [string, Arrival] => {
        if (row.stage === 'selfReview')
          return [row.paperId, { state: row.step === 'returned' ? 'returned' : 'writing' }]
        return [
          row.paperId,
          { state: 'sent', at: row.doneAt.selfReview ?? null, late: row.late.includes('selfReview') },
        ]
      }),
  )

/**
 * Those rated on this agenda whose paper is not there. `denied`: papers that are hidden from somebody to whom they were
 * handed out: until it is accepted, a paper is not there for him.
 */
export const unsentOf = (
  agenda: readonly AgendaItem[],
  arrivals: ReadonlyMap<string, Arrival>,
  denied: ReadonlySet<string>,
): AgendaItem[] =>
  agenda.filter(({ paperId, reviewId }) => {
    const arrival = arrivals.get(paperId)
    return reviewId !== null && (arrival ? arrival.state !== 'sent' : denied.has(paperId))
  })
