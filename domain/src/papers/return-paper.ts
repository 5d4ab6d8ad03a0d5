import * as z from 'zod/mini'
import type { Called, Command, Done } from '../commands/command.ts'
import { campaignOpen } from '../commands/conditions.ts'
import { dateSchema, keySchema, paperIdSchema } from '../commands/fields.ts'
import { dated } from '../conference/schedule/dates/due-dates.ts'
import { entryTakenBack } from '../docket/entry.ts'
import { paths } from '../ids.ts'
import { queueMail } from '../mail/queue-mail.ts'
import type { Campaign } from '../model/campaign.ts'
import type { DocketEntry } from '../model/docket.ts'
import type { Draft, PaperReturn } from '../model/paper.ts'
import type { Review } from '../model/review.ts'
import type { PlanDates } from '../plan/dates/due-at.ts'
import { returnedDue } from '../plan/dates/returned-due.ts'
import { stagesClosed } from '../progress/standing.ts'
import { moveReviews } from '../reviews/move-reviews.ts'
import { awaitsConference, stepOf } from '../reviews/standing.ts'
import { addDays, startOfDay } from '../time.ts'
import { tidy } from '../vi.ts'
import { organises, REMARKS_MAX } from './may-return.ts'
import { notWriter, type PaperNamed, paperSubject } from './paper-named.ts'
import { isWantedInTime, wantedAgain } from './wanted-again.ts'

const input = z.strictObject({
  paperId: paperIdSchema,
  revision: z.int().check(z.positive()),
  // Longer than what is accepted, so that a text a little too long is told so instead of being called unreadable.
  remarks: z.string().check(z.maxLength(4 * REMARKS_MAX)),
  /** The last day on which it is awaited again; absent: as the campaign's rules say. */
  wantedBy: z.optional(dateSchema),
  key: keySchema,
})

export interface ReturnFacts extends PaperNamed {
  campaign: Pick<Campaign, 'status' | 'closedStages'> & PlanDates
  draft: Draft
  reviews: readonly Review[]
  /** Its entry in the book of papers; null: it has none. */
  entry: DocketEntry | null
  /** The revision the caller has read: a newer one must not be returned unseen. */
  revision: number
  remarks: string
  wantedBy?: string | undefined
  caller: Called['caller'] & { name: string }
}

/**
 * Only while all reviews are at conference and none has minutes: afterwards the content belongs to the conference
 * (III.1). And only the revision that was read.
 */
const notAtConference = ({ paper, reviews, revision }: ReturnFacts) => {
  if (paper.accepted > revision) return 'newerRevision'
  // What has its minutes answers for the text, also where the text itself is out again.
  const steps = reviews.map(stepOf)
  if (steps.some((step) => !awaitsConference(step))) return 'afterConference'
  if (paper.state !== 'sealed' || paper.accepted !== revision) return 'notSealed'
  return steps.some((step) => step !== 'toConference') ? 'afterConference' : null
}

const remarksMissing = ({ remarks }: ReturnFacts) => {
  const text = tidy(remarks).trim()
  if (text === '') return 'remarksMissing'
  return text.length > REMARKS_MAX ? 'remarksTooLong' : null
}

const dateOutside = ({ wantedBy, campaign, paper, now }: ReturnFacts) =>
  wantedBy === undefined || isWantedInTime(wantedBy, wantedAgain(campaign, paper, now)) ? null : 'returnDateOutside'

type Returned = Done & { revision: number }

