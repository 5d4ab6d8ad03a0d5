import type { Cell } from '../cells/cell.ts'
import type { World } from '../cells/world.ts'
import { inParallel } from './connection.ts'
import type { Project } from './project.ts'

/** What a failure prints of a cell. */
export const told = (cell: Cell): string =>
  `${cell.title}\n    the table: ${cell.expected.ok ? 'allowed' : `denied (${cell.expected.reason})`}`

/** Tries every cell; those in which the rules disagree with the table. */
export const disagreements = async (project: Project, world: World, cells: readonly Cell[]): Promise<Cell[]> => {
  const found: Cell[] = []
  await inParallel(cells, async (cell) => {
    if ((await project.isAllowed(cell, world)) !== cell.expected.ok) found.push(cell)
  })
  return found
}
