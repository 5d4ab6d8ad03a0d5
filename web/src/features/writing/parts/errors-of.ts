import { REASON_TEXTS } from '@kiemdiem/domain/forms/reasons'
import type { Draft, Paper, Reason } from '@kiemdiem/domain/model/paper'
import type { SummaryError } from '../../../components/form/error-summary.tsx'
import { type Entry, labelOf, targetOf, titleOf } from '../form/outline.ts'
import type { WritingPaper } from '../save/content.ts'
import { heldOf, isUnsaved } from '../save/sections.ts'

/** Reasons of the last refusal that still stand: a section edited since, here or on the server, is left in peace. */
export const standingRefusal = (refusal: Draft['refusal'], writing: WritingPaper): Record<string, Reason> =>
  Object.fromEntries(
    Object.entries(refusal?.reasons ?? {}).flatMap(([id, { reason, rev }]) => {
      const held = heldOf(writing, id)
      return (held.server?.rev ?? 0) > rev || isUnsaved(held) ? [] : [[id, reason] as const]
    }),
  )

/** What a refusal is about: the paper as a whole, where it says so; else what `usual` says of its sections. */
export const refusalTitle = ({ refusal }: Draft, usual: string): string => {
  const whole = refusal?.reasons.paper
  return whole ? REASON_TEXTS[whole.reason] : usual
}

/** Reasons as entries of an error summary, in the order of the form; each jumps to its control. */
export const summaryOf = (
  entries: readonly Entry[],
  reasons: Record<string, Reason>,
  paper: Pick<Paper, 'suggestions'>,
): SummaryError[] =>
  entries.flatMap((entry) =>
    entry.specs.flatMap((spec) => {
      const reason = reasons[spec.id]
      if (!reason) return []
      const own = spec.kind === 'grade' ? null : labelOf(spec, paper)
      const label = `${entry.number}. ${own ?? titleOf(entry)}`
      return [{ target: targetOf(spec, reason), label, message: REASON_TEXTS[reason] }]
    }),
  )
