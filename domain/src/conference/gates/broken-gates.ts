import type { Conference } from '../../model/conference.ts'
import type { Gate } from '../../model/gate.ts'
import type { MinutesRows } from '../../model/minutes.ts'

export interface BrokenGate {
  gate: Gate
  /** Reviews that should have come first and had not. */
  missing: string[]
}

/**
 * The gates that a conference passes closed: for each, one of the subjects it binds was reviewed here although
 * something required had not come. What was reviewed earlier on the same agenda has come, if minuting is all that is
 * asked; what was deferred has not.
 */
export const brokenGates = (
  { unit, agenda }: Pick<Conference, 'unit' | 'agenda'>,
  rows: Pick<MinutesRows, 'items'>,
  gates: readonly Gate[],
): BrokenGate[] => {
  const held = agenda.filter(({ subject, reviewId }) => reviewId !== null && rows.items[subject]?.state === 'reviewed')
  return gates.flatMap((gate): BrokenGate[] => {
    if (gate.bindsUnit !== unit) return []
    const come = new Set(gate.passed)
    const missing = new Set<string>()
    for (const { subject, reviewId } of held) {
      if (gate.binds.includes(subject)) {
        for (const id of gate.requires) if (!come.has(id)) missing.add(id)
      }
      if (gate.until === 'minuted' && reviewId !== null) come.add(reviewId)
    }
    return missing.size === 0 ? [] : [{ gate, missing: gate.requires.filter((id) => missing.has(id)) }]
  })
}
