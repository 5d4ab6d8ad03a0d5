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

/** One place to the front (-1) or back; at the ends nothing moves. */
export const moved = (editing: Editing, column: string, by: -1 | 1): Editing => {
  const { layout } = editing
  const at = layout.findIndex((each) => each.column === column)
  const [own, other] = [layout[at], layout[at + by]]
  if (!own || !other) return editing
  return stepped(
    editing,
    layout.map((each, nth): LaidColumn => (nth === at ? other : nth === at + by ? own : each)),
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
