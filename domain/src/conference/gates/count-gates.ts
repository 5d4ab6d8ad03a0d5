import { paths } from '../../ids.ts'
import type { Gate } from '../../model/gate.ts'
import type { Write } from '../../writes/write.ts'

export interface GateCount {
  writes: Write[]
  /** Gates that open with this count: each crossing once, because an open gate is not opened again. */
  opened: Gate[]
}

/** A gate with a review counted, or no longer. What it does not require leaves it as it is. */
const recounted = (gate: Gate, ids: ReadonlySet<string>, come: boolean): string[] => {
  const before = new Set(gate.passed)
  return gate.requires.filter((id) => (ids.has(id) ? come : before.has(id)))
}

/**
 * Counts reviews that have come as far as a gate asks (`until`), or have gone back. Repeats change nothing, any order
 * gives the same count, and a gate closes again when one of its reviews goes back.
 */
export const countGates = (
  gates: readonly Gate[],
  change: { until: Gate['until']; reviewIds: readonly string[]; come: boolean },
  now: Date,
): GateCount => {
  const ids = new Set(change.reviewIds)
  const writes: Write[] = []
  const opened: Gate[] = []
  for (const gate of gates) {
    if (gate.until !== change.until) continue
    const passed = recounted(gate, ids, change.come)
    const complete = passed.length === gate.requires.length
    const openedAt = complete ? (gate.openedAt ?? now) : null
    const same = passed.length === gate.passed.length && passed.every((id) => gate.passed.includes(id))
    if (same && openedAt === gate.openedAt) continue
    writes.push({ op: 'update', path: paths.gate(gate.id), data: { passed, openedAt } })
    if (gate.openedAt === null && openedAt !== null) opened.push({ ...gate, passed, openedAt })
  }
  return { writes, opened }
}
