import * as z from 'zod/mini'
import type { Command, Done } from '../commands/command.ts'
import { reasonGiven } from '../commands/conditions.ts'
import { shortText } from '../commands/fields.ts'
import { tidy } from '../vi.ts'
import type { Write } from '../writes/write.ts'
import { copyNamedShape } from './copy-input.ts'
import { copyPathOf, piecePathOf } from './copy-path.ts'
import { copyDetail } from './finish-copy.ts'
import { type CopyNamed, holderSubject, whoKeepsIt } from './holder.ts'
import { copyIn, type OneCopy } from './one-copy.ts'

const input = z.strictObject({
  ...copyNamedShape,
  reason: shortText,
  /** Removes the bytes too: a file with a secrecy mark, or somebody else's. */
  erase: z.boolean(),
})

export interface WithdrawFacts extends OneCopy {
  reason: string
  erase: boolean
  caller: CopyNamed['caller'] & { name: string }
}

/** What is kept is taken off; what was taken off with its bytes left here may still lose them. */
const gone = ({ copy, erase }: WithdrawFacts) => {
  if (copy?.state === 'kept') return null
  return copy?.state === 'withdrawn' && erase && copy.withdrawn?.erased === false ? null : 'copyGone'
}

const decide = (facts: WithdrawFacts): Done => {
  const { of, caller, now, reason, erase } = facts
  const { number, pieces } = copyIn(facts)
  const said = { by: caller.uid, byName: caller.name, at: now, reason: tidy(reason).trim() }
  const before = copyIn(facts).withdrawn
  const withdrawn = before ? { ...before, erased: true, erasedLater: said } : { ...said, erased: erase }
  const erased = Array.from({ length: erase ? pieces : 0 }, (_, index): Write => {
    return { op: 'delete', path: piecePathOf(of, number, index) }
  })
  return {
    writes: [{ op: 'update', path: copyPathOf(of, number), data: { state: 'withdrawn', withdrawn } }, ...erased],
  }
}

/**
 * "Gỡ bản ký": a wrong file is shown no longer. Its record stays with reason and hash, and so do its bytes, which nobody
 * reads, unless they must not be here at all: then they go with it, or later, with a reason again. A document that no longer stands keeps this way open.
 */
export const withdrawCopy: Command<typeof input, CopyNamed, WithdrawFacts, Done, object> = {
  title: 'Gỡ bản ký đã lưu nhầm',
  input,
  otherwise: 'notYours',
  grants: whoKeepsIt('gỡ bản ký'),
  conditions: [{ atom: 'copyKept', refuses: gone }, reasonGiven],
  writes: [
    'acts/{actId}/copies/{copy}',
    'acts/{actId}/copies/{copy}/pieces/{piece}',
    'papers/{paperId}/revisions/{number}/copies/{copy}',
    'papers/{paperId}/revisions/{number}/copies/{copy}/pieces/{piece}',
    'conferences/{conferenceId}',
    'campaigns/{campaignId}',
    'papers/{paperId}',
  ],
  mails: [],
  decide,
  answer: () => ({}),
  subject: (facts) => ({ ...holderSubject(facts), detail: { ...copyDetail(facts), erased: facts.erase } }),
}