const decide = (facts: ReturnFacts): Returned => {
  const { paper, campaign, draft, reviews, caller, now, wantedBy } = facts
  const remarks = tidy(facts.remarks).trim()
  const revision = paper.revision + 1
  const record: PaperReturn = {
    revision: paper.accepted,
    remarks,
    by: caller.uid,
    byName: caller.name,
    at: now,
    ...(wantedBy && { wantedBy }),
  }
  const returnDueAt = wantedBy
    ? startOfDay(addDays(wantedBy, 1))
    : returnedDue(now, campaign.conferenceRules.returned, campaign.calendar)
  const returnDateNamed = wantedBy !== undefined
  // Their dates stood still while the text was accepted; what is owed anew is owed by the plan, the conferences called
  // since, and the return.
  const owing = reviews.map((review) => ({ ...review, stage: 'selfReview' as const }))
  const due = dated(campaign, { paper: { ...paper, returnDueAt, returnDateNamed }, reviews: owing }, paper.meetings)
  const dates = new Map(due.reviews.map(({ id, dueAt }) => [id, dueAt]))
  const moves = reviews.map((review) => {
    const { selfReview: _text, ...current } = review.current
    const { selfReview: _date, ...doneAt } = review.doneAt
    return {
      review,
      next: {
        stage: 'selfReview' as const,
        current,
        doneAt,
        returned: true,
        ...(review.objectedEntry && { objectedEntry: null }),
        dueAt: dates.get(review.id) ?? review.dueAt,
      },
      event: { type: 'returned' as const, revision: paper.accepted, by: caller.uid, at: now },
    }
  })
  const mail = queueMail('returned', { paper }, { occasion: paper.accepted, to: paper.responsible, now })
  const nextDraft: Draft = { ...draft, revision, touched: null, refusal: null, updatedAt: now }
  return {
    revision,
    mails: [mail.id],
    writes: [
      {
        op: 'update',
        path: paths.paper(paper.id),
        data: { state: 'returned', revision, returnDueAt, returnDateNamed, dueAt: due.paper.dueAt },
      },
      { op: 'set', path: paths.draft(paper.id), data: nextDraft },
      { op: 'create', path: paths.paperReturn(paper.id, paper.accepted), data: record },
      ...moveReviews(moves, now),
      ...entryTakenBack(facts.entry, now),
      mail.write,
    ],
  }
}

/**
 * Returns a sealed paper with remarks ("đề nghị bổ sung, hoàn thiện"): the next revision opens with the old text in it,
 * the sealed one is kept, every review goes back to selfReview. Only while the writer could send it again: after
 * closing, what is returned could neither be saved nor sealed.
 */
export const returnPaper: Command<typeof input, PaperNamed, ReturnFacts, Returned, { revision: number }> = {
  title: 'Đề nghị bổ sung, hoàn thiện bản kiểm điểm đã gửi',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'returner',
      is: ({ paper, caller }) => paper.returners.includes(caller.uid),
      and: [notWriter],
      why: 'Người đứng đầu đề nghị cán bộ bổ sung, hoàn thiện trước hội nghị.',
    },
    {
      who: 'organiser',
      is: ({ paper, caller }) => organises(paper, caller),
      and: [{ atom: 'noReturner', holds: ({ paper }) => paper.returners.length === 0 }, notWriter],
      why: 'Bản của người đứng đầu và của tập thể do bộ phận tổ chức đề nghị bổ sung.',
    },
  ],
  conditions: [
    campaignOpen,
    {
      atom: 'selfReviewOpen',
      refuses: ({ paper, campaign }) => (stagesClosed(paper, campaign) ? 'stageClosed' : null),
    },
    { atom: 'remarksGiven', refuses: remarksMissing },
    { atom: 'atConference', refuses: notAtConference },
    { atom: 'returnDateFits', refuses: dateOutside },
  ],
  writes: [
    'papers/{paperId}',
    'papers/{paperId}/drafts/current',
    'papers/{paperId}/returns/{number}',
    'docket/{entryId}',
    'reviews/{reviewId}',
    'reviews/{reviewId}/events/{eventId}',
    'progress/{campaignId}/boards/{boardId}',
  ],
  mails: ['returned'],
  decide,
  answer: ({ revision }) => ({ revision }),
  subject: (facts) => ({ ...paperSubject(facts), ...(facts.wantedBy && { detail: { until: facts.wantedBy } }) }),
}
