import { paths } from '../ids.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { Access } from '../model/access.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Draft, Paper, PaperReturn } from '../model/paper.ts'
import type { Board, Row } from '../model/progress.ts'
import type { Review } from '../model/review.ts'
import { closingOf } from '../progress/standing.ts'
import { moveReviews } from '../reviews/move-reviews.ts'
import { tidy } from '../vi.ts'
import type { Write } from '../writes/write.ts'
import { mayReturn } from './may-return.ts'

export const REMARKS_MAX = 5_000

export interface ReturnInput {
  paper: Paper
  campaign: Pick<Campaign, 'status' | 'closedStages'>
  draft: Draft
  reviews: readonly Review[]
  boards: Record<string, Board>
  /** The revision the caller has read: a newer one must not be returned unseen. */
  revision: number
  remarks: string
  caller: { uid: string; name: string; access: Pick<Access, 'active' | 'organiser'> }
  now: Date
}

export const RETURN_REFUSALS = [
  'notYours',
  'campaignClosed',
  'stageClosed',
  'notSealed',
  'newerRevision',
  'afterConference',
  'remarksMissing',
  'remarksTooLong',
] as const
export type ReturnRefusal = (typeof RETURN_REFUSALS)[number]

export type ReturnOutcome =
  | { ok: true; writes: Write[]; mails: string[]; revision: number }
  | { ok: false; reason: ReturnRefusal }

const withoutSelfReview = (doneAt: Row['doneAt']): Row['doneAt'] => {
  const { selfReview: _, ...rest } = doneAt
  return rest
}

/**
 * Returns a sealed paper with remarks ("đề nghị bổ sung, hoàn thiện"): the next revision opens with the old
 * text in it, the sealed one is kept, every review goes back to selfReview. Only while all of them are at
 * conference and none has minutes: afterwards the content belongs to the conference (III.1). And only while the writer
 * could send it again: after closing, what is returned could neither be saved nor sealed.
 */
export const returnPaper = (input: ReturnInput): ReturnOutcome => {
  const { paper, draft, reviews, caller, now } = input
  const remarks = tidy(input.remarks).trim()
  if (!mayReturn(paper, caller)) return { ok: false, reason: 'notYours' }
  const closing = closingOf(paper, input.campaign)
  if (closing) return { ok: false, reason: closing }
  if (remarks === '') return { ok: false, reason: 'remarksMissing' }
  if (remarks.length > REMARKS_MAX) return { ok: false, reason: 'remarksTooLong' }
  if (paper.accepted > input.revision) return { ok: false, reason: 'newerRevision' }
  if (reviews.some((review) => review.current.conference !== undefined)) return { ok: false, reason: 'afterConference' }
  if (paper.state !== 'sealed' || paper.accepted !== input.revision) return { ok: false, reason: 'notSealed' }
  if (reviews.some((review) => review.stage !== 'conference')) return { ok: false, reason: 'afterConference' }

  const revision = paper.revision + 1
  const record: PaperReturn = { revision: paper.accepted, remarks, by: caller.uid, byName: caller.name, at: now }
  const moves = reviews.map((review) => {
    const { selfReview: _, ...current } = review.current
    // Its date stood still while it was accepted; what is owed anew is owed by the conferences called since.
    const called = Object.keys(paper.meetings).length > 0
    const dueAt = called ? { dueAt: { ...review.dueAt, selfReview: paper.dueAt } } : {}
    return {
      review,
      next: { stage: 'selfReview' as const, current, ...dueAt },
      event: { type: 'returned' as const, revision: paper.accepted, by: caller.uid, at: now },
      returned: true,
      doneAt: withoutSelfReview,
    }
  })
  const mail = queueMail('returned', { paper }, { occasion: paper.accepted, to: paper.responsible, now })
  const nextDraft: Draft = { ...draft, revision, touched: null, refusal: null, updatedAt: now }
  return {
    ok: true,
    revision,
    mails: [mail.id],
    writes: [
      { op: 'update', path: paths.paper(paper.id), data: { state: 'returned', revision } },
      { op: 'set', path: paths.draft(paper.id), data: nextDraft },
      { op: 'create', path: paths.paperReturn(paper.id, paper.accepted), data: record },
      ...moveReviews(moves, input.boards, now),
      mail.write,
    ],
  }
}
