import type { Paper } from '../../../model/paper.ts'
import type { Review } from '../../../model/review.ts'
import type { Stage } from '../../../model/terms.ts'
import { dueAtOf, type PlanDates } from '../../../plan/dates/due-at.ts'
import { papersDueFor } from '../../../plan/dates/papers-ahead.ts'
import { earliest, startOfDay } from '../../../time.ts'

type Meetings = Paper['meetings']

/** A paper and the reviews that rest on it: their dates change together. */
export interface Dated {
  paper: Paper
  reviews: readonly Review[]
}

/** A paper that the unit rates, and so dates: one text may hold several of its subjects. */
export const isRatedBy =
  (unit: string) =>
  ({ reviews }: Dated): boolean =>
    reviews.some((review) => review.unit === unit)

/** Days of the conferences that rate a paper. */
export const ratingDates = (meetings: Meetings): string[] =>
  Object.values(meetings).flatMap(({ date, commented }) => (commented ? [] : [date]))

/** The papers among these that the unit rates. */
export const ratedBy = (unit: string, papers: Readonly<Record<string, Dated>>): ReadonlySet<string> =>
  new Set(
    Object.values(papers)
      .filter(isRatedBy(unit))
      .map(({ paper }) => paper.id),
  )

/** When a paper must be out for the earliest conference that rates it; null where none is planned. */
const meetingsDue = (plan: PlanDates, meetings: Meetings): Date | null =>
  earliest(ratingDates(meetings).map((date) => papersDueFor(date, plan.conferenceRules.papersAhead, plan.calendar)))

type Returned = Pick<Paper, 'meetings' | 'returnDueAt' | 'returnDateNamed'>

/**
 * What was returned has a date of its own, where the other is sooner or who returned it named one; but never later than the
 * meeting that needs it.
 */
const orReturned = (due: Date | null, { meetings, returnDueAt, returnDateNamed }: Returned): Date | null => {
  if (!returnDueAt) return due
  const until = earliest([returnDueAt, ...ratingDates(meetings).map(startOfDay)])
  if (!due || !until) return due ?? until
  return returnDateNamed || due < until ? until : due
}

/**
 * First late moment of a paper: the plan's outer limit of its tracks, or its earliest conference's if that comes
 * sooner (plan III.1.1, Lưu ý). It follows from the plan and the conferences alone, so that the order in which these
 * were planned, moved and cancelled cannot matter; a return adds its own. A paper without any keeps what it has.
 */
export const paperDueAt = (plan: PlanDates, paper: Pick<Paper, 'tracks' | 'dueAt'> & Returned): Date => {
  const limits = paper.tracks.map((track) => dueAtOf(plan, track, 'selfReview'))
  return orReturned(earliest([...limits, meetingsDue(plan, paper.meetings)]), paper) ?? paper.dueAt
}

const classOf = ({ process }: PlanDates, { decider }: Pick<Review, 'decider'>): string | undefined =>
  process.deciders.find(({ id }) => id === decider)?.class

/**
 * First late moments of a review's stages, by the plan and the conferences at which its paper is read. A stage that is
 * behind keeps the date it was held to: what was in time is not made late by a conference moved afterwards.
 */
const reviewDueAt = (plan: PlanDates, review: Review, paper: Returned): Review['dueAt'] => {
  const stages = review.path
  const dates = stages.flatMap((stage): [Stage, Date][] => {
    const held = review.dueAt[stage]
    if (stages.indexOf(stage) < stages.indexOf(review.stage)) return held ? [[stage, held]] : []
    const limit = dueAtOf(plan, review.track, stage, classOf(plan, review))
    const date =
      stage === 'selfReview' ? orReturned(earliest([limit, meetingsDue(plan, paper.meetings)]), paper) : limit
    const kept = date ?? review.dueAt[stage]
    return kept ? [[stage, kept]] : []
  })
  return Object.fromEntries(dates)
}

/** Who reads an accepted paper: who may return it, and everybody to whom it was handed out on the screen. */
export const audienceOf = (paper: Pick<Paper, 'returners'>, meetings: Meetings): string[] => [
  ...new Set([...paper.returners, ...Object.values(meetings).flatMap(({ attendees }) => attendees)]),
]

/** A paper with these conferences, and its reviews, as plan and conferences date them. */
export const dated = (plan: PlanDates, { paper, reviews }: Dated, meetings: Meetings): Dated => ({
  paper: {
    ...paper,
    meetings,
    audience: audienceOf(paper, meetings),
    dueAt: paperDueAt(plan, { ...paper, meetings }),
  },
  reviews: reviews.map((review) => ({ ...review, dueAt: reviewDueAt(plan, review, { ...paper, meetings }) })),
})

/** A paper's conferences without one of them. */
export const withoutMeeting = (meetings: Meetings, conferenceId: string): Meetings =>
  Object.fromEntries(Object.entries(meetings).filter(([id]) => id !== conferenceId))
