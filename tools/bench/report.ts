import type { Figure } from './figures.ts'
import { GOALS, type Goal, type GoalId, goalOf, goalText } from './goals.ts'

/** A line of the report: a figure beside its floor and its goal. */
export interface Line extends Figure {
  what: string
  unit: string
  ratio: number | null
  goal: string
  met: boolean | null
}

const isMet = ({ is, bound }: Goal, value: number): boolean => (is === '≤' ? value <= bound : value >= bound)

const lineOf = (figure: Figure): Line => {
  const goal = goalOf(figure.id)
  const ratio = figure.figure !== null && figure.floor !== undefined ? figure.figure / figure.floor : null
  const value = goal.of === 'ratio' ? ratio : figure.figure
  return {
    ...figure,
    what: goal.what,
    unit: goal.unit,
    ratio,
    goal: goalText(goal),
    met: value === null ? null : isMet(goal, value),
  }
}

/** A line for every goal, in the order of the goals, also for what this run did not measure. */
export const linesOf = (figures: readonly Figure[], missing: string): Line[] => {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  return (Object.keys(GOALS) as GoalId[]).map((id) => lineOf(byId.get(id) ?? { id, figure: null, note: missing }))
}

/** Three digits that matter, as many as anybody reads. */
const short = (value: number): string => {
  if (Number.isInteger(value)) return String(value)
  if (Math.abs(value) >= 100) return value.toFixed(0)
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2)
}

const MARKS = { true: '✓', false: '✗', null: '–' } as const

const cellsOf = (line: Line): string[] => [
  MARKS[`${line.met}`],
  line.id,
  line.figure === null ? '–' : `${short(line.figure)} ${line.unit}`,
  line.floor === undefined ? '' : short(line.floor),
  line.ratio === null ? '' : `${line.ratio.toFixed(2)} ×`,
  line.goal,
]

const HEAD = ['', 'id', 'figure', 'floor', 'ratio', 'goal']

/** The report for a terminal: columns, each line with what it is and what is to be known of it. */
export const textReport = (lines: readonly Line[]): string => {
  const rows = [HEAD, ...lines.map(cellsOf)]
  const widths = HEAD.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)))
  const notes = ['', ...lines.map(({ what, note }) => (note ? `${what} (${note})` : what))]
  return rows
    .map((cells, at) =>
      `${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}  ${notes[at]}`.trimEnd(),
    )
    .join('\n')
}

/** The same as a table for docs/bench.md. */
export const markdownReport = (lines: readonly Line[]): string => {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const notes = lines.map(({ note }) => note ?? '')
  return [
    row([...HEAD, 'note']),
    row([...HEAD, 'note'].map(() => '---')),
    ...lines.map((line, at) => row([...cellsOf(line), notes[at] ?? ''])),
  ].join('\n')
}
