import type { GoalId } from './goals.ts'

/** One line of a run. */
export interface Figure {
  id: GoalId
  /** Null: it could not be measured here; the note says why. */
  figure: number | null
  /** What the same machine does at least, in the same run. */
  floor?: number
  note?: string
}

/** How much is measured: everything in ten minutes, or the same lines with less behind them in three. */
export interface Extent {
  quick: boolean
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** Asks until it is so; gives up after so long. */
export const until = async (so: () => Promise<boolean>, withinMs: number): Promise<void> => {
  const deadline = performance.now() + withinMs
  while (!(await so())) {
    if (performance.now() > deadline) throw new Error(`not so within ${withinMs} ms`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** A count that should grow so far: how far it got and when; it ends where the count has stood still for so long. */
export const grown = async (
  count: () => Promise<number>,
  to: number,
  stillMs: number,
): Promise<{ reached: number; at: number }> => {
  let last = { reached: 0, at: performance.now() }
  while (last.reached < to && performance.now() - last.at < stillMs) {
    const reached = await count()
    if (reached > last.reached) last = { reached, at: performance.now() }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return last
}
