import type { SheetProposal } from '../appraisal/sheet/sheet.ts'
import type { Rating } from '../model/terms.ts'
import { isEmpty, tidy } from '../vi.ts'
import type { OpinionItem } from './opinion.ts'
import type { Stance } from './stance.ts'

/** What somebody who speaks for a body has chosen and written of one subject. */
export interface Chosen {
  stance: Stance
  /** Asked for where another level is suggested; counts for nothing elsewhere. */
  level: Rating | null
  reason: string
  strengths: string
  shortcomings: string
  /** The act of the proposal that was shown; empty: none was. */
  proposal: string
}

export type NotStated = 'proposalChanged' | 'levelMissing' | 'sameLevel' | 'reasonMissing'

type Said = Omit<OpinionItem, 'reviewId' | 'name'>

/**
 * What a body says of one subject, or why it cannot stand: it speaks of a proposal that is not the one that stands now, agrees
 * with a level that nobody has proposed, or suggests another without a word.
 */
export const stated = (
  chosen: Chosen,
  row: { proposal: Pick<SheetProposal, 'act' | 'number' | 'proposed'> | null } | undefined,
): { ok: true; said: Said } | { ok: false; reason: NotStated } => {
  const proposal = row?.proposal ?? null
  if ((proposal?.act ?? '') !== chosen.proposal) return { ok: false, reason: 'proposalChanged' }
  const proposed = proposal?.proposed ?? null
  const said = {
    stance: chosen.stance,
    strengths: tidy(chosen.strengths).trim(),
    shortcomings: tidy(chosen.shortcomings).trim(),
    ...(proposal && { proposal: { act: proposal.act, number: proposal.number } }),
  }
  if (chosen.stance === 'notInformed') return { ok: true, said: { ...said, level: null, reason: '' } }
  if (chosen.stance === 'agrees')
    return proposed
      ? { ok: true, said: { ...said, level: proposed, reason: '' } }
      : { ok: false, reason: 'levelMissing' }
  if (!chosen.level) return { ok: false, reason: 'levelMissing' }
  if (chosen.level === proposed) return { ok: false, reason: 'sameLevel' }
  if (isEmpty(chosen.reason)) return { ok: false, reason: 'reasonMissing' }
  return { ok: true, said: { ...said, level: chosen.level, reason: tidy(chosen.reason).trim() } }
}
