import type { SheetRow } from '@kiemdiem/domain/appraisal/sheet/sheet'
import { isFinal } from '@kiemdiem/domain/decision/outcome'
import type { Board, Row } from '@kiemdiem/domain/model/progress'
import { awaitsProposal } from '@kiemdiem/domain/reviews/standing'
import type { RatedGroup, RatedLine } from '../../../lib/data/group-lines.ts'

/** Where a subject stands for who records: not handed over yet; to be decided; decided; of another decider. */
export type DecisionState = 'awaited' | 'open' | 'decided' | 'other'

export type DecisionLine = RatedLine<DecisionState>
export type DecisionGroup = RatedGroup<DecisionState>

/** By the board and the sheet: who is to be decided by this recorder acts on the row. */
export const stateFor =
  (uid: string) =>
  (row: SheetRow, onBoard: Row | undefined): DecisionState => {
    // What was decided and is to be decided anew, after a petition, still has what it was given on its sheet.
    if (onBoard?.step === 'decision') return onBoard.actors.includes(uid) ? 'open' : 'other'
    return row.decided && isFinal(row.decided) ? 'decided' : 'awaited'
  }

/** How many of a track are on no table yet: until they are, a quota may still be mended by them. */
export const unseenIn = (boards: readonly Board[], track: string): number =>
  boards
    .filter((board) => board.track === track)
    .flatMap(({ rows }) => Object.values(rows))
    .filter(({ step }) => awaitsProposal(step)).length
