import * as z from 'zod/mini'
import type { Command, Done } from '../commands/command.ts'
import { copyNamedShape } from './copy-input.ts'
import { copyPathOf } from './copy-path.ts'
import { type CopyNamed, documentStands, holderSubject, whoKeepsIt } from './holder.ts'
import { copyIn, copySending, type OneCopy } from './one-copy.ts'

const input = z.strictObject(copyNamedShape)

/** What has come of a copy, joined: its bytes themselves are no fact. */
export interface Joined {
  /** Pieces that are not there. */
  missing: readonly number[]
  size: number
  sha256: string
  beginsAsPdf: boolean
}

export interface FinishFacts extends OneCopy {
  joined: Joined
}

const notWhole = (facts: FinishFacts) => {
  const { joined } = facts
  const copy = copyIn(facts)
  if (joined.missing.length > 0) return 'copyIncomplete'
  if (!joined.beginsAsPdf) return 'copyNotPdf'
  return joined.size === copy.size && joined.sha256 === copy.sha256 ? null : 'copyDiffers'
}

const decide = (facts: FinishFacts): Done => ({
  writes: [
    {
      op: 'update',
      path: copyPathOf(facts.of, copyIn(facts).number),
      data: { state: 'kept', keptAt: facts.now },
    },
  ],
})

/** What the event of a copy says: which, and the hash by which the file can be told from any other. */
export const copyDetail = (facts: OneCopy): object => {
  const { number, sha256, size } = copyIn(facts)
  return { copy: copyPathOf(facts.of, number), sha256, size }
}

/** Joins what has been sent; if it is the file that was announced, it is kept, and whoever reads the document reads it. */
export const finishCopy: Command<typeof input, CopyNamed, FinishFacts, Done, object> = {
  title: 'Lưu bản ký đã gửi đủ',
  input,
  otherwise: 'notYours',
  grants: whoKeepsIt('lưu bản ký'),
  conditions: [documentStands, copySending, { atom: 'copyWhole', refuses: notWhole }],
  writes: [
    'acts/{actId}/copies/{copy}',
    'papers/{paperId}/revisions/{number}/copies/{copy}',
    'conferences/{conferenceId}',
    'campaigns/{campaignId}',
    'papers/{paperId}',
  ],
  mails: [],
  decide,
  answer: () => ({}),
  subject: (facts) => ({ ...holderSubject(facts), detail: copyDetail(facts) }),
}
