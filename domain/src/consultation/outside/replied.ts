import type { SheetProposal } from '../../appraisal/sheet/sheet.ts'
import { isEmpty, tidy } from '../../vi.ts'
import { type NotStated, stated } from '../stated.ts'
import type { ReplyPart } from './outside.ts'
import type { OutsideStance } from './outside-stance.ts'

interface Chosen extends Pick<ReplyPart, 'level' | 'reason'> {
  stance: OutsideStance
  /** The act of the proposal that was shown; empty: none was. */
  proposal: string
}

type Said = Pick<ReplyPart, 'stance' | 'level' | 'reason' | 'proposal'>

/** What a dispatch says of one subject, or why it cannot stand; as of a body here, but that a comment says no level. */
export const replied = (
  chosen: Chosen,
  row: { proposal: Pick<SheetProposal, 'act' | 'number' | 'proposed'> | null } | undefined,
): { ok: true; said: Said } | { ok: false; reason: NotStated } => {
  const stance = chosen.stance === 'comment' ? 'notInformed' : chosen.stance
  const found = stated({ ...chosen, stance, strengths: '', shortcomings: '' }, row)
  if (!found.ok) return found
  const reason = tidy(chosen.reason).trim()
  if (chosen.stance === 'comment' && isEmpty(reason)) return { ok: false, reason: 'reasonMissing' }
  const { level, proposal } = found.said
  return { ok: true, said: { stance: chosen.stance, level, reason, ...(proposal && { proposal }) } }
}
