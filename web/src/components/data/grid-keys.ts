import type { KeyboardEvent } from 'react'

export interface Cell {
  row: number
  column: number
}
interface Size {
  rows: number
  columns: number
}

const STEPS: Record<string, readonly [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Where a key leads from a cell; Enter on the last row goes to the top of the next column, as on a spreadsheet. Null: nowhere. */
export const stepFrom = (key: string, at: Cell, size: Size): Cell | null => {
  const step = STEPS[key]
  if (!step) return null
  const next = { row: at.row + step[0], column: at.column + step[1] }
  if (key === 'Enter' && next.row === size.rows)
    return at.column + 1 < size.columns ? { row: 0, column: at.column + 1 } : null
  const inside = next.row >= 0 && next.row < size.rows && next.column >= 0 && next.column < size.columns
  return inside ? next : null
}

/** What of a control says whether it needs the key itself. */
interface Field {
  kind: 'text' | 'words' | 'number' | 'radio' | 'other'
  /** The caret stands before or behind everything that is written. */
  atStart: boolean
  atEnd: boolean
}

/** Keys a control uses itself: words move their caret until it is at the edge, radios choose by left and right. */
export const keepsKey = (key: string, { kind, atStart, atEnd }: Field): boolean => {
  if (kind === 'radio') return key === 'ArrowLeft' || key === 'ArrowRight'
  if (kind !== 'text' && kind !== 'words') return false
  if (key === 'ArrowLeft') return !atStart
  if (key === 'ArrowRight') return !atEnd
  if (kind === 'text') return false
  return key === 'ArrowUp' ? !atStart : key === 'ArrowDown' && !atEnd
}

const fieldOf = (element: HTMLElement): Field => {
  const caret = (from: number | null, to: number | null, length: number) => ({
    atStart: from === 0 && to === 0,
    atEnd: from === length && to === length,
  })
  if (element instanceof HTMLTextAreaElement)
    return { kind: 'words', ...caret(element.selectionStart, element.selectionEnd, element.value.length) }
  if (!(element instanceof HTMLInputElement)) return { kind: 'other', atStart: true, atEnd: true }
  if (element.type === 'radio') return { kind: 'radio', atStart: true, atEnd: true }
  if (element.inputMode === 'numeric') return { kind: 'number', atStart: true, atEnd: true }
  if (element.type !== 'text') return { kind: 'other', atStart: true, atEnd: true }
  return { kind: 'text', ...caret(element.selectionStart, element.selectionEnd, element.value.length) }
}

const inCell = (grid: HTMLElement, { row, column }: Cell): HTMLElement | null => {
  const found = [...grid.querySelectorAll<HTMLElement>(`[data-cell="${row},${column}"]`)].filter(
    (each) => !each.matches(':disabled'),
  )
  // Of radios the one that is chosen, as Tab has it.
  return found.find((each) => each instanceof HTMLInputElement && each.checked) ?? found[0] ?? null
}

/**
 * Moves the focus among the controls of a table as on a spreadsheet; each carries data-cell="row,column". A cell without a
 * control is passed over. With a modifier, or while a letter is being composed, the key is the control's.
 */
export const moveInGrid = (event: KeyboardEvent<HTMLElement>, size: Size): void => {
  const { target, currentTarget, key } = event
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.nativeEvent.isComposing) return
  if (!(target instanceof HTMLElement) || keepsKey(key, fieldOf(target))) return
  const [row, column] = target.dataset.cell?.split(',').map(Number) ?? []
  if (row === undefined || column === undefined) return
  for (let next = stepFrom(key, { row, column }, size); next; next = stepFrom(key, next, size)) {
    const control = inCell(currentTarget, next)
    if (!control) continue
    event.preventDefault()
    control.focus()
    return
  }
  // On the edge a list or a radio must not change by a key that meant to move.
  if (key in STEPS && !(target instanceof HTMLTextAreaElement)) event.preventDefault()
}
