import type { Calendar } from '../model/campaign.ts'
import type { Board } from '../model/progress.ts'
import { STAGES, type Stage, type Track } from '../model/terms.ts'
import { byName } from '../vi.ts'
import { type ConferenceMark, marksOfUnit } from './conference-marks.ts'
import { hasDone, isLate, type RowState, rowState } from './rows/row-state.ts'

export interface Tally {
  total: number
  /** Reviews that have the stage behind them. */
  done: number
  /** Reviews that are in it now. */
  here: number
  /** Of those, past the deadline. */
  late: number
}
export type StageTallies = Partial<Record<Stage, Tally>>

export interface UnitProgress {
  unit: string
  unitName: string
  track: Track
  order: number
  stages: StageTallies
  late: number
  updatedAt: Date
  /** Collective first, then people in Vietnamese order of names. */
  rows: RowState[]
  /** In order of time, without cancelled ones. */
  conferences: ConferenceMark[]
}

export interface NextDeadline {
  track: Track
  stage: Stage
  dueAt: Date
  /** Reviews that still owe it. */
  open: number
}

export interface Progress {
  /** As the plan orders the units. */
  units: UnitProgress[]
  stages: StageTallies
  /** Papers, each counted once however many reviews rest on it. */
  papers: { sent: number; total: number }
  /** Longest overdue first. */
  late: RowState[]
  /** What is owed next, nearest first; never a passed deadline. */
  nearest: NextDeadline[]
  updatedAt: Date | null
}

const add = (into: StageTallies, stage: Stage, more: Tally): void => {
  const tally = into[stage]
  into[stage] = tally
    ? {
        total: tally.total + more.total,
        done: tally.done + more.done,
        here: tally.here + more.here,
        late: tally.late + more.late,
      }
    : more
}

const talliesOf = (rows: readonly RowState[]): StageTallies => {
  const tallies: StageTallies = {}
  for (const stage of STAGES) {
    const through = rows.filter(({ row }) => !row.skips.includes(stage))
    if (through.length === 0) continue
    const open = through.filter(({ row }) => row.stage === stage && !hasDone(row, stage))
    tallies[stage] = {
      total: through.length,
      done: through.filter(({ row }) => hasDone(row, stage)).length,
      here: open.length,
      late: open.filter(isLate).length,
    }
  }
  return tallies
}

const unitProgress = (board: Board, now: Date, calendar: Calendar): UnitProgress => {
  const rows = Object.entries(board.rows)
    .map(([id, row]) => rowState(board, id, row, now, calendar))
    .sort((a, b) => Number(a.row.subjectKind === 'person') - Number(b.row.subjectKind === 'person') || byRowName(a, b))
  const { unit, unitName, track, order, updatedAt } = board
  const late = rows.filter(isLate).length
  return {
    unit,
    unitName,
    track,
    order,
    stages: talliesOf(rows),
    late,
    updatedAt,
    rows,
    conferences: marksOfUnit(board, now),
  }
}

const byRowName = (a: RowState, b: RowState) => byName(a.row.name, b.row.name)

const due = (state: RowState) => state.row.dueAt?.getTime() ?? Number.POSITIVE_INFINITY

const papersOf = (rows: readonly RowState[]): Progress['papers'] => {
  const sent = new Map<string, boolean>()
  for (const { row } of rows) sent.set(row.paperId, sent.get(row.paperId) === true || hasDone(row, 'selfReview'))
  return { sent: [...sent.values()].filter(Boolean).length, total: sent.size }
}

const nearestOf = (rows: readonly RowState[]): NextDeadline[] => {
  const found = new Map<string, NextDeadline>()
  for (const { row, track, lateness } of rows) {
    if (!row.dueAt || !lateness || lateness.state === 'late') continue
    const key = `${track}.${row.stage}.${row.dueAt.getTime()}`
    const entry = found.get(key)
    if (entry) entry.open += 1
    else found.set(key, { track, stage: row.stage, dueAt: row.dueAt, open: 1 })
  }
  return [...found.values()].sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
}

/**
 * Everything the live board shows, from the boards alone: one small document a unit, however many people.
 * Depends on nothing but its arguments, so a recount of the same boards always gives the same figures.
 */
export const foldBoards = (boards: readonly Board[], now: Date, calendar: Calendar): Progress => {
  const units = boards.map((board) => unitProgress(board, now, calendar)).sort((a, b) => a.order - b.order)
  const rows = units.flatMap((unit) => unit.rows)
  const stages: StageTallies = {}
  for (const stage of STAGES) for (const unit of units) if (unit.stages[stage]) add(stages, stage, unit.stages[stage])
  return {
    units,
    stages,
    papers: papersOf(rows),
    late: rows.filter(isLate).sort((a, b) => due(a) - due(b) || a.order - b.order || byRowName(a, b)),
    nearest: nearestOf(rows),
    updatedAt: boards.length === 0 ? null : new Date(Math.max(...boards.map((board) => board.updatedAt.getTime()))),
  }
}
