import { paths } from '../../../ids.ts'
import type { Conference } from '../../../model/conference.ts'
import type { Paper } from '../../../model/paper.ts'
import type { Review } from '../../../model/review.ts'
import { boardWrites } from '../../../progress/rows/board-writes.ts'
import { lastDayOf } from '../../../time.ts'
import { same } from '../../../writes/same.ts'
import type { Write } from '../../../writes/write.ts'
import type { DueEffect } from '../../inputs.ts'
import type { Dated } from './due-dates.ts'

/** One paper with its reviews, before and after its dates were reckoned anew. */
export interface Redating {
  before: Dated
  after: Dated
}

/** A paper whose text has been accepted and is not being asked for again owes nothing. */
export const isAccepted = (paper: Pick<Paper, 'state'>): boolean =>
  paper.state === 'sealed' || paper.state === 'completing'

/** What people are shown of it, before it is saved. */
export const effectOf = ({ before, after }: Redating): DueEffect => ({
  paperId: before.paper.id,
  subjectName: before.paper.subjectName,
  before: lastDayOf(before.paper.dueAt),
  after: lastDayOf(after.paper.dueAt),
  accepted: isAccepted(before.paper),
})

const paperWrite = ({ before, after }: Redating): Write[] => {
  const { meetings, audience, dueAt } = after.paper
  const unchanged = same(
    [before.paper.meetings, before.paper.audience, before.paper.dueAt],
    [meetings, audience, dueAt],
  )
  return unchanged ? [] : [{ op: 'update', path: paths.paper(before.paper.id), data: { meetings, audience, dueAt } }]
}

const changedReviews = ({ before, after }: Redating): Review[] =>
  after.reviews.filter((review, index) => !same(review.dueAt, before.reviews[index]?.dueAt))

/**
 * What new dates write: only what changes, each board once however many of its rows do, and with them the conference
 * that caused it, as it now stands.
 */
export const dateWrites = (all: readonly Redating[], now: Date, conference?: Conference): Write[] => {
  const reviews = all.flatMap(changedReviews)
  return [
    ...all.flatMap(paperWrite),
    ...reviews.map((review): Write => ({ op: 'update', path: paths.review(review.id), data: { dueAt: review.dueAt } })),
    ...boardWrites({ reviews, ...(conference && { conference }) }, now),
  ]
}
