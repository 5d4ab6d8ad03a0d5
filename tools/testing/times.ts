import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../root.ts'

const FILE = join(ROOT, 'docs', 'test-times.json')

export interface SuiteTime {
  tests: number
  seconds: number
}
interface Conditions {
  /** YYYY-MM-DD. */
  on: string
  machine: string
  /** Processes that were waiting for a processor when the run began: well below the processors means a quiet machine. */
  loadBefore: number
}
/** The last recorded time of each suite, and of a run of all of them. */
export type Times = Record<string, SuiteTime & Conditions>

/** Those measured now in place of the earlier ones, in the order of a whole run. */
export const timesWith = (
  before: Times,
  measured: ReadonlyMap<string, SuiteTime>,
  conditions: Conditions,
  order: readonly string[],
): Times =>
  Object.fromEntries(
    order.flatMap((suite) => {
      const now = measured.get(suite)
      const time = now ? { ...now, ...conditions } : before[suite]
      return time ? [[suite, time]] : []
    }),
  )

/** Writes what was measured into docs/test-times.json. Asked for by a flag, so that a plain run leaves the tree clean. */
export const recordTimes = (
  measured: ReadonlyMap<string, SuiteTime>,
  loadBefore: number,
  order: readonly string[],
): void => {
  const before = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Times) : {}
  const machine = `${cpus().length} processors, ${cpus()[0]?.model.trim() ?? process.arch}, Node ${process.version}`
  const on = new Date().toISOString().slice(0, 10)
  const conditions = { on, machine, loadBefore: Math.round(loadBefore * 10) / 10 }
  writeFileSync(FILE, `${JSON.stringify(timesWith(before, measured, conditions, order), null, 2)}\n`)
  console.log('Recorded in docs/test-times.json.')
}
