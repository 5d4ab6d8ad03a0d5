import type { KeyboardEvent } from 'react'

const STEPS: Record<string, readonly [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Where a key leads from a cell; Enter on the last row goes to the top of the next column, as on a spreadsheet. Null: nowhere. */
export const stepFrom = (
  key: string,
  at: { row: number; column: number },
  size: { rows: number; columns: number },
): { row: number; column: number } | null => {
  const step = STEPS[key]
  if (!step) return null
  const next = { row: at.row + step[0], column: at.column + step[1] }
  if (key === 'Enter' && next.row === size.rows)
    return at.column + 1 < size.columns ? { row: 0, column: at.column + 1 } : null
  const inside = next.row >= 0 && next.row < size.rows && next.column >= 0 && next.column < size.columns
  return inside ? next : null
}

/** Moves the focus among the cells of a grid; each carries data-cell="row,column". */
export const moveInGrid = (event: KeyboardEvent<HTMLElement>, size: { rows: number; columns: number }): void => {
  const cell = event.target instanceof HTMLElement ? event.target.dataset.cell : undefined
  const [row, column] = cell?.split(',').map(Number) ?? []
  if (row === undefined || column === undefined) return
  const next = stepFrom(event.key, { row, column }, size)
  if (!next) return
  event.preventDefault()
  event.currentTarget.querySelector<HTMLElement>(`[data-cell="${next.row},${next.column}"]`)?.focus()
}
