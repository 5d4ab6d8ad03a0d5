import type { Cell } from '../cells/cell.ts'
import type { World } from '../cells/world.ts'
import { inParallel } from '../emulator/connection.ts'
import type { Project } from '../emulator/project.ts'
import type { Mutant } from './mutants.ts'

/** `refused`: the compiler of the rules turned it down, so it could never be in force. */
export type Fate = 'killed' | 'refused' | 'survived'

/**
 * Puts mutants into force one by one and tries the cells of their blocks until one answers otherwise than the table:
 * first those that have caught a mutant before, then those that are allowed and those that one thing denies, mixed: a
 * mutant that narrows is caught by the former, one that widens by the latter.
 */
export const openHunt = (project: Project, world: World, cells: readonly Cell[]) => {
  const catches = new Map<Cell, number>()
  const near = ({ distance }: Cell) => Math.max(1, distance)
  const order = (a: Cell, b: Cell) => (catches.get(b) ?? 0) - (catches.get(a) ?? 0) || near(a) - near(b)
  const byBlock = Map.groupBy(cells, (cell) => cell.block)

  return async ({ source, blocks }: Mutant): Promise<Fate> => {
    if (await project.useRules(source)) return 'refused'
    const candidates = blocks.flatMap((block) => byBlock.get(block) ?? []).sort(order)
    let killer: Cell | null = null
    await inParallel(candidates, async (cell) => {
      if (killer || (await project.isAllowed(cell, world)) === cell.expected.ok) return
      killer = cell
      catches.set(cell, (catches.get(cell) ?? 0) + 1)
    })
    return killer ? 'killed' : 'survived'
  }
}
