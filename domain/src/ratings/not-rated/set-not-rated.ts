import * as z from 'zod/mini'
import type { Called, Command, Done } from '../../commands/command.ts'
import { campaignOpen } from '../../commands/conditions.ts'
import { keySchema, lineText, reviewIdSchema } from '../../commands/fields.ts'
import { paths } from '../../ids.ts'
import { queueMail } from '../../mail/queue-mail.ts'
import type { Campaign } from '../../model/campaign.ts'
import type { AgendaItem, Conference } from '../../model/conference.ts'
import { NOT_RATED_REASONS, type NotRated } from '../../model/not-rated.ts'
import type { Paper } from '../../model/paper.ts'
import type { Review } from '../../model/review.ts'
import { packOf } from '../../pack/packs.ts'
import { moveReviews } from '../../reviews/move-reviews.ts'
import { awaitsConference, stepOf } from '../../reviews/standing.ts'
import { tidy } from '../../vi.ts'
import type { Write } from '../../writes/write.ts'
import { type Eligibility, type EligibilityFacts, ratingEligibility } from './eligibility.ts'
import { fitsReview } from './reasons.ts'
import { unratedSections } from './unrated-sections.ts'

const input = z.strictObject({
  reviewId: reviewIdSchema,
  /** Null takes it back: the level is given as everybody's. */
  reason: z.nullable(z.enum(NOT_RATED_REASONS)),
  /** Printed beside the reason; where it is taken back, why. */
  note: lineText,
  /** True: nothing is written; the answer tells whom the registry's facts point at. */
  preview: z.boolean(),
  key: keySchema,
})

interface NotRatedNamed extends Called {
  review: Review
}

export interface NotRatedFacts extends NotRatedNamed {
  input: Pick<z.output<typeof input>, 'reason' | 'note' | 'preview'>
  campaign: Pick<Campaign, 'status' | 'year' | 'rulePack'>
  paper: Paper
  /** All reviews that rest on the paper, this one too. */
  reviews: readonly Review[]
  /** Conferences whose agenda has the review, and that may still rate it: not cancelled, not confirmed. */
  conferences: readonly Conference[]
  /** Of the subject, as far as the registry knows. */
  eligibility: EligibilityFacts
}

const noteOf = ({ input }: NotRatedFacts): string => tidy(input.note).trim()

/** Only what fits the review is said of it, and only what was said is taken back, with a reason. */
const notGiven = (facts: NotRatedFacts) => {
  const { review, input } = facts
  if (input.preview) return null
  if (input.reason !== null) return fitsReview(input.reason, review) ? null : 'reasonNotOfReview'
  if (!review.notRated) return 'ratedAnyway'
  return noteOf(facts) === '' ? 'reasonMissing' : null
}

/** Once a conference has spoken its minutes say it; and nobody changes what is being voted on, or signed. */
const tooLate = ({ review, conferences, input }: NotRatedFacts) => {
  if (input.preview) return null
  if (!awaitsConference(stepOf(review))) return 'minutedAlready'
  if (conferences.some(({ voting }) => voting !== null && voting.closedAt === null)) return 'votingOpen'
  return conferences.some(({ signed }) => signed.chair !== null || signed.secretary !== null) ? 'minutesSigned' : null
}

interface Set extends Done {
  points: Eligibility
}

const agendaWrites = (conferences: readonly Conference[], review: Review, notRated: NotRated | null): Write[] =>
  conferences.map((conference) => {
    const agenda = conference.agenda.map(({ notRated: before, ...item }): AgendaItem => {
      if (item.reviewId !== review.id) return before ? { ...item, notRated: before } : item
      return notRated ? { ...item, notRated } : item
    })
    return { op: 'update', path: paths.conference(conference.id), data: { agenda } }
  })

const saysTheSame = ({ notRated: before }: Review, said: NotRated | null): boolean =>
  Boolean(before && said && before.reason === said.reason && before.note === said.note)

/** A campaign whose rules cannot be had is given no hint; who decides knows the law without it. */
const pointsOf = ({ campaign, eligibility }: NotRatedFacts): Eligibility => {
  const found = packOf(campaign)
  return found.ok
    ? ratingEligibility(eligibility, campaign.year, found.pack)
    : { ok: true, words: 'Chưa đọc được bộ quy định của đợt kiểm điểm nên không tính được; xin đối chiếu quy định.' }
}

const decide = (facts: NotRatedFacts): Set => {
  const { review, paper, reviews, conferences, input, caller, now } = facts
  const points = pointsOf(facts)
  if (input.preview) return { points, writes: [] }
  const notRated = input.reason === null ? null : { reason: input.reason, note: noteOf(facts) }
  // Said once more: nothing is changed, and nobody is told twice.
  if (saysTheSame(review, notRated)) return { points, writes: [] }
  const sections = unratedSections(
    paper,
    reviews.map((each) => (each.id === review.id ? { ...each, notRated } : each)),
  )
  // Who was not reviewed at all may have gone on without a text; it is owed again.
  const stage = review.current.selfReview === undefined ? ('selfReview' as const) : review.stage
  const type = notRated ? 'notRated' : 'ratedAgain'
  const move = {
    review,
    next: { stage, current: review.current, notRated },
    event: { type, revision: null, by: caller.uid, at: now },
  }
  const occasion = (paper.eventSeq ?? 0) + 1
  // Nobody writes to who has died.
  const told = notRated?.reason === 'deceased' ? [] : [paper.responsible]
  const mails = told.map((to) => queueMail('notRatedChanged', { paper }, { occasion, to, now }))
  return {
    points,
    mails: mails.map(({ id }) => id),
    writes: [
      { op: 'update', path: paths.paper(paper.id), data: { notRated: sections } },
      ...moveReviews([move], now),
      ...agendaWrites(conferences, review, notRated),
      ...mails.map(({ write }) => write),
    ],
  }
}

/**
 * "Không xếp loại": the organiser of a track says that a subject is reviewed, or not even that, and given no level (R03,
 * R14, R15), or takes it back, until a conference has its minutes. Nothing is decided by the registry: a preview says
 * whom its facts point at. Who answers for the paper is told. What was sealed stays as it was; no later stage gives a level.
 */
export const setNotRated: Command<typeof input, NotRatedNamed, NotRatedFacts, Set, { points: Eligibility }> = {
  title: 'Ghi, bỏ ghi không xếp loại chất lượng',
  input,
  otherwise: 'notYours',
  grants: [
    {
      who: 'otherOrganiser',
      is: ({ review, caller }) =>
        caller.access.organiser.includes(review.track) &&
        review.subject !== caller.uid &&
        !(review.actors.selfReview ?? []).includes(caller.uid),
      why: 'Ghi trường hợp không xếp loại theo quy định, kèm lý do; không tự ghi cho mình.',
    },
  ],
  conditions: [campaignOpen, { atom: 'notRatedGiven', refuses: notGiven }, { atom: 'beforeMinutes', refuses: tooLate }],
  writes: [
    'papers/{paperId}',
    'reviews/{reviewId}',
    'reviews/{reviewId}/events/{eventId}',
    'conferences/{conferenceId}',
    'progress/{campaignId}/boards/{boardId}',
  ],
  mails: ['notRatedChanged'],
  decide,
  answer: ({ points }) => ({ points }),
  subject: ({ paper, input }) =>
    input.preview ? null : { header: paths.paper(paper.id), trail: paths.paper(paper.id), seq: paper.eventSeq ?? 0 },
  keeps: ({ preview }) => !preview,
}
