import { paths } from '../ids.ts'
import { queueMail } from '../mail/outbox/queue-mail.ts'
import type { Access } from '../model/access.ts'
import type { Campaign } from '../model/campaign.ts'
import type { Draft, Paper, PaperReturn } from '../model/paper.ts'
import type { Review } from '../model/review.ts'
import { closingOf } from '../progress/standing.ts'
import { moveReviews } from '../reviews/move-reviews.ts'
import { awaitsConference, stepOf } from '../reviews/standing.ts'
import { tidy } from '../vi.ts'
import type { Write } from '../writes/write.ts'

export const REMARKS_MAX = 5_000

export interface ReturnInput {
  paper: Paper
  campaign: Pick<Campaign, 'status' | 'closedStages'>
  draft: Draft
  reviews: readonly Review[]
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

/**
 * Who may return a paper: the unit head for staff; for heads and collectives an organiser of one of its
 * tracks (design §5, Return). Never somebody who writes it.
 */
export const mayReturn = (
  paper: Pick<Paper, 'writers' | 'returners' | 'tracks'>,
  caller: { uid: string; access: Pick<Access, 'active' | 'organiser'> },
): boolean => {
  if (!caller.access.active || paper.writers.includes(caller.uid)) return false
  if (paper.returners.length > 0) return paper.returners.includes(caller.uid)
  return paper.tracks.some((track) => caller.access.organiser.includes(track))
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
  // What has its minutes answers for the text, also where the text itself is out again.
  const steps = reviews.map(stepOf)
  if (steps.some((step) => !awaitsConference(step))) return { ok: false, reason: 'afterConference' }
  if (paper.state !== 'sealed' || paper.accepted !== input.revision) return { ok: false, reason: 'notSealed' }
  if (steps.some((step) => step !== 'toConference')) return { ok: false, reason: 'afterConference' }

  const revision = paper.revision + 1
  const record: PaperReturn = { revision: paper.accepted, remarks, by: caller.uid, byName: caller.name, at: now }
  const moves = reviews.map((review) => {
    const { selfReview: _text, ...current } = review.current
    const { selfReview: _date, ...doneAt } = review.doneAt
    // Its date stood still while it was accepted; what is owed anew is owed by the conferences called since.
    const called = Object.keys(paper.meetings).length > 0
    const dueAt = called ? { dueAt: { ...review.dueAt, selfReview: paper.dueAt } } : {}
    return {
      review,
      next: { stage: 'selfReview' as const, current, doneAt, returned: true, ...dueAt },
      event: { type: 'returned' as const, revision: paper.accepted, by: caller.uid, at: now },
    }
  })
  const mail = queueMail(paper, { template: 'returned', to: paper.responsible, revision: paper.accepted, now })
  const nextDraft: Draft = { ...draft, revision, touched: null, refusal: null, updatedAt: now }
  return {
    ok: true,
    revision,
    mails: [mail.id],
    writes: [
      { op: 'update', path: paths.paper(paper.id), data: { state: 'returned', revision } },
      { op: 'set', path: paths.draft(paper.id), data: nextDraft },
      { op: 'create', path: paths.paperReturn(paper.id, paper.accepted), data: record },
      ...moveReviews(moves, now),
      mail.write,
    ],
  }
}
