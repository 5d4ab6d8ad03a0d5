import type { LaidColumn, TableLayout } from '@kiemdiem/domain/tables/layout'

/** A layout while it is edited, with what it was before each step: the last step is taken back first. */
export interface Editing {
  layout: TableLayout
  before: readonly TableLayout[]
  /** Whose heading is being typed: its letters are one step together. */
  typing: string | null
}

export const begun = (layout: TableLayout): Editing => ({ layout, before: [], typing: null })

const stepped = ({ layout, before }: Editing, next: TableLayout, typing: string | null = null): Editing => ({
  ...{ layout: next, before: [...before, layout], typing },
})

export const undone = ({ layout, before }: Editing): Editing => ({
  ...{ layout: before.at(-1) ?? layout, before: before.slice(0, -1), typing: null },
})

/** Columns that move together: those that are fixed among each other as one, every other by itself. */
const movable = (layout: TableLayout, fixed: readonly string[]): LaidColumn[][] => {
  const together: LaidColumn[][] = []
  for (const each of layout) {
    const before = together.at(-1)
    const joins = fixed.includes(each.column) && before?.every(({ column }) => fixed.includes(column))
    if (before && joins) before.push(each)
    else together.push([each])
  }
  return together
}

/** One place to the front (-1) or back, past columns that are fixed as past one, and with them; at the ends nothing moves. */
export const moved = (editing: Editing, column: string, by: -1 | 1, fixed: readonly string[] = []): Editing => {
  const together = movable(editing.layout, fixed)
  const at = together.findIndex((each) => each.some((own) => own.column === column))
  const [own, other] = [together[at], together[at + by]]
  if (!own || !other) return editing
  return stepped(
    editing,
    together.flatMap((each, nth) => (nth === at ? other : nth === at + by ? own : each)),
  )
}

export const hidden = (editing: Editing, column: string): Editing =>
  stepped(
    editing,
    editing.layout.filter((each) => each.column !== column),
  )

export const shown = (editing: Editing, column: string): Editing =>
  stepped(editing, [...editing.layout, { column, head: '' }])

export const headed = (editing: Editing, column: string, head: string): Editing => {
  const layout = editing.layout.map((each) => (each.column === column ? { column, head } : each))
  return editing.typing === column ? { ...editing, layout } : stepped(editing, layout, column)
}

export const replaced = (editing: Editing, layout: TableLayout): Editing => stepped(editing, layout)
